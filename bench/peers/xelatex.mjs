// XeLaTeX, where it is installed: twice, for the table of contents.
import { join } from 'node:path';
import { found } from './found.mjs';

/** @type {import('./index.mjs').Peer} */
export const xelatex = {
  name: 'XeLaTeX',
  most: 100,
  input: meeting => new Map([['agenda.tex', source(meeting)]]),
  call(folder) {
    const command = found('xelatex');
    if (!command) return undefined;
    const once = `"$0" -interaction=batchmode -output-directory="$1" "$1/agenda.tex"`;
    return {
      command: 'sh',
      args: ['-c', `${once} && ${once}`, command, folder],
      output: join(folder, 'agenda.pdf'),
    };
  },
};

function source(meeting) {
  return [
    '\\documentclass[a4paper,11pt]{article}',
    '\\usepackage[top=84pt,right=85pt,bottom=66pt,left=133pt]{geometry}',
    '\\usepackage{fontspec}\\usepackage{hyperref}',
    '\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{7.5pt}\\linespread{1.1}',
    `\\begin{document}\\begin{titlepage}${literal(meeting.organisation)}\\par ${literal(meeting.title)}\\end{titlepage}`,
    '\\tableofcontents',
    ...meeting.items.map(itemSource),
    '\\end{document}',
  ].join('\n');
}

function itemSource(item) {
  const fields = `\\textbf{Sagsnummer} ${literal(item.case)}\\\\\\textbf{Sagsansvarlig} ${literal(item.responsible)}`;
  return `\\clearpage\\section{${literal(item.title)}}\n${fields}\n\n${item.sections.map(sectionSource).join('\n')}`;
}

function sectionSource({ heading, blocks }) {
  return `\\subsection*{${literal(heading)}}\n${blocks.map(blockSource).join('\n\n')}`;
}

function blockSource(block) {
  if (block.kind === 'text') return literal(block.text);
  if (block.kind === 'points') {
    return `\\begin{itemize}\n${block.points.map(point => `\\item ${literal(point)}`).join('\n')}\n\\end{itemize}`;
  }
  const row = cells => `${cells.map(literal).join(' & ')} \\\\`;
  const rows = [block.header, ...block.rows].map(row).join('\n');
  return `\\begin{tabular}{${'l'.repeat(block.header.length)}}\n${rows}\n\\end{tabular}`;
}

function literal(text) {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}
