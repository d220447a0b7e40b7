import type { Alignment, SlotRow, Table, TableCell, Timetable } from '../../../document/document.ts';
import { inlines } from '../inlines.ts';
import { fixedAttributes as fixed } from '../own-attributes.ts';
import { type Attributes, block, element, type Html, nothing, text, textOf } from '../write.ts';
import { type Place, tight, withCaption } from './text.ts';

/** A table that scrolls by itself where the window is narrower, also by keyboard (WCAG 2.2, 1.4.10 and 2.1.1). */
export function wideTable(label: string, ...content: readonly Html[]): Html {
  const name = label.trim() === '' ? {} : { 'aria-label': label };
  return block('div', { class: ['wide'], ...fixed.scrolling, ...name }, block('table', {}, ...content));
}

/** The head of a table: a cell without text heads nothing. */
export function headerCell(content: Html, attributes: Parameters<typeof element>[1] = {}): Html {
  if (content === '') return element('td', attributes, content);
  return element('th', { ...fixed.column, ...attributes }, content);
}

export function table({ columns, header, rows, rowHeaders, bars }: Table, place: Place): Html {
  const attributesOf = (index: number) =>
    bars && index === columns.length - 1 ? barred : aligned(columns[index]);
  const heads = header.map(cell => tight(cell.blocks, place));
  const drawn = bars && barsOf(bars);
  const body = rows.map((row, at) => {
    const bar = (index: number) => (index === columns.length - 1 && drawn?.[at]) || nothing;
    const cells = row.map((cell, index) => {
      const isHeader = rowHeaders === true && index === 0 && cell.blocks.length > 0;
      const attributes = { ...(isHeader && fixed.row), ...attributesOf(index) };
      return bodyCell(cell, isHeader ? 'th' : 'td', attributes, bar(index), place);
    });
    return block('tr', {}, ...cells);
  });
  const written = wideTable(
    heads.map(textOf).filter(Boolean).join(', '),
    block('thead', {}, block('tr', {}, ...heads.map((head, index) => headerCell(head, attributesOf(index))))),
    block('tbody', {}, ...body),
  );
  return place.caption ? withCaption(written, place.caption) : written;
}

function bodyCell(
  { blocks }: TableCell,
  name: 'td' | 'th',
  attributes: Attributes,
  bar: Html,
  place: Place,
): Html {
  return element(name, attributes, tight(blocks, place), bar);
}

/** The column of figures with bars beside them. */
const barred = { class: ['right', 'barred'] } as const;

/** How long the longest bars are, those to the left and to the right together, in pixels. */
const LONGEST = 120;

/** A bar beside each figure, from a common line; nothing of it is spoken. */
function barsOf(bars: readonly (number | undefined)[]): readonly Html[] {
  const values = bars.map(value => value ?? 0);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const long = (value: number) => Math.round((value / (most - least || 1)) * LONGEST);
  return values.map(value => {
    const before = element('svg', { width: long(Math.min(value, 0) - least), height: 1 });
    const bar = element('svg', { class: ['bar'], width: long(Math.abs(value)), height: 10 });
    return element('span', { ...fixed.hidden, class: ['bars'] }, before, bar);
  });
}

function aligned(alignment: Alignment | undefined) {
  return alignment === undefined || alignment === 'left' ? {} : ({ class: [alignment] } as const);
}

export function timetable({ labels, slots }: Timetable): Html {
  return wideTable(
    `${labels.time}, ${labels.item}`,
    block('thead', {}, block('tr', {}, headerCell(text(labels.time)), headerCell(text(labels.item)))),
    block('tbody', {}, ...slots.map(slotRow)),
  );
}

function slotRow({ kind, time, titles, points, notes }: SlotRow): Html {
  return block(
    'tr',
    { class: kind === 'break' ? ['muted'] : [] },
    element('th', { ...fixed.row, class: ['date'] }, text(time)),
    element(
      'td',
      {},
      ...titles.map(title => block('p', {}, inlines(title))),
      points.length > 0
        ? block('ul', {}, ...points.map(point => element('li', {}, inlines(point))))
        : nothing,
      ...notes.map(note => block('p', { class: ['muted'] }, inlines(note))),
    ),
  );
}
