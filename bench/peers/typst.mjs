// Typst, called from Node: its PDF is tagged too.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runner = fileURLToPath(new URL('run-typst.mjs', import.meta.url));

/** @type {import('./index.mjs').Peer} */
export const typst = {
  name: 'Typst from Node',
  most: Infinity,
  input: meeting => new Map([['agenda.typ', source(meeting)]]),
  call(folder) {
    const output = join(folder, 'agenda.pdf');
    return { command: process.execPath, args: [runner, join(folder, 'agenda.typ'), output], output };
  },
};

function source(meeting) {
  return [
    '#set page(paper: "a4", margin: (top: 84pt, right: 85pt, bottom: 66pt, left: 133pt),',
    `  header: [${literal(meeting.title)} #h(1fr) 4. juni 2025],`,
    '  footer: context [#h(1fr) Side #counter(page).display("1 af 1", both: true)])',
    '#set text(size: 11pt, lang: "da", hyphenate: true)',
    // Lines 15 pt apart and the spaces of our own page, so that the documents have about as many pages.
    '#set par(leading: 7.9pt, spacing: 15.4pt)',
    '#set list(spacing: 10.4pt)',
    '#set heading(numbering: "1.")',
    '#show heading: set block(above: 30pt, below: 11pt)',
    '#show heading.where(level: 1): it => { pagebreak(weak: true); it }',
    `${literal(meeting.organisation)} #text(size: 46pt)[${literal(meeting.title)}]`,
    '#pagebreak()',
    '#outline(depth: 1)',
    ...meeting.items.map(itemSource),
  ].join('\n');
}

function itemSource(item) {
  const fields = `*Sagsnummer* ${literal(item.case)} \\\n*Sagsansvarlig* ${literal(item.responsible)}\n`;
  return `= ${literal(item.title)}\n${fields}\n${item.sections.map(sectionSource).join('\n')}`;
}

function sectionSource({ heading, blocks }) {
  return `#heading(level: 2, numbering: none)[${literal(heading)}]\n${blocks.map(blockSource).join('\n\n')}\n`;
}

function blockSource(block) {
  if (block.kind === 'text') return literal(block.text);
  if (block.kind === 'points') return block.points.map(point => `- ${literal(point)}`).join('\n');
  const cells = list => list.map(cell => `[${literal(cell)}]`).join(', ');
  const rows = block.rows.map(cells).join(',\n');
  return `#table(columns: ${block.header.length}, table.header(${cells(block.header)}),\n${rows})`;
}

/** No character of it is markup. */
function literal(text) {
  const markup = /[\\#$*_`<>@[\]~'"]|^[=+/-]|(?<=^\d+)\.|\/(?=[/*])|-(?=-)|\.(?=\.)/g;
  return text.replace(markup, '\\$&');
}
