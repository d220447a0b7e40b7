import { type LanguageCode, languages } from '../../../languages/index.ts';
import type { TimeOfDay } from '../../../meeting/calendar.ts';

/** A time of day as people write it in a language: "9.45" in the Nordic countries, "9:45" elsewhere. */
export function timeText(time: TimeOfDay, language: LanguageCode): string {
  const { timeSeparator } = languages[language];
  const minutes = ((time % 1440) + 1440) % 1440;
  return `${Math.floor(minutes / 60)}${timeSeparator}${String(minutes % 60).padStart(2, '0')}`;
}
