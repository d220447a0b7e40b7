import { redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import { setDiagnostics } from '@codemirror/lint';
import type { ChangeSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { currentText, editorView, setCurrentText, setEditorView } from './current.ts';
import { createState, openText, sendChanges } from './document.ts';
import { isFromForm, isFrontMatterShown, showFrontMatter, visibleStart } from './front-matter.ts';
import { toEditor, toFile } from './offsets.ts';
import { onUpdate } from './signals.ts';
import { getState, setState, whenChanged } from './store.ts';
import { words } from './words/index.ts';

/** Makes the editor, with nothing in it yet. */
export function createEditor(parent: HTMLElement): void {
  setEditorView(new EditorView({ parent, state: createState('') }));
  onUpdate(({ state, docChanged }) => {
    const current = currentText();
    if (!current) return;
    current.state = state;
    if (!docChanged) return;
    current.changedAt = Date.now();
    void sendChanges(current);
  });
  whenChanged(['messages', 'file'], showMessages);
}

/** Opens a file, with its cursor where it was, or at an offset. */
export async function openFile(file: string, offset?: number): Promise<void> {
  if (currentText()?.file !== file) {
    const opened = await openText(file);
    setCurrentText(opened);
    editorView().setState(opened.state);
    shownMessages = '';
    setState({ file });
    showMessages();
  }
  if (offset !== undefined) showPlace(offset);
}

/** Puts the cursor at an offset of the file; front matter is shown if it is there. */
function showPlace(offset: number): void {
  const [current, view] = [currentText(), editorView()];
  if (!current) return;
  const at = toEditor(view.state.doc, offset, current.lineEnd);
  const start = visibleStart(view.state);
  if (at < start) return;
  view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
  view.focus();
}

/** Puts another text in the editor's place, as one change that can be undone. What is the same stays. */
export function replaceText(next: string): void {
  const view = editorView();
  const before = view.state.doc.toString();
  const after = next.replace(/\r\n?/g, '\n');
  const changes = differenceOf(before, after);
  if (!changes) return;
  view.dispatch({
    changes,
    userEvent: 'input.form',
    annotations: [isFromForm.of(true)],
  });
}

/** The stretch in which two texts differ; undefined if they are the same. */
function differenceOf(before: string, after: string): ChangeSpec | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

export function canUndo(): boolean {
  return undoDepth(editorView().state) > 0;
}

export function canRedo(): boolean {
  return redoDepth(editorView().state) > 0;
}

export function undoLast(): void {
  undo(editorView());
}

export function redoLast(): void {
  redo(editorView());
}

export function toggleFrontMatter(): void {
  const view = editorView();
  view.dispatch({ effects: showFrontMatter.of(!isFrontMatterShown(view.state)) });
  showMessages();
}

let shownMessages = '';

/** Underlines what is wrong in the text that is seen; a click shows the message, and what to write instead. */
function showMessages(): void {
  const [current, view] = [currentText(), editorView()];
  if (!current) return;
  const { lineEnd, file } = current;
  const { doc } = view.state;
  const start = visibleStart(view.state);
  const messages = getState().messages.filter(message => message.file === file);
  // What is the same again would close the message that the reader is looking at.
  const key = JSON.stringify([file, start, messages]);
  if (key === shownMessages) return;
  shownMessages = key;
  const own = messages.flatMap(({ from, to, severity, message, hint, fix }) => {
    const [begin, end] = [toEditor(doc, from, lineEnd), toEditor(doc, to, lineEnd)];
    if (begin < start) return [];
    return {
      from: begin,
      to: Math.max(begin, end),
      severity,
      message: hint ? `${message}\n${hint}` : message,
      actions: fix
        ? [
            {
              name: words.fix(fix.text),
              apply: (target: EditorView) =>
                target.dispatch({
                  changes: {
                    from: toEditor(target.state.doc, fix.from, lineEnd),
                    to: toEditor(target.state.doc, fix.to, lineEnd),
                    insert: fix.text,
                  },
                  userEvent: 'input.fix',
                }),
            },
          ]
        : [],
    };
  });
  view.dispatch(setDiagnostics(view.state, own));
}

/** The offset of the cursor in the file. */
export function cursorInFile(): number {
  const [current, view] = [currentText(), editorView()];
  return current ? toFile(view.state.doc, view.state.selection.main.head, current.lineEnd) : 0;
}
