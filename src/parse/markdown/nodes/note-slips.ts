import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';

/**
 * Reports each footnote that is missing once, at the first of its marks; and a mark without a note together with a note
 * without a mark, each pair in turn, as one slip: with the note that the mark most likely means.
 */
export function withNoteSlips(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const missing = new Set(found.flatMap(each => (each.code === 'footnote-missing' ? each.data.name : [])));
  if (missing.size === 0) return found;
  const unused = found.flatMap(each => (each.code === 'footnote-unused' ? each.data.name : []));
  const meant = new Map([...missing].map((name, index) => [name, unused[index]]));
  const paired = new Set(meant.values());
  return found.flatMap(each => {
    if (each.code === 'footnote-unused') return paired.has(each.data.name) ? [] : each;
    if (each.code !== 'footnote-missing') return each;
    const { name } = each.data;
    return missing.delete(name)
      ? diagnose('footnote-missing', each.place, { name, nearest: meant.get(name) })
      : [];
  });
}
