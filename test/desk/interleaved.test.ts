import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../browser.ts';
import { folderWith } from '../commands/temporary.ts';
import { rounds } from '../rounds.ts';
import { hasBrowser, openDesk } from './browser.ts';
import { type RunningDesk, startDesk } from './running-desk.ts';

const titles = ['Minutes', 'Budget', 'Roof'];

const files = Object.fromEntries([
  ['meeting.md', '---\ntitle: Board\ndate: 2026-10-07\nlanguage: en-GB\nstatus: open\n---\n'],
  ...titles.map((title, index) => [
    `items/0${index + 1}-${title.toLowerCase()}.md`,
    textWith(title, 'Text.'),
  ]),
]);

function textWith(title: string, body: string): string {
  return `---\ntitle: ${title}\n---\n\n${body}\n`;
}

/** How long a state may take to come, on a machine that does much else. */
const patience = { timeout: 120_000 };

afterAll(closeBrowser);

/** What is done next, to an item, with a pause after it. */
const step = fc.record({
  kind: fc.constantFrom('type', 'type', 'type', 'append', 'replace', 'move', 'reload', 'die'),
  item: fc.nat(titles.length - 1),
  pause: fc.constantFrom(0, 0, 30, 200, 450, 700),
  keepsOwn: fc.boolean(),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The words that were written, and which of them somebody has decided against. */
interface Words {
  readonly written: Map<string, string>;
  readonly given: Set<string>;
}

const wordsIn = (text: string): readonly string[] => text.match(/\bw\d+\b/g) ?? [];

describe.skipIf(!hasBrowser)('beside another program that writes the same files', () => {
  it('nothing is lost, and nothing written over that nobody has seen: random steps in the window', {
    timeout: 7_200_000,
  }, async () => {
    const folder = folderWith(files);
    const opened = await openDesk(folder);
    const { page } = opened;
    page.on('dialog', dialog => void dialog.accept());
    let { desk } = opened;
    const words: Words = { written: new Map(), given: new Set() };
    let count = 0;

    async function take({ kind, item, pause, keepsOwn }: Step): Promise<void> {
      await decide(page, words, keepsOwn);
      const title = titles[item]!;
      switch (kind) {
        case 'type': {
          if (!(await reached(page, title))) break;
          await page.locator('.cm-content').focus();
          await page.keyboard.press('Control+End');
          const word = `w${++count}`;
          words.written.set(word, title);
          await page.keyboard.insertText(` ${word}`);
          break;
        }
        case 'append':
          writeBeside(title, before => `${before} w${++count}`);
          words.written.set(`w${count}`, title);
          break;
        case 'replace':
          writeBeside(title, () => textWith(title, `w${++count}`));
          words.written.set(`w${count}`, title);
          break;
        case 'move':
          if (!(await reached(page, title))) break;
          await page.keyboard.press('Alt+ArrowDown');
          await page.waitForTimeout(300);
          break;
        case 'reload':
          await page.reload();
          await page.locator('#items li > button').nth(2).waitFor(patience);
          break;
        case 'die':
          desk = await restart(desk, folder, page);
      }
      await page.waitForTimeout(pause);
    }

    /** As the other program writes: what was in its file before is its own affair. */
    function writeBeside(title: string, next: (before: string) => string): void {
      const path = pathOf(folder, title);
      const text = next(readFileSync(path, 'utf8'));
      writeFileSync(join(folder, '.other'), text);
      const before = readFileSync(path, 'utf8');
      renameSync(join(folder, '.other'), path);
      for (const word of wordsIn(before)) if (!wordsIn(text).includes(word)) words.given.add(word);
    }

    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async steps => {
        for (const next of steps) await take(next);
        await expect.poll(() => isQuiet(page, words), { ...patience, interval: 500 }).toBe(true);
        const onDisk = titles.flatMap(title => wordsIn(readFileSync(pathOf(folder, title), 'utf8')));
        const lost = [...words.written.keys()].filter(
          word => !words.given.has(word) && !onDisk.includes(word),
        );
        expect(lost).toEqual([]);
        expect(readdirSync(join(folder, 'items')).filter(name => !name.startsWith('.'))).toHaveLength(3);
      }),
      { numRuns: rounds(10), endOnFailure: true },
    );
  });
});

/** The file of an item, whatever its place is. */
function pathOf(folder: string, title: string): string {
  const name = readdirSync(join(folder, 'items')).find(name => name.endsWith(`-${title.toLowerCase()}.md`));
  return join(folder, 'items', name ?? '');
}

/** Opens an item. False if a question stands in the way. */
async function reached(page: Page, title: string): Promise<boolean> {
  const button = page.locator('#items li > button', { hasText: title });
  const isClicked = await button.click({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (!isClicked) return false;
  const dialog = page.getByRole('dialog');
  const isOpen = page.locator('#items li > button[aria-current]', { hasText: title });
  await isOpen.or(dialog).first().waitFor(patience);
  return dialog.isHidden();
}

/** Answers the question which of two texts is to stay, if it is asked; what only the other one has is given up. */
async function decide(page: Page, { given }: Words, keepsOwn: boolean): Promise<boolean> {
  const dialog = page.getByRole('dialog');
  if (!(await dialog.isVisible())) return false;
  const [own = '', stored = ''] = await dialog.locator('.lines').allInnerTexts();
  const [kept, other] = keepsOwn ? [own, stored] : [stored, own];
  await dialog.getByRole('button', { name: keepsOwn ? 'Keep yours' : 'Take the one' }).click();
  for (const word of wordsIn(other)) if (!wordsIn(kept).includes(word)) given.add(word);
  return true;
}

/** Whether all is saved, and nothing is asked. */
async function isQuiet(page: Page, words: Words): Promise<boolean> {
  if (await decide(page, words, true)) return false;
  const isSaved = () => page.locator('.saved', { hasText: 'Saved' }).isVisible();
  if (!(await isSaved())) return false;
  await page.waitForTimeout(600);
  return (await isSaved()) && !(await page.getByRole('dialog').isVisible());
}

/** The program dies without a word, and its user starts it again. */
async function restart(desk: RunningDesk, folder: string, page: Page): Promise<RunningDesk> {
  const gone = new Promise(resolve => desk.process.once('exit', resolve));
  desk.process.kill('SIGKILL');
  await gone;
  const next = await startDesk(folder, '--port', String(desk.port));
  const heard = page.waitForResponse(answer => answer.url().includes('/api/events') && answer.ok(), patience);
  await page.evaluate(`location.hash = '${next.invitation}'`);
  await heard;
  return next;
}
