import type { Text } from '@codemirror/state';

/** Offsets in a file whose lines end in two characters, and in the editor, where they end in one. */

export function toEditor(doc: Text, offset: number, lineEnd: string): number {
  if (lineEnd === '\n') return Math.min(offset, doc.length);
  let [low, high] = [1, doc.lines];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (doc.line(middle).from + middle - 1 <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.min(offset - (low - 1), doc.line(low).to);
}

export function toFile(doc: Text, offset: number, lineEnd: string): number {
  return lineEnd === '\n' ? offset : offset + doc.lineAt(offset).number - 1;
}
