// Typst, called from Node: its PDF is tagged too.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runner = fileURLToPath(new URL('run-typst.mjs', import.meta.url));

/** @type {import('./index.mjs').Peer} */
export const typst = {
  name: 'typst',
  prepare(meeting, folder) {
    const source = join(folder, 'agenda.typ');
    const output = join(folder, 'typst.pdf');
    writeFileSync(source, typstSource(meeting));
    return { command: process.execPath, args: [runner, source, output], output, ofNode: true };
  },
};

function typstSource(meeting) {
  return [
    '#set page(paper: "a4", margin: (top: 84pt, right: 85pt, bottom: 66pt, left: 133pt),',
    '  header: [Direktionen #h(1fr) 4. juni 2025], footer: context [#h(1fr) Side #counter(page).display("1 af 1", both: true)])',
    '#set text(size: 11pt, lang: "da", hyphenate: true)',
    '#set heading(numbering: "1.")',
    '#show heading.where(level: 1): it => { pagebreak(weak: true); it }',
    `#text(size: 46pt)[${escape(meeting.title)}]`,
    '#pagebreak()',
    '#outline(depth: 1)',
    ...meeting.items.map(itemSource),
  ].join('\n');
}

function itemSource(item) {
  const fields = `*Sagsnummer* ${escape(item.case)} \\\n*Sagsansvarlig* ${escape(item.responsible)}\n`;
  return `= ${escape(item.title)}\n${fields}\n${item.sections.map(sectionSource).join('\n')}`;
}

function sectionSource({ heading, blocks }) {
  return `#heading(level: 2, numbering: none)[${escape(heading)}]\n${blocks.map(blockSource).join('\n\n')}\n`;
}

function blockSource(block) {
  if (block.kind === 'text') return escape(block.text);
  if (block.kind === 'points') return block.points.map(point => `- ${escape(point)}`).join('\n');
  const cells = list => list.map(cell => `[${escape(cell)}]`).join(', ');
  return `#table(columns: ${block.header.length}, table.header(${cells(block.header)}), ${block.rows.map(cells).join(', ')})`;
}

function escape(text) {
  return text.replace(/[\\#$*_`<>@[\]~]/g, '\\$&');
}
