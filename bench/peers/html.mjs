/**
 * The agenda as a page of HTML with print styles, for programs that print HTML.
 * @param {import('../make-agenda.mjs').Agenda} agenda
 * @returns {Map<string, string>}
 */
export function htmlFiles({ title, organisation, items }) {
  const html = `<!doctype html><html lang="da"><meta charset="utf-8"><title>${literal(title)}</title>
<style>${style}</style>
<p>${literal(organisation)}</p><p style="font-size: 46pt">${literal(title)}</p>
<h1>Indholdsfortegnelse</h1><ol>${items.map(contentsLine).join('')}</ol>
${items.map(itemHtml).join('\n')}</html>`;
  return new Map([['agenda.html', html]]);
}

const style = `
@page { size: A4; margin: 84pt 85pt 66pt 133pt; @bottom-right { content: "Side " counter(page) " af " counter(pages) } }
body { margin: 0; font: 11pt/15pt sans-serif; hyphens: auto }
h1 { break-before: page; font-size: 23pt; line-height: 28pt; margin: 0 0 8pt }
h2 { font-size: 13.5pt; margin: 22.5pt 0 4pt }
h1, h2 { break-after: avoid }
p { orphans: 2; widows: 2; margin: 0 0 7.5pt }
li { margin-bottom: 2.5pt }
td, th { text-align: left; padding: 4pt 8pt }
a::after { content: target-counter(attr(href url), page); float: right }`;

function contentsLine({ title }, index) {
  return `<li><a href="#item-${index + 1}">${literal(title)}</a></li>`;
}

function itemHtml(item, index) {
  const fields = `<b>Sagsnummer</b> ${literal(item.case)}<br><b>Sagsansvarlig</b> ${literal(item.responsible)}`;
  return `<h1 id="item-${index + 1}">${index + 1}. ${literal(item.title)}</h1><p>${fields}</p>${item.sections.map(sectionHtml).join('')}`;
}

function sectionHtml({ heading, blocks }) {
  return `<h2>${literal(heading)}</h2>${blocks.map(blockHtml).join('')}`;
}

function blockHtml(block) {
  if (block.kind === 'text') return `<p>${literal(block.text)}</p>`;
  if (block.kind === 'points')
    return `<ul>${block.points.map(point => `<li>${literal(point)}</li>`).join('')}</ul>`;
  const row = (cells, tag) => `<tr>${cells.map(cell => `<${tag}>${literal(cell)}</${tag}>`).join('')}</tr>`;
  const rows = block.rows.map(cells => row(cells, 'td')).join('');
  return `<table><thead>${row(block.header, 'th')}</thead>${rows}</table>`;
}

function literal(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
