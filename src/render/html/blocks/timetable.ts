import type { SlotRow, Timetable } from '../../../document/document.ts';
import { inlines } from '../inlines.ts';
import { fixedAttributes as fixed } from '../own-attributes.ts';
import { block, element, type Html, nothing, text } from '../write.ts';
import { headerCell, wideTable } from './wide.ts';

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
