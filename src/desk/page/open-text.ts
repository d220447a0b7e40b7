import type { EditorState, Text } from '@codemirror/state';
import type { EditorView, ViewUpdate } from '@codemirror/view';

/** A text of the meeting that is or was open, with its own history. */
export interface OpenText {
  file: string;
  state: EditorState;
  /** The hash of the file that it was made from. */
  base: string;
  /** The file's line ends; the editor's are `\n`. */
  readonly lineEnd: '\n' | '\r\n';
  /** What the file holds, as far as is known. */
  stored: string;
  /** What the program was last told. */
  kept: string;
  /** What was sent to be saved; the answer may have been lost. */
  sent?: string;
  changedAt: number;
  isSending: boolean;
  conflict?: Conflict;
}

/** Two texts of which one is to stay. */
export interface Conflict {
  readonly kind: 'changed' | 'gone' | 'rescued';
  /** What is in the file. */
  readonly stored?: { readonly text: string; readonly hash: string };
  /** What was not saved. */
  readonly own: string;
}

export function textOf({ state, lineEnd }: Pick<OpenText, 'state' | 'lineEnd'>): string {
  const text = state.doc.toString();
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
}

export function isDirty(document: OpenText): boolean {
  return textOf(document) !== document.stored;
}

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

let text: OpenText | undefined;
let view: EditorView;

/** The text that is in the editor; undefined until the first is opened. */
export function currentText(): OpenText | undefined {
  return text;
}

export function setCurrentText(next: OpenText): void {
  text = next;
}

export function editorView(): EditorView {
  return view;
}

export function setEditorView(next: EditorView): void {
  view = next;
}

/** What the editor tells the rest of the page; whoever wants to know adds itself. */
const listeners = new Set<(update: ViewUpdate) => void>();

export function onUpdate(listener: (update: ViewUpdate) => void): void {
  listeners.add(listener);
}

export function bodyChanged(update: ViewUpdate): void {
  for (const listener of listeners) listener(update);
}
