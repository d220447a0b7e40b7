import type { Inline, Inlines, Part, TextInline } from '../document/document.ts';
import { type Abbreviation, type Occurrence, occurrencesOf } from '../meeting/abbreviation.ts';
import { KEPT, lengthOf, withEachChanged } from './each-inlines.ts';

/**
 * Parts in which each abbreviation says what it stands for, in running text, titles and tables; code stays as it is.
 * @param spell writes an expansion as the document has it
 */
export function withAbbreviations(
  parts: readonly Part[],
  abbreviations: readonly Abbreviation[],
  spell: (expansion: string) => string,
): readonly Part[] {
  if (abbreviations.length === 0) return parts;
  const find = occurrencesOf(
    abbreviations.map(({ short, expansion }) => ({
      short,
      expansion: { ...expansion, value: spell(expansion.value) },
    })),
  );
  const inlines = (all: Inlines): Inlines => {
    const found = find(all.map(flat).join(''));
    return found.length === 0 ? all : marked(all, found, { at: 0 });
  };
  return withEachChanged(parts, { inlines });
}

function flat(inline: Inline): string {
  if (inline.role === 'text') return inline.value;
  if (inline.role === 'break') return '\n';
  if (inline.role === 'code' || !('inlines' in inline)) return KEPT.repeat(lengthOf(inline));
  return inline.inlines.map(flat).join('');
}

function marked(inlines: Inlines, found: readonly Occurrence[], cursor: { at: number }): Inlines {
  return inlines.flatMap((inline): Inlines => {
    const from = cursor.at;
    if (inline.role !== 'text' && inline.role !== 'code' && 'inlines' in inline)
      return [{ ...inline, inlines: marked(inline.inlines, found, cursor) } as Inline];
    cursor.at += lengthOf(inline);
    return inline.role === 'text' ? parted(inline, from, found) : [inline];
  });
}

/** A text with the abbreviations that stand in it whole; `at` is its offset. */
function parted(text: TextInline, at: number, found: readonly Occurrence[]): Inlines {
  const { value } = text;
  const own = found.filter(({ from, to }) => from >= at && to <= at + value.length);
  const part = (from: number, to: number): readonly TextInline[] =>
    from === to ? [] : [{ ...text, value: value.slice(from, to) }];
  let last = 0;
  const parts = own.flatMap(({ from, to, expansion }): Inlines => {
    const before = part(last, from - at);
    last = to - at;
    return [...before, { role: 'abbreviation', expansion, inlines: part(from - at, last) }];
  });
  return own.length === 0 ? [text] : [...parts, ...part(last, value.length)];
}
