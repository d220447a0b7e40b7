// Stock pdfmake, which this program is built on: what it costs when used plainly, and how big its files are.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runner = fileURLToPath(new URL('run-pdfmake.mjs', import.meta.url));

/** @type {import('./index.mjs').Peer} */
export const pdfmake = {
  name: 'pdfmake',
  most: 1000,
  input: meeting =>
    new Map([['agenda.json', JSON.stringify({ title: meeting.title, content: contentOf(meeting) })]]),
  call(folder) {
    const output = join(folder, 'agenda.pdf');
    return { command: process.execPath, args: [runner, join(folder, 'agenda.json'), output], output };
  },
};

function contentOf({ title, organisation, items }) {
  return [
    organisation,
    { text: title, style: 'cover' },
    { toc: { title: { text: 'Indholdsfortegnelse', style: 'section' } }, pageBreak: 'before' },
    ...items.flatMap((item, index) => [
      { text: `${index + 1}. ${item.title}`, style: 'item', tocItem: true, pageBreak: 'before' },
      { text: [{ text: 'Sagsnummer ', bold: true }, item.case] },
      { text: [{ text: 'Sagsansvarlig ', bold: true }, item.responsible] },
      ...item.sections.flatMap(section => [
        { text: section.heading, style: 'section' },
        ...section.blocks.map(blockContent),
      ]),
    ]),
  ];
}

function blockContent(block) {
  if (block.kind === 'text') return { text: block.text, style: 'text' };
  if (block.kind === 'points') return { ul: block.points.map(text => ({ text, margin: [0, 0, 0, 2.5] })) };
  return { table: { headerRows: 1, body: [block.header, ...block.rows] }, layout: 'lightHorizontalLines' };
}
