// This program, as it is run from a shell.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/agenda.js', import.meta.url));

/** @type {import('./index.mjs').Peer} */
export const agenda = {
  name: 'agenda',
  prepare(meeting, folder) {
    writeMeeting(meeting, folder);
    const output = join(folder, 'out.pdf');
    return { command: process.execPath, args: [program, 'build', folder, '-o', output], output, ofNode: true };
  },
};

/**
 * Writes a meeting's folder.
 * @param {import('../make-agenda.mjs').Agenda} meeting
 * @param {string} folder
 */
export function writeMeeting(meeting, folder) {
  mkdirSync(join(folder, 'items'), { recursive: true });
  const facts = [
    `title: ${meeting.title}`,
    `organisation: ${meeting.organisation}`,
    'date: 2025-06-04',
    'start: 9.00',
    'language: da',
    'template: kommune',
    'status: open',
  ];
  writeFileSync(join(folder, 'meeting.md'), `---\n${facts.join('\n')}\n---\n`);
  for (const [index, item] of meeting.items.entries()) {
    const name = `${String(index + 1).padStart(5, '0')}-sag.md`;
    writeFileSync(join(folder, 'items', name), itemFile(item));
  }
}

function itemFile(item) {
  const fields = [`title: ${item.title}`, `case: ${item.case}`, `responsible: ${item.responsible}`];
  return `---\n${fields.join('\n')}\n---\n\n${item.sections.map(sectionText).join('\n')}`;
}

function sectionText({ heading, blocks }) {
  return `## ${heading}\n\n${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block) {
  if (block.kind === 'text') return block.text;
  if (block.kind === 'points') return block.points.map(point => `- ${point}`).join('\n');
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(block.header), line(block.header.map(() => '---')), ...block.rows.map(line)].join('\n');
}
