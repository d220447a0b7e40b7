import { EditorView } from '@codemirror/view';
import type { ChangeAnswer } from '../answerer.ts';
import { ask, Refused } from './connection.ts';
import { askText, say } from './dialog.ts';
import { visibleStart } from './front-matter.ts';
import { insertBlock } from './marks.ts';
import { currentText } from './open-text.ts';
import { words } from './words/index.ts';

/** What is pasted from Word, Excel or a web page becomes Markdown; a pasted picture becomes a file of the meeting. */
export const pasteAsMarkdown = EditorView.domEventHandlers({
  paste(event, view) {
    const { clipboardData } = event;
    if (!clipboardData) return false;
    const html = clipboardData.getData('text/html');
    const pictures = [...clipboardData.files].filter(({ type }) => /^image\/(png|jpeg|svg\+xml)$/.test(type));
    if (pictures.length > 0 && !/<(p|table|li)\b/i.test(html)) {
      event.preventDefault();
      void addPictures(view, pictures);
      return true;
    }
    if (html === '' || isPlain(html)) return false;
    event.preventDefault();
    void insert(view, html);
    return true;
  },
});

/** What an editor of code, or this one, copies: the text alone says as much. */
function isPlain(html: string): boolean {
  return !/<(b|strong|i|em|h[1-6]|li|table|a|p)\b/i.test(html);
}

async function insert(view: EditorView, html: string): Promise<void> {
  const { markdownFrom } = await import(/* @vite-ignore */ '/paste.js' as string);
  const text: string = markdownFrom(html);
  const { from, to } = view.state.selection.main;
  const isWithin = !text.includes('\n');
  const line = view.state.doc.lineAt(from);
  const isFree = from <= Math.max(line.from, visibleStart(view.state));
  const insert = isWithin || isFree ? text : `\n\n${text}\n`;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    scrollIntoView: true,
    userEvent: 'input.paste',
  });
}

/** Puts pictures into the meeting's folder, asks what each shows, and writes them into the text. */
export async function addPictures(view: EditorView, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const says = await askText(words.pictureWords, { preview: file });
    if (says === undefined) continue;
    const name = /\.(png|jpe?g|svg)$/i.test(file.name) ? file.name : `picture.${extensionOf(file.type)}`;
    const path = await store(name, file);
    if (path === undefined) continue;
    const up = currentText()?.file.startsWith('items/') ? '../' : '';
    insertBlock(view, `![${says.replace(/[[\]]/g, '')}](${up}${path})`);
  }
}

/** The picture's path in the meeting's folder; undefined, with a notice, if it can't be stored. */
async function store(name: string, file: File): Promise<string | undefined> {
  try {
    const result = await ask<ChangeAnswer>('POST', 'change', { kind: 'picture', name }, file);
    return result.written[0];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say((error.said as { refused?: string } | undefined)?.refused ?? words.fault);
    return undefined;
  }
}

function extensionOf(type: string): string {
  return type === 'image/jpeg' ? 'jpg' : type === 'image/svg+xml' ? 'svg' : 'png';
}
