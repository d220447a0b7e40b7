// This program, installed, as it is run from a shell.
import { join } from 'node:path';
import { installedFile } from '../installed.mjs';

/** @type {import('./index.mjs').Peer} */
export const agenda = {
  name: 'agenda',
  most: Infinity,
  input: meetingFiles,
  call(folder) {
    const output = join(folder, 'agenda.pdf');
    // What has not changed since the round before would not be built.
    return { ...agendaCall('build', folder, '--force', '-o', output), output };
  },
};

/**
 * @param {...string} args of the command line
 * @returns {import('./index.mjs').Call}
 */
export function agendaCall(...args) {
  return { command: process.execPath, args: [installedFile('bin/agenda.js'), ...args] };
}

/**
 * A meeting's folder.
 * @param {import('../make-agenda.mjs').Agenda} meeting
 * @returns {Map<string, string>}
 */
export function meetingFiles(meeting) {
  const facts = [
    `title: ${meeting.title}`,
    `organisation: ${meeting.organisation}`,
    'date: 2025-06-04',
    'start: 9.00',
    'language: da',
    'template: kommune',
    'status: open',
  ];
  const items = meeting.items.map((item, index) => [`items/${itemName(index + 1)}`, itemFile(item)]);
  return new Map([['meeting.md', `---\n${facts.join('\n')}\n---\n`], ...items]);
}

/** @param {number} number from 1 */
export function itemName(number) {
  return `${String(number).padStart(5, '0')}-sag-${number}.md`;
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
