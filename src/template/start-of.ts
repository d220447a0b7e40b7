import type { Place } from '../meeting/place.ts';

/** The place of what concerns a whole file. */
export function startOf(file: string): Place {
  const point = { line: 1, column: 1 };
  return { file, start: point, end: point };
}
