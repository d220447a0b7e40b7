// Programs that print HTML: WeasyPrint and Chromium, where they are installed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { found } from './found.mjs';

/** @type {import('./index.mjs').Peer} */
export const weasyprint = {
  name: 'weasyprint',
  prepare(meeting, folder) {
    const command = found('weasyprint');
    if (!command) return undefined;
    const output = join(folder, 'weasyprint.pdf');
    return { command, args: ['--quiet', writeHtml(meeting, folder), output], output, ofNode: false };
  },
};

/** @type {import('./index.mjs').Peer} */
export const chromium = {
  name: 'chromium',
  prepare(meeting, folder) {
    const command = found('chromium') ?? found('google-chrome');
    if (!command) return undefined;
    const output = join(folder, 'chromium.pdf');
    const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
    const args = [...options, `--print-to-pdf=${output}`, writeHtml(meeting, folder)];
    return { command, args, output, ofNode: false };
  },
};

function writeHtml(meeting, folder) {
  const path = join(folder, 'agenda.html');
  const style = `@page { size: A4; margin: 84pt 85pt 66pt 133pt; @bottom-right { content: "Side " counter(page) " af " counter(pages) } }
    body { font: 11pt/15pt sans-serif; hyphens: auto } h1 { break-before: page; font-size: 23pt }
    h1, h2 { break-after: avoid } p { orphans: 2; widows: 2 } td, th { text-align: left; padding: 4pt 8pt }`;
  const body = meeting.items.map(itemHtml).join('\n');
  writeFileSync(
    path,
    `<!doctype html><html lang="da"><meta charset="utf-8"><title>${escape(meeting.title)}</title><style>${style}</style><h1>${escape(meeting.title)}</h1>${body}</html>`,
  );
  return path;
}

function itemHtml(item, index) {
  return `<h1>${index + 1}. ${escape(item.title)}</h1><p>Sagsnummer ${escape(item.case)}<br>Sagsansvarlig ${escape(item.responsible)}</p>${item.sections.map(sectionHtml).join('')}`;
}

function sectionHtml({ heading, blocks }) {
  return `<h2>${escape(heading)}</h2>${blocks.map(blockHtml).join('')}`;
}

function blockHtml(block) {
  if (block.kind === 'text') return `<p>${escape(block.text)}</p>`;
  if (block.kind === 'points') return `<ul>${block.points.map(point => `<li>${escape(point)}</li>`).join('')}</ul>`;
  const row = (cells, tag) => `<tr>${cells.map(cell => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(block.header, 'th')}</thead>${block.rows.map(cells => row(cells, 'td')).join('')}</table>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
