// XeLaTeX, where it is installed: twice, for the table of contents.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { found } from './found.mjs';

/** @type {import('./index.mjs').Peer} */
export const xelatex = {
  name: 'xelatex',
  prepare(meeting, folder) {
    const command = found('xelatex');
    if (!command) return undefined;
    writeFileSync(join(folder, 'agenda.tex'), texSource(meeting));
    const once = `${command} -interaction=batchmode -output-directory=${folder} ${join(folder, 'agenda.tex')}`;
    return { command: 'sh', args: ['-c', `${once}; ${once}`], output: join(folder, 'agenda.pdf'), ofNode: false };
  },
};

function texSource(meeting) {
  return [
    '\\documentclass[a4paper,11pt]{article}',
    '\\usepackage[top=84pt,right=85pt,bottom=66pt,left=133pt]{geometry}',
    '\\usepackage{fontspec}\\usepackage{hyperref}',
    `\\begin{document}\\begin{titlepage}${escape(meeting.title)}\\end{titlepage}\\tableofcontents`,
    ...meeting.items.map(item => `\\clearpage\\section{${escape(item.title)}}${item.sections.map(sectionTex).join('\n')}`),
    '\\end{document}',
  ].join('\n');
}

function sectionTex({ heading, blocks }) {
  return `\\subsection*{${escape(heading)}}\n${blocks.map(blockTex).join('\n\n')}`;
}

function blockTex(block) {
  if (block.kind === 'text') return escape(block.text);
  if (block.kind === 'points') {
    return `\\begin{itemize}${block.points.map(point => `\\item ${escape(point)}`).join('\n')}\\end{itemize}`;
  }
  const row = cells => `${cells.map(escape).join(' & ')} \\\\`;
  return `\\begin{tabular}{llll}${[block.header, ...block.rows].map(row).join('\n')}\\end{tabular}`;
}

function escape(text) {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}
