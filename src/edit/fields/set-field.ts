import { entryOf, type Matter, offsetIn, openMatter, rangeOf } from './matter.ts';
import { type Piece, spliced } from './splice.ts';
import { fieldLines, type Written } from './written.ts';

/**
 * A text whose front matter has this value in a field of its own; every other byte stays. A new field comes last.
 * Undefined if its front matter is such that nobody can know what a new line would do.
 */
export function setField(text: string, name: string, value: Written): string | undefined {
  const matter = openMatter(text);
  if (!matter) return undefined;
  return spliced(matter, [pieceFor(matter, name, value)], name, value);
}

function pieceFor(matter: Matter, name: string, value: Written): Piece {
  const entry = entryOf(matter, name);
  const lines = fieldLines(name, value);
  if (entry?.value.kind === 'text' && lines.length === 1) {
    const { start, end } = entry.value.place;
    const typed = lines[0]!.slice(`${name}: `.length);
    // A text of several lines has lines of its own.
    if (start.line === end.line && start.line === entry.keyPlace.start.line)
      return { from: offsetIn(matter, start), to: offsetIn(matter, end), text: typed };
  }
  const written = lines.map(line => matter.indent + line + matter.lineEnd).join('');
  if (!entry) return { from: matter.end, to: matter.end, text: written };
  return { ...rangeOf(matter, entry), text: written };
}

/** A text without a field, and the lines of its value. */
export function removeField(text: string, name: string): string | undefined {
  const matter = openMatter(text);
  const entry = matter && entryOf(matter, name);
  if (!matter || !entry) return matter && text;
  return spliced(matter, [{ ...rangeOf(matter, entry), text: '' }], name, undefined);
}
