import { EditorView } from '@codemirror/view';
import { visibleStart } from './front-matter.ts';
import { addPictures } from './picture.ts';

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
