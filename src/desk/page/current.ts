import type { EditorView } from '@codemirror/view';
import type { OpenText } from './open-text.ts';

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
