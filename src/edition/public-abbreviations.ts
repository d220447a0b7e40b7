import { type Abbreviation, occurrencesOf } from '../meeting/abbreviation.ts';
import type { PublicMeeting } from '../meeting/public-meeting.ts';

/** The abbreviations that a public meeting's texts use; what another stands for may tell what was withheld. */
export function publicAbbreviations(
  abbreviations: readonly Abbreviation[],
  published: Omit<PublicMeeting, 'abbreviations'>,
): readonly Abbreviation[] {
  const find = occurrencesOf(abbreviations);
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && (value.type === 'inlineCode' || value.type === 'code')) return;
    if ('value' in value && typeof value.value === 'string')
      for (const { from, to } of find(value.value)) used.add(value.value.slice(from, to));
    for (const [key, inner] of Object.entries(value)) if (!unread.has(key)) visit(inner);
  };
  if (abbreviations.length > 0) visit(published);
  return abbreviations.filter(({ short }) => used.has(short));
}

/** The values of these keys are not for readers. */
const unread: ReadonlySet<string> = new Set([
  'position',
  'place',
  'data',
  'url',
  'fileName',
  'file',
  'logo',
  'template',
]);
