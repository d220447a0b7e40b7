import type { Contents, ContentsEntry, Overview, OverviewRow } from '../../../document/document.ts';
import { inlines, link, statusMark } from '../inlines.ts';
import { fixedAttributes as fixed } from '../own-attributes.ts';
import { block, element, type Html, joined, nothing, text } from '../write.ts';
import { headerCell, wideTable } from './table.ts';

/** Every entry is a link; the items of a group are a list within its entry. */
export function contents({ entries }: Contents): Html {
  return block('ul', {}, ...runsOf(entries).map(listed));
}

/** A group with its entries, or one entry. */
type Run = readonly [first: ContentsEntry, ...under: ContentsEntry[]];

function runsOf(entries: readonly ContentsEntry[]): readonly Run[] {
  const runs: [ContentsEntry, ...ContentsEntry[]][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    const isUnder = last?.[0].kind === 'group' && entry.kind === 'item' && !entry.leavesGroup;
    if (isUnder) last!.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function listed([first, ...under]: Run): Html {
  const inner = under.map(entry => block('li', {}, line(entry)));
  const list = inner.length > 0 ? block('ul', {}, ...inner) : nothing;
  return block('li', { class: first.kind === 'group' ? ['group'] : [] }, line(first), list);
}

function line({ target, number, inlines: title, marks = [] }: ContentsEntry): Html {
  const words =
    number === undefined
      ? nothing
      : joined([element('span', { class: ['number'] }, text(number)), text(' ')]);
  return joined([
    link({ target }, joined([words, inlines(title)])),
    ...marks.map(mark => joined([text(' '), statusMark(mark)])),
  ]);
}

/** How long the longest bar is at the most, in pixels; and one of a minute. */
const LONGEST = 120;
const MINUTE = 2;

/** Contents and timetable in one table, with bars beside the durations; a page has no page numbers. */
export function overview({ labels, rows }: Overview): Html {
  const longest = Math.max(1, ...rows.map(({ minutes = 0 }) => minutes));
  const scale = Math.min(MINUTE, LONGEST / longest);
  const [hasTimes, hasDurations] = [labels.time !== undefined, labels.duration !== undefined];
  const heads = [labels.time, labels.item, labels.duration].filter(label => label !== undefined);
  const columns = { hasTimes, hasDurations, scale, count: heads.length };
  return wideTable(
    heads.join(', '),
    block('thead', {}, block('tr', {}, ...heads.map(head => headerCell(text(head))))),
    block(
      'tbody',
      {},
      ...rows.map(row => (row.kind === 'group' ? groupRow(row, columns.count) : slotRow(row, columns))),
    ),
  );
}

function groupRow({ target, title }: OverviewRow, columns: number): Html {
  const name = target === undefined ? inlines(title) : link({ target }, inlines(title));
  return block('tr', { class: ['group'] }, element('th', { ...fixed.column, colspan: columns }, name));
}

interface Columns {
  readonly hasTimes: boolean;
  readonly hasDurations: boolean;
  /** Of a minute, in pixels. */
  readonly scale: number;
}

function slotRow(row: OverviewRow, { hasTimes, hasDurations, scale }: Columns): Html {
  const { kind, time, number, title, target, details, duration, minutes = 0 } = row;
  const words = joined([
    number === undefined
      ? nothing
      : joined([element('span', { class: ['number'] }, text(number)), text(' ')]),
    inlines(title),
  ]);
  const bar = element('svg', {
    class: ['bar', kind === 'break' ? 'hatched' : undefined],
    width: Math.max(1, Math.round(minutes * scale)),
    height: 10,
  });
  return block(
    'tr',
    { class: kind === 'break' || kind === 'close' ? ['muted'] : [] },
    hasTimes ? element('td', {}, text(time ?? '')) : nothing,
    element(
      'th',
      fixed.row,
      target === undefined ? words : link({ target }, words),
      ...details.map(detail => block('p', { class: ['muted'] }, inlines(detail))),
    ),
    hasDurations
      ? element(
          'td',
          { class: ['right', 'barred'] },
          text(duration ?? ''),
          element('span', { ...fixed.hidden, class: ['bars'] }, duration === undefined ? nothing : bar),
        )
      : nothing,
  );
}
