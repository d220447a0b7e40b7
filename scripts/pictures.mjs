// Makes docs/pictures/ of the examples, and docs/pictures/sources.json, by which a test tells whether they are stale.
// Needs `pdftoppm` (poppler) and Chromium; run `npm run build` before.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { pagesAt } from './pictures/pages.mjs';
import { pictures } from './pictures/sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'pictures');
const mono = join(
  root,
  'node_modules/@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
);
const temporary = mkdtempSync(join(tmpdir(), 'agenda-pictures-'));

/** How wide a page is in a row, and one that is to be read, in pixels. */
const WIDTH = 440;
const READABLE = 640;

const styleSheet = `
@font-face { font-family: Mono; src: url(data:font/ttf;base64,${readFileSync(mono).toString('base64')}) }
body { background: #fff; margin: 0 }
main { align-items: flex-start; display: inline-flex; gap: 28px; padding: 24px }
img, pre { border: 1px solid #d5dbdf; box-shadow: 0 2px 10px #0002; display: block }
pre { background: #f7f9fa; color: #1b2126; font: 13px/1.5 Mono; margin: 0; padding: 28px; white-space: pre-wrap; width: 560px }
.fan { gap: 0 }
.fan img:not(:last-child) { margin-right: -300px }
.fan img:nth-child(2) { margin-top: 90px }
.fan img:nth-child(3) { margin-top: 180px }
.fan img:last-child { margin-left: 330px }`;

const digests = {};
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const templates = readdirSync(join(root, 'templates'), { withFileTypes: true });
const names = templates.flatMap(entry => (entry.isDirectory() ? entry.name : [])).sort();
for (const picture of pictures(names)) {
  const shown = [];
  const pages = new Set();
  digests[picture.name] = [];
  for (const [index, page] of picture.pages.entries()) {
    const file = build(page);
    const [{ number, digest }] = await pagesAt(readFileSync(file), [page.at]);
    digests[picture.name].push(digest);
    // Contents that stand on the cover are on the picture already.
    if (!pages.has(`${file} ${number}`)) shown.push(draw(file, number, picture, index));
    pages.add(`${file} ${number}`);
  }
  await save(picture, shown);
}
await browser.close();
writeFileSync(join(folder, 'sources.json'), `${JSON.stringify(digests, null, 2)}\n`);
rmSync(temporary, { recursive: true });

function build({ meeting, template, edition }) {
  const file = join(temporary, `${[meeting, template, edition].join('-').replaceAll('/', '-')}.pdf`);
  const options = [...(template ? ['--template', template] : []), '--edition', edition, '-o', file, '-q'];
  execFileSync(process.execPath, [join(root, 'bin/agenda.js'), 'build', join(root, meeting), ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return file;
}

/** A page as a picture within HTML. */
function draw(file, number, { layout, pages, text }, index) {
  const isRead = text !== undefined || (layout === 'fan' && index === pages.length - 1);
  const output = join(temporary, 'page');
  const [width, only] = [String(isRead ? READABLE : WIDTH), String(number)];
  const size = ['-scale-to-x', width, '-scale-to-y', '-1'];
  execFileSync('pdftoppm', ['-png', '-singlefile', ...size, '-f', only, '-l', only, file, output]);
  return `<img src="data:image/png;base64,${readFileSync(`${output}.png`).toString('base64')}">`;
}

async function save({ name, layout, text }, shown) {
  const page = await browser.newPage({ viewport: { width: 2600, height: 1600 } });
  const typed = text === undefined ? [] : [`<pre>${escaped(readFileSync(join(root, text), 'utf8'))}</pre>`];
  const content = [...typed, ...shown].join('');
  await page.setContent(`<style>${styleSheet}</style><main class="${layout}">${content}</main>`);
  await page.evaluate(() => document.fonts.ready);
  await page.locator('main').screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

function escaped(text) {
  return text.trimEnd().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
