import type { Root, RootContent } from 'mdast';
import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, plainText, startOf } from '../tree-walk.ts';
import type { TextView } from './text-view.ts';

/**
 * `[1]` meant as a footnote: the text has it, and the last lines begin with it, or are a list with as many points. A list
 * of sources is introduced, by a heading or a line that ends with a colon.
 */
export function noteSigns(
  { children }: Root,
  views: readonly TextView[],
  source: SourceFile,
): readonly Diagnostic[] {
  if (views.length === 0) return [];
  const notes = notesAtEnd(children, source);
  if (!notes) return [];
  for (const { raw, shown, placeOf } of views) {
    for (const { 0: sign, 1: number = '', index } of shown.matchAll(signs)) {
      const text = notes.texts.get(number);
      const place = placeOf(index, index + sign.length);
      if (text === undefined || place.start.line >= notes.line || isOwn(raw, index)) continue;
      return [
        diagnose('footnote-sign', place, { sign, right: `[^${number}]`, text: `[^${number}]: ${text}` }),
      ];
    }
  }
  return [];
}

const signs = /(?<=[\p{L}\p{N}.,;:!?)"”’%][ ]?)\[(\d{1,2})\](?![([:\p{L}])/gu;

/** Whether a sign begins a line of notes. */
function isOwn(raw: string, index: number): boolean {
  return /(?:^|[\r\n])[ \t>]*$/.test(raw.slice(0, index));
}

interface NotesAtEnd {
  /** On which they begin. */
  readonly line: number;
  /** By their numbers. */
  readonly texts: ReadonlyMap<string, string>;
}

function notesAtEnd(blocks: readonly RootContent[], source: SourceFile): NotesAtEnd | undefined {
  const texts = new Map<string, string>();
  let first = blocks.length;
  for (; first > 0; first--) {
    const found = notesIn(blocks[first - 1]!, source);
    if (found.length === 0) break;
    for (const [number, text] of found) texts.set(number, text);
  }
  const before = first > 0 ? blocks[first - 1]! : undefined;
  if (texts.size === 0 || !before || isIntroduction(before)) return undefined;
  return { line: blocks[first]!.position!.start.line, texts };
}

function isIntroduction(node: RootContent): boolean {
  if (node.type === 'heading' || node.type === 'thematicBreak') return node.type === 'heading';
  if (node.type !== 'paragraph') return false;
  const isBold = node.children.length === 1 && node.children[0]!.type === 'strong';
  return isBold || /:$/.test(plainText(node.children));
}

/** The notes that a block consists of: lines that all begin with a number in brackets, or the points of a list. */
function notesIn(node: RootContent, { text }: SourceFile): readonly (readonly [string, string])[] {
  const typed = text.slice(startOf(node), endOf(node));
  if (node.type === 'paragraph') {
    const notes = [...typed.matchAll(/^[ \t]*\[(\d{1,2})\][ \t]+(\S.*)$/gm)];
    return /^\[\d{1,2}\][ \t]/.test(typed)
      ? notes.map(([, number = '', note = '']) => [number, note] as const)
      : [];
  }
  if (node.type !== 'list' || !node.ordered || (node.start ?? 1) !== 1) return [];
  return node.children.map((point, index) => {
    const own = text.slice(startOf(point), endOf(point));
    return [`${index + 1}`, own.replace(/^\d+[.)][ \t]*/, '').split(/[\r\n]/, 1)[0]!] as const;
  });
}
