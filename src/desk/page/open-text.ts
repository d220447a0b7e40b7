import type { EditorState } from '@codemirror/state';

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
