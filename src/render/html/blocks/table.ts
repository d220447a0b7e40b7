import type { Alignment, Table, TableCell } from '../../../document/document.ts';
import { block, element, type Html, textOf } from '../write.ts';
import type { Place } from './place.ts';
import { tight } from './text.ts';
import { headerCell, wideTable, withCaption } from './wide.ts';

export function table({ columns, header, rows }: Table, place: Place): Html {
  const heads = header.map(cell => tight(cell.blocks, place));
  const body = rows.map(row =>
    block('tr', {}, ...row.map((cell, index) => bodyCell(cell, columns[index], place))),
  );
  const written = wideTable(
    heads.map(textOf).filter(Boolean).join(', '),
    block(
      'thead',
      {},
      block('tr', {}, ...heads.map((head, index) => headerCell(head, aligned(columns[index])))),
    ),
    block('tbody', {}, ...body),
  );
  return place.caption ? withCaption(written, place.caption) : written;
}

function bodyCell({ blocks }: TableCell, alignment: Alignment | undefined, place: Place): Html {
  return element('td', aligned(alignment), tight(blocks, place));
}

function aligned(alignment: Alignment | undefined) {
  return alignment === undefined || alignment === 'left' ? {} : ({ class: [alignment] } as const);
}
