import { setDiagnostics } from '@codemirror/lint';
import { ChangeSet, type EditorState, Transaction, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Changed } from '../../edit/change.ts';
import { createState, openText, openTexts, sendChanges } from './document.ts';
import { isFromForm, isFrontMatterShown, showFrontMatter, visibleStart } from './front-matter.ts';
import {
  currentText,
  editorView,
  isDirty,
  type OpenText,
  onUpdate,
  setCurrentText,
  setEditorView,
  toEditor,
  toFile,
} from './open-text.ts';
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

let wanted = '';

/** Opens a file, with its cursor where it was, or at an offset; unless another is asked for in the meantime. */
export async function openFile(file: string, offset?: number): Promise<void> {
  wanted = file;
  if (currentText()?.file !== file) {
    const opened = await openText(file);
    if (wanted !== file) return;
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

/**
 * Replaces the editor's text in one change; the parts that are equal stay.
 * @param isOwn whether it can be undone; what another program has written can't
 */
export function replaceText(next: string, isOwn = true): void {
  const view = editorView();
  const change = replacement(view.state, next, isOwn);
  if (change) view.dispatch(change);
}

/** Replaces a text, whether it is the one in the editor or not; it can be undone. */
export function replaceIn(document: OpenText, next: string): void {
  const change = replacement(document.state, next, true);
  if (!change) return;
  if (currentText() === document) editorView().dispatch(change);
  else document.state = document.state.update(change).state;
}

function replacement({ doc }: EditorState, next: string, isOwn: boolean): TransactionSpec | undefined {
  const changes = differenceOf(doc.toString(), withPlainEnds(next));
  if (changes.empty) return undefined;
  return {
    changes,
    userEvent: 'input.form',
    annotations: [isFromForm.of(true), Transaction.addToHistory.of(isOwn)],
  };
}

/** Takes in what the program has changed in a text. What is written here and not saved yet stays beside it. */
export function takeIn({ name, before, after, hash }: Changed & { readonly hash: string }): void {
  const document = [...openTexts()].find(open => open.file === name);
  // Something else has changed the file as well: saving will show that.
  if (!document || document.stored !== before) return;
  const wasDirty = isDirty(document);
  const now = document.state.doc.toString();
  const plain = withPlainEnds(before);
  const changes = differenceOf(plain, withPlainEnds(after)).map(differenceOf(plain, now));
  const change = { changes, annotations: [isFromForm.of(true), Transaction.addToHistory.of(false)] };
  Object.assign(document, { base: hash, stored: after });
  if (!wasDirty) document.kept = after;
  if (currentText() === document) editorView().dispatch(change);
  else document.state = document.state.update(change).state;
}

function withPlainEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
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

/** The offsets of the cursor, and of the body, in the file. */
export function cursorInFile(): { readonly at: number; readonly body: number } {
  const [current, view] = [currentText(), editorView()];
  if (!current) return { at: 0, body: 0 };
  const { state } = view;
  const inFile = (offset: number) => toFile(state.doc, offset, current.lineEnd);
  return { at: inFile(state.selection.main.head), body: inFile(visibleStart(state)) };
}

/** The one change that makes a text of another: the stretch in which they differ. Line ends are `\n`. */
function differenceOf(before: string, after: string): ChangeSet {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  const [to, insert] = [before.length - same, after.slice(from, after.length - same)];
  return ChangeSet.of(from === to && insert === '' ? [] : { from, to, insert }, before.length);
}
