import type { LabelName } from '../languages/language.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { PublicMeeting } from '../meeting/public-meeting.ts';

/** Says which edition it is; undefined for the full edition of a meeting that withholds nothing. */
export function editionNotice(
  meeting: Meeting | PublicMeeting,
  labels: Readonly<Record<LabelName, string>>,
): string | undefined {
  if (meeting.edition === 'public') return labels['public-edition'];
  return meeting.withholds ? labels['full-edition'] : undefined;
}
