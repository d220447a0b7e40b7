import { nearest } from '../../diagnostics/suggest.ts';
import { type Reading, refuse } from './reading.ts';

/** Reads the name of a time zone in the IANA database: "Europe/Copenhagen". */
export function readTimeZone(text: string): Reading<string> {
  const known = Intl.supportedValuesOf('timeZone');
  const same = known.find(name => name.toLowerCase() === text.toLowerCase());
  if (same === text || (same === undefined && isTimeZone(text))) return { value: text };
  return refuse('timezone-unknown', { text, right: same ?? cityOf(text, known) ?? nearest(text, known) });
}

/** Older names, which the list lacks, are accepted; offsets are not, since they change in summer. */
function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined;
  } catch {
    return false;
  }
}

/** "Oslo" */
function cityOf(text: string, known: readonly string[]): string | undefined {
  const city = `/${text.trim().replaceAll(' ', '_').toLowerCase()}`;
  return known.find(name => name.toLowerCase().endsWith(city));
}
