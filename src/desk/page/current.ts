import type { EditorView, ViewUpdate } from '@codemirror/view';
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

/** What the editor tells the rest of the page; whoever wants to know adds itself. */
const listeners = new Set<(update: ViewUpdate) => void>();

export function onUpdate(listener: (update: ViewUpdate) => void): void {
  listeners.add(listener);
}

export function bodyChanged(update: ViewUpdate): void {
  for (const listener of listeners) listener(update);
}
