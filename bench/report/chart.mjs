// The README's chart: how long each program takes, a panel for each number of items. It follows the reader's light or
// dark setting, and says its figures to a screen reader.
import { spread } from '../measure/statistics.mjs';
import { seconds } from './figures.mjs';

const width = 720;
const bar = { left: 150, right: 80, height: 18, step: 26 };
const panelTop = 44;

/**
 * @param {import('../targets.mjs').Results} results
 * @returns {string} SVG
 */
export function chart(results) {
  const panels = [8, 100, 1000]
    .filter(count => results[`${count} items`])
    .map(count => ({ count, bars: barsOf(results[`${count} items`]) }));
  let top = 0;
  const drawn = panels.map(panel => {
    const group = drawPanel(panel, top);
    top += panelTop + panel.bars.length * bar.step;
    return group;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top + 10}" width="${width}" height="${top + 10}" role="img" aria-labelledby="title desc">
<title id="title">How long each program takes to make the PDF of an agenda</title>
<desc id="desc">${panels.map(describe).join(' ')}</desc>
<style>${style}</style>
${drawn.join('\n')}
</svg>
`;
}

const style = `
text { font: 13px system-ui, sans-serif; fill: #24292f } .panel { font-weight: 600 } .name { text-anchor: end }
rect { fill: #8c959f } .own rect { fill: #0b6e8f } .own text { font-weight: 600 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } rect { fill: #6e7681 } .own rect { fill: #4db6d6 } }
`;

function barsOf(measured) {
  return Object.entries(measured)
    .map(([name, { wall }]) => ({ name, wall: spread(wall).value }))
    .sort((a, b) => a.wall - b.wall);
}

function drawPanel({ count, bars }, top) {
  const scale = (width - bar.left - bar.right) / Math.max(...bars.map(({ wall }) => wall));
  const heading = `<text class="panel" x="${bar.left}" y="${top + 30}">${headingOf(count)}</text>`;
  const lines = bars.map(({ name, wall }, index) => {
    const y = top + panelTop + index * bar.step;
    const length = Math.max(1, wall * scale).toFixed(1);
    return `<g${name === 'agenda' ? ' class="own"' : ''}><text class="name" x="${bar.left - 8}" y="${y + 13}">${name}</text><rect x="${bar.left}" y="${y}" width="${length}" height="${bar.height}" rx="2"/><text x="${(bar.left + Number(length) + 6).toFixed(1)}" y="${y + 13}">${seconds(wall)}</text></g>`;
  });
  return [heading, ...lines].join('\n');
}

const headingOf = count => `${count.toLocaleString('en')} items`;

function describe({ count, bars }) {
  return `${headingOf(count)}: ${bars.map(({ name, wall }) => `${name} ${seconds(wall)}`).join(', ')}.`;
}
