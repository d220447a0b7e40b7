import type { Diagnostic } from './diagnostic.ts';

/**
 * Diagnostics in the order in which they are shown: by file in the order of the sources (meeting.md first, then the
 * items), then other files by name; within a file by line and column. Duplicates are left out.
 */
export function byPlace(
  diagnostics: readonly Diagnostic[],
  sources: readonly { readonly path: string }[],
): readonly Diagnostic[] {
  const ranks = new Map(sources.map(({ path }, index) => [path, index]));
  const rank = ({ place }: Diagnostic) => ranks.get(place.file) ?? sources.length;
  return withoutCopies(diagnostics).sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(a.place.file, b.place.file) ||
      a.place.start.line - b.place.start.line ||
      a.place.start.column - b.place.start.column,
  );
}

function withoutCopies(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, place, data }) => {
    const key = JSON.stringify([code, place, data]);
    return !seen.has(key) && seen.add(key);
  });
}

/** By UTF-16 units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
