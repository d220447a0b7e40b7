// Asciidoctor PDF, where it is installed.
import { join } from 'node:path';
import { found } from './found.mjs';

/** @type {import('./index.mjs').Peer} */
export const asciidoctor = {
  name: 'asciidoctor-pdf',
  most: 100,
  input: meeting => new Map([['agenda.adoc', source(meeting)]]),
  call(folder) {
    const command = found('asciidoctor-pdf');
    if (!command) return undefined;
    const output = join(folder, 'agenda.pdf');
    return { command, args: ['--quiet', '-o', output, join(folder, 'agenda.adoc')], output };
  },
};

function source(meeting) {
  return [
    `= ${literal(meeting.title)}\n${literal(meeting.organisation)}`,
    ':doctype: book\n:toc:\n:toclevels: 1\n:lang: da\n:hyphens:\n:pdf-page-size: A4\n',
    ...meeting.items.map((item, index) => itemSource(item, index + 1)),
  ].join('\n');
}

function itemSource(item, number) {
  const fields = `*Sagsnummer* ${literal(item.case)} +\n*Sagsansvarlig* ${literal(item.responsible)}`;
  return `== ${number}. ${literal(item.title)}\n\n${fields}\n\n${item.sections.map(sectionSource).join('\n')}`;
}

function sectionSource({ heading, blocks }) {
  return `=== ${literal(heading)}\n\n${blocks.map(blockSource).join('\n\n')}\n`;
}

function blockSource(block) {
  if (block.kind === 'text') return literal(block.text);
  // A line between lists, so that they stay two.
  if (block.kind === 'points') return `//-\n\n${block.points.map(point => `* ${literal(point)}`).join('\n')}`;
  const line = cells => cells.map(cell => `|${literal(cell).replaceAll('|', '\\|')}`).join(' ');
  return `[%header]\n|===\n${line(block.header)}\n\n${block.rows.map(line).join('\n')}\n|===`;
}

/** No character of it is markup. */
function literal(value) {
  const markup = /[*_`#^~<>&+{}[\]|\\'"]|^[.=/:;-]|\((?=[CRT])|-(?=-)|\.(?=\.)/g;
  return value.replace(markup, character => `&#${character.charCodeAt(0)};`);
}
