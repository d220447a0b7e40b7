import type { Nodes } from 'mdast';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { languages } from '../../languages/index.ts';
import type { Block } from '../../meeting/body.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { textOf } from './closed/closed-lines.ts';

/**
 * Text that everybody can read but that was not meant for everybody: a note that says it is internal ("Internal note:
 * …", "[intern]" on a line), or words between bars that hide them in a chat (`||…||`). One message per paragraph.
 */
export function internalNote({ items, note, place }: Meeting): readonly Diagnostic[] {
  const open = items.filter(({ status }) => status === 'open');
  const cover = open.length > 0 ? [{ body: note, place }] : [];
  const shown = open.filter(({ withdrawn }) => !withdrawn);
  return [...cover, ...shown].flatMap(({ body, place: { file } }) =>
    body.flatMap(block => notesIn(block, file)),
  );
}

function notesIn(block: Block | Nodes, file: string): readonly Diagnostic[] {
  if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote')
    return block.children.flatMap(child => notesIn(child, file));
  if ((block.type !== 'paragraph' && block.type !== 'heading') || !block.position) return [];
  const text = block.children.map(textOf).join('');
  const found = hiddenIn(text) ?? noteIn(text, block.type === 'heading');
  return found ? [diagnose('internal-note', { file, ...block.position }, found)] : [];
}

/** "The sum is ||400,000||": the norm ‖v‖ of a letter or two, and `a || b`, are mathematics. */
function hiddenIn(text: string): { readonly text: string; readonly isHidden: true } | undefined {
  const hidden = text.includes('||') ? bars.exec(text)?.[1] : undefined;
  return hidden === undefined ? undefined : { text: hidden, isHidden: true };
}

const bars = /(?:^|[\s(])\|\|(?![|\s])([^|]{2,}[^|\s])\|\|(?:[\s).,;:!?]|$)/;

function noteIn(
  text: string,
  isHeading: boolean,
): { readonly text: string; readonly isHidden: false } | undefined {
  if (!mayBeNote.test(text)) return undefined;
  const lines = text.normalize('NFC').split('\n');
  const found = lines.map(line => line.trim()).find(line => saysInternal(line, isHeading));
  return found === undefined ? undefined : { text: found, isHidden: false };
}

/** A quick check that is enough for most texts. */
const mayBeNote = /intern|sisäi/i;

/** A note's name before a colon or dash, or in brackets; a heading may be the name alone. */
function saysInternal(line: string, isHeading: boolean): boolean {
  const begin = line.slice(0, longest);
  const [, marked] = /^[[{]([^[\]{}]+)[\]}]/.exec(begin) ?? [];
  if (marked !== undefined) return isNote(marked, 1);
  const [, name] = /^\(?([^:–—()]+?)(?:\s?[:–—)]|\s-\s)/.exec(begin) ?? [];
  if (name !== undefined) return isNote(name, 2);
  return isHeading && line.length < longest && isNote(line, 2);
}

/** No note's name is longer. */
const longest = 60;

/**
 * Whether a text is the name of an internal note in any language, and has no other words: "Internal: Room 5" is not
 * one.
 */
function isNote(text: string, words: number): boolean {
  notes ??= new Set(Object.values(languages).flatMap(({ internalNotes }) => internalNotes));
  const name = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return notes.has(name) && name.split(' ').length >= words;
}

let notes: ReadonlySet<string> | undefined;
