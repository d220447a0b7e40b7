import { EditorSelection, type EditorState, type Line } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { visibleStart } from './front-matter.ts';
import { words } from './words/index.ts';

type Command = (view: EditorView) => boolean;

/** What the buttons above the text do. Each can be undone, and those that set a mark take it away again. */
export const marks = {
  bold: around('**'),
  italic: around('*'),
  heading: atLines(/^#{1,6} /, () => '## '),
  bullets: atLines(/^[-*+] /, () => '- '),
  numbers: atLines(/^\d+[.)] /, index => `${index + 1}. `),
  table(view) {
    const [left, right] = words.tableText;
    const text = `| ${left} | ${right} |\n| --- | ---: |\n|  |  |`;
    return insertBlock(view, text, 2, 2 + left.length);
  },
  closed: passage('closed'),
  decision: passage('decision'),
  footnote,
} satisfies Readonly<Record<string, Command>>;

function around(mark: string): Command {
  return view => {
    const { state } = view;
    const change = state.changeByRange(range => {
      const { from, to } = range;
      const size = mark.length;
      const before = state.sliceDoc(from - size, from) === mark && state.sliceDoc(to, to + size) === mark;
      if (before)
        return {
          changes: [
            { from: from - size, to: from },
            { from: to, to: to + size },
          ],
          range: EditorSelection.range(from - size, to - size),
        };
      return {
        changes: [
          { from, insert: mark },
          { from: to, insert: mark },
        ],
        range: EditorSelection.range(from + size, to + size),
      };
    });
    view.dispatch(state.update(change, { userEvent: 'input.mark' }));
    view.focus();
    return true;
  };
}

function atLines(pattern: RegExp, mark: (index: number) => string): Command {
  return view => {
    const { state } = view;
    const lines = selectedLines(state);
    const areMarked = lines.every(({ text }) => pattern.test(text));
    const changes = lines.map(({ from, text }, index) => {
      const old = /^(?:#{1,6} |[-*+] |\d+[.)] )/.exec(text)?.[0].length ?? 0;
      return { from, to: from + old, insert: areMarked ? '' : mark(index) };
    });
    view.dispatch({ changes, userEvent: 'input.mark' });
    view.focus();
    return true;
  };
}

function selectedLines({ doc, selection }: EditorState): readonly Line[] {
  const { from, to } = selection.main;
  const first = doc.lineAt(from).number;
  const last = doc.lineAt(to).number;
  const lines = Array.from({ length: last - first + 1 }, (_, index) => doc.line(first + index));
  return lines.length > 1 ? lines.filter(({ length }) => length > 0) : lines;
}

/** Inserts a text on lines of its own, with empty lines around it, of which a stretch is then selected. */
export function insertBlock(view: EditorView, text: string, from = text.length, to = from): boolean {
  const { doc, selection } = view.state;
  const line = doc.lineAt(selection.main.to);
  const isEmpty = line.length === 0;
  const at = isEmpty ? line.from : line.to;
  const isFirst = at <= visibleStart(view.state);
  const before = isEmpty ? (isFirst || doc.lineAt(Math.max(0, at - 1)).length === 0 ? '' : '\n') : '\n\n';
  const next = line.number < doc.lines ? doc.line(line.number + 1) : undefined;
  const after = next === undefined ? '\n' : next.length === 0 ? '' : '\n';
  view.dispatch({
    changes: { from: at, insert: before + text + after },
    selection: { anchor: at + before.length + from, head: at + before.length + to },
    scrollIntoView: true,
    userEvent: 'input.mark',
  });
  view.focus();
  return true;
}

function passage(name: string): Command {
  return view => {
    const { state } = view;
    const { from, to, empty } = state.selection.main;
    const open = `:::${name}\n`;
    if (empty) return insertBlock(view, `${open}\n:::`, open.length);
    const [first, last] = [state.doc.lineAt(from), state.doc.lineAt(to)];
    view.dispatch({
      changes: [
        { from: first.from, insert: open },
        { from: last.to, insert: '\n:::' },
      ],
      userEvent: 'input.mark',
    });
    view.focus();
    return true;
  };
}

function footnote(view: EditorView): boolean {
  const { state } = view;
  const used = [...state.doc.toString().matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number));
  const number = Math.max(0, ...used) + 1;
  const at = state.selection.main.to;
  const end = state.doc.length;
  const gap = /\n\n$/.test(state.sliceDoc(end - 2)) ? '' : state.sliceDoc(end - 1) === '\n' ? '\n' : '\n\n';
  const note = `${gap}[^${number}]: `;
  const changes = state.changes([
    { from: at, insert: `[^${number}]` },
    { from: end, insert: `${note}\n` },
  ]);
  view.dispatch({
    changes,
    selection: { anchor: changes.newLength - 1 },
    scrollIntoView: true,
    userEvent: 'input.mark',
  });
  view.focus();
  return true;
}
