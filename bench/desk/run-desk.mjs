// The desk in a browser that is already open, as its user has it. Prints as a sample how long it takes until something
// is seen: the first page, the new page after a keystroke, or a message after a keystroke (medians of some).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [program, meeting, what, executablePath] = process.argv.slice(2);
// What is typed is saved.
const folder = `${meeting} of ${process.pid}`;
const times = 15;

cpSync(meeting, folder, { recursive: true });
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const started = performance.now();
const desk = spawn(process.execPath, [program, 'edit', folder, '--no-open'], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
const [address] = await once(desk.stdout, 'data');
await page.goto(String(address).split('\n')[0]);
await page.waitForSelector('html[data-pages]', { timeout: 60_000 });
const first = performance.now() - started;

const seconds = what === 'first page' ? first / 1e3 : (await keystrokes()) / 1e3;
process.stdout.write(JSON.stringify({ wall: seconds, cpu: seconds }));
await browser.close();
desk.kill('SIGINT');
await once(desk, 'exit');
rmSync(folder, { recursive: true });

/** The median of what passes from a key to what it changes, in milliseconds. */
async function keystrokes() {
  const items = page.locator('#items li > button');
  await items.nth(Math.floor((await items.count()) / 2)).click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  // A heading without its space: with a letter behind the signs there is a message, without one there is none.
  await page.keyboard.type('\n\n##');
  await page.waitForTimeout(3000);
  await page.evaluate(watch, what === 'page' ? 'html' : '.messages ul');
  const taken = [];
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press(time % 2 === 0 ? 'x' : 'Backspace');
    await page.waitForFunction(() => window.taken !== undefined, undefined, { polling: 20, timeout: 60_000 });
    taken.push(await page.evaluate(() => window.taken));
    await page.waitForTimeout(1000);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)];
}

/** In the page: notes when a key is pressed, and the first change of an element after it. */
function watch(selector) {
  let pressed = 0;
  document.addEventListener(
    'keydown',
    () => {
      pressed = performance.now();
      window.taken = undefined;
    },
    { capture: true },
  );
  const options = selector === 'html' ? { attributeFilter: ['data-pages'] } : { childList: true };
  new MutationObserver(() => {
    window.taken ??= performance.now() - pressed;
  }).observe(document.querySelector(selector), options);
}
