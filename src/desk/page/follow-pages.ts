import type { PageArea } from '../../service/message.ts';
import { ask } from './connection.ts';
import { cursorInFile, openFile } from './editor.ts';
import { element } from './element.ts';
import { showField } from './form/form.ts';
import { currentText, onUpdate, textOf } from './open-text.ts';
import type { Pages } from './pages.ts';
import { whenChanged } from './store.ts';

/** Offsets in a file, and its text. */
interface CursorPlace {
  readonly at: number;
  /** Where the body begins. */
  readonly body: number;
  readonly text: string;
}

let areas: readonly PageArea[] = [];

/** A click on a page opens the text there, and the cursor's line is marked on its page. */
export function followPages(pages: Pages): void {
  pages.onShown(() => {
    void ask<readonly PageArea[]>('GET', 'areas').then(next => {
      areas = next;
      mark(pages, false);
    });
  });
  whenChanged(['file'], () => mark(pages, true));
  onUpdate(({ selectionSet, docChanged }) => {
    // What was just typed is on no page yet.
    if (selectionSet && !docChanged) mark(pages, true);
  });
  pages.node.addEventListener('click', event => {
    const sheet = (event.target as Element).closest<HTMLElement>('.sheet');
    const found = sheet && areaAt(pages, sheet, event);
    if (found) void openFile(found.file, found.from).then(() => showField(found.from));
  });
}

/** The area at a point, or the nearest one on its line or above; undefined on an empty page. */
function areaAt(pages: Pages, sheet: HTMLElement, { clientX, clientY }: MouseEvent): PageArea | undefined {
  const page = Number(sheet.dataset.page);
  const box = pages.sheet(page);
  if (!box) return undefined;
  const { left, top, width } = sheet.getBoundingClientRect();
  const scale = box.width / width;
  const [x, y] = [(clientX - left) * scale, (clientY - top) * scale];
  const distance = (area: PageArea) =>
    4 * outside(y, area.top, area.top + area.height) + outside(x, area.left, area.left + area.width);
  const own = areas.filter(area => area.page === page);
  return own.sort((a, b) => distance(a) - distance(b))[0];
}

function outside(at: number, from: number, to: number): number {
  return at < from ? from - at : at > to ? at - to : 0;
}

/** Marks the cursor's line on its page, and scrolls there if no visible page has it. */
function mark(pages: Pages, isShown: boolean): void {
  for (const old of pages.node.querySelectorAll('.here')) old.remove();
  const open = currentText();
  if (!open) return;
  const inText = areas.filter(({ file }) => file === open.file);
  const area = lineOf(inText, { ...cursorInFile(), text: textOf(open) });
  const box = area && pages.sheet(area.page);
  if (!area || !box) return;
  const made = element('div', { class: 'here' });
  Object.assign(made.style, {
    left: `${(Math.max(0, area.left - 6) / box.width) * 100}%`,
    top: `${(area.top / box.height) * 100}%`,
    width: `${((area.width + 8) / box.width) * 100}%`,
    height: `${(area.height / box.height) * 100}%`,
  });
  box.node.append(made);
  if (!isShown) return;
  const [seen, own] = [pages.node.getBoundingClientRect(), made.getBoundingClientRect()];
  if (own.bottom < seen.top || own.top > seen.bottom) made.scrollIntoView({ block: 'center' });
}

/**
 * The line that shows the cursor's place: the one that has it, or of those that begin before it the last. In front of the
 * body, or where nothing of the body is on a page, it is the title.
 */
function lineOf(own: readonly PageArea[], { at, body, text }: CursorPlace): PageArea | undefined {
  const known = at >= body ? own.filter(({ from }) => from >= body) : [];
  const holding = known.filter(({ from, to }) => from <= at && at <= to);
  const before = holding.length > 0 ? holding : known.filter(({ from }) => from <= at);
  const titles = own.filter(({ from }) => /^title:[ \t]*["']?$/m.test(lineUpTo(text, from)));
  const found = [before, titles, own].find(areas => areas.length > 0) ?? [];
  // A title is in the contents, too: where its item is, it is larger, and comes later.
  const last = (a: PageArea, b: PageArea) => b.from - a.from || b.height - a.height || b.page - a.page;
  return [...found].sort(last)[0];
}

function lineUpTo(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}
