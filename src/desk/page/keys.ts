import type { EditorState, Line } from '@codemirror/state';
import type { EditorView, KeyBinding } from '@codemirror/view';
import { marks } from './marks.ts';

/**
 * The keys of a word processor in a table: Tab goes to the next cell, and from the last one to a new row; Shift+Tab
 * goes back. To leave the text by Tab, press Escape first, as everywhere in the text.
 */
export const tableKeys: readonly KeyBinding[] = [
  { key: 'Tab', run: view => goOn(view), shift: view => goBack(view) },
];

/** A cell's text, by offsets. */
interface Cell {
  readonly from: number;
  readonly to: number;
}

function goOn(view: EditorView): boolean {
  const { state } = view;
  const here = state.selection.main.head;
  const line = state.doc.lineAt(here);
  if (!isRow(line)) return false;
  const next = cellsFrom(state, line.number, 1).find(({ from }) => from > here);
  if (next) return select(view, next);
  const columns = cellsIn(line).length;
  const row = `|${'  |'.repeat(columns)}`;
  view.dispatch({
    changes: { from: line.to, insert: `\n${row}` },
    selection: { anchor: line.to + 3 },
    scrollIntoView: true,
    userEvent: 'input.row',
  });
  return true;
}

function goBack(view: EditorView): boolean {
  const { state } = view;
  const here = state.selection.main.from;
  const line = state.doc.lineAt(here);
  if (!isRow(line)) return false;
  const before = cellsFrom(state, line.number, -1).filter(({ to }) => to < here);
  const last = before.sort((a, b) => b.from - a.from)[0];
  return last ? select(view, last) : false;
}

function select(view: EditorView, { from, to }: Cell): boolean {
  view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
  return true;
}

/** The cells of a row, and of the next one that has any in a direction. */
function cellsFrom({ doc }: EditorState, number: number, step: 1 | -1): Cell[] {
  const cells = cellsIn(doc.line(number));
  for (let next = number + step; next >= 1 && next <= doc.lines && isRow(doc.line(next)); next += step) {
    const more = cellsIn(doc.line(next));
    if (more.length > 0) return [...cells, ...more];
  }
  return cells;
}

function isRow({ text }: Line): boolean {
  return /^\s*\|.*\|\s*$/.test(text);
}

/** None in the line that only says how columns are aligned. */
function cellsIn({ from, text }: Line): Cell[] {
  if (/^[\s|:-]*-[\s|:-]*$/.test(text)) return [];
  const bars = [...text.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  return bars.slice(0, -1).map((bar, at) => {
    const cell = text.slice(bar + 1, bars[at + 1]);
    const start = bar + 1 + (cell.trim() === '' ? Math.min(1, cell.length) : cell.search(/\S/));
    return { from: from + start, to: from + start + cell.trim().length };
  });
}

/** The keys of a word processor, as far as browsers leave them. */
export const textKeys: readonly KeyBinding[] = [
  { key: 'Mod-b', run: marks.bold, preventDefault: true },
  { key: 'Mod-i', run: marks.italic, preventDefault: true },
  { key: 'Mod-Alt-2', run: marks.heading, preventDefault: true },
  { key: 'Mod-Shift-8', run: marks.bullets, preventDefault: true },
  { key: 'Mod-Shift-7', run: marks.numbers, preventDefault: true },
];
