import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../browser.ts';
import { folderWith } from '../commands/temporary.ts';
import { hasBrowser, nextVersion, openDesk, saved, shownVersion } from './browser.ts';

const files = {
  'meeting.md':
    '---\ntitle: Board\ndate: 2026-10-07\nstart: 18:30\nlanguage: en-GB\nstatus: open\ntimetable:\n  - item: minutes\n    duration: 10 min\n  - item: budget\n    duration: 20 min\n---\n',
  'items/01-minutes.md': '---\ntitle: Minutes\nstatus: open\n---\n\nThe minutes are approved.\n',
  'items/02-budget.md': '---\ntitle: Budget\nstatus: open\n---\n\n##Background\n\nThe draft follows.\n',
  'items/03-roof.md': '---\ntitle: Roof\nstatus: open\n---\n\nTenders are in.\n',
};

const patience = { timeout: 60_000 };

afterAll(closeBrowser);

/** What a screen reader calls the element that has the focus, as far as this page names its elements. */
const nameOfFocus = `(() => {
  const node = document.activeElement;
  const named = node.getAttribute('aria-labelledby');
  const text = id => document.getElementById(id)?.textContent ?? '';
  const label = node.labels?.[0]?.textContent;
  return node === document.body ? '' : (node.ariaLabel ?? (named ? text(named) : undefined) ?? label ?? (node.title || node.textContent)).trim();
})()`;

const focus = async (page: Page) => (await page.evaluate(nameOfFocus)) as string;

/** Goes on with Tab until something has the focus. Nothing else leads there, as for somebody without a mouse. */
async function tabTo(page: Page, name: RegExp, keys = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let times = 0; times < 150; times++) {
    await page.keyboard.press(keys);
    const here = await focus(page);
    if (name.test(here)) return;
    passed.push(here);
  }
  throw new Error(`Tab does not lead to ${name}: ${passed.join(' | ')}`);
}

async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** The focus is where somebody was, or in what came of it; on nothing, Tab would begin at the top again. */
async function isKept(page: Page): Promise<void> {
  await expect.poll(() => focus(page), patience).not.toBe('');
}

async function open(page: Page, title: string): Promise<void> {
  await enter(page, new RegExp(`^\\d+${title}`));
  await page.locator('#items [aria-current]', { hasText: title }).waitFor();
  await expect
    .poll(() => page.locator('.field.heading textarea').inputValue(), { timeout: 15_000 })
    .toBe(title);
}

const textOf = (folder: string, title: string) => {
  const name = readdirSync(join(folder, 'items')).find(name => name.endsWith(`-${title}.md`));
  return readFileSync(join(folder, 'items', name ?? title), 'utf8');
};

describe.skipIf(!hasBrowser)('by keyboard alone', { timeout: 300_000 }, () => {
  it('a meeting begins', async () => {
    const folder = folderWith({});
    const { page } = await openDesk(folder, { hasPages: false });
    await page.keyboard.type('Board');
    await tabTo(page, /^Date/);
    // The browser under test writes dates as Americans do, whatever the page's language.
    await page.keyboard.type('10072026');
    await tabTo(page, /^Items/);
    await page.keyboard.type('Minutes');
    await enter(page, /^Begin$/);
    await page.waitForSelector('html[data-pages]');
    expect(readFileSync(join(folder, 'meeting.md'), 'utf8')).toContain('date: 2026-10-07');
  });

  it('items are added, moved, filled in, attached to, withdrawn and brought back', async () => {
    const folder = folderWith(files);
    const { page } = await openDesk(folder);
    await open(page, 'Roof');
    await enter(page, /^New item$/);
    await page.keyboard.type('Heating');
    await page.keyboard.press('Enter');
    await page.locator('#items [aria-current]', { hasText: 'Heating' }).waitFor();
    await isKept(page);

    await tabTo(page, /^4Heating/, 'Shift+Tab');
    await page.keyboard.press('Alt+ArrowUp');
    await page.locator('#items [aria-current]', { hasText: '3Heating' }).waitFor();
    expect(await focus(page)).toMatch(/^3Heating/);
    await enter(page, /^Move up$/);
    await page.locator('#items [aria-current]', { hasText: '2Heating' }).waitFor();
    await isKept(page);

    await tabTo(page, /^Status$/);
    await page.keyboard.type('Cl');
    await expect.poll(() => textOf(folder, 'heating'), patience).toContain('status: closed');

    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), enter(page, /Choose files$/)]);
    await chooser.setFiles({
      name: 'Plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    });
    await page.locator('.attachments .rows li').waitFor();
    await isKept(page);
    await enter(page, /^Remove: Plan/);
    await expect.poll(() => textOf(folder, 'heating'), patience).not.toContain('file:');
    await isKept(page);

    await tabTo(page, /^Text$/);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('It is cold.');
    await expect.poll(() => textOf(folder, 'heating'), patience).toContain('It is cold.');

    await enter(page, /^Withdraw item$/);
    await page.keyboard.type('Not ready');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(folder, 'heating'), patience).toContain('withdrawn: Not ready');
    await isKept(page);
    await enter(page, /^Undo$/);
    await expect.poll(() => textOf(folder, 'heating'), patience).not.toContain('withdrawn');
    await isKept(page);
  });

  it('rows of the timetable are added, filled in, moved and removed', async () => {
    const folder = folderWith(files);
    const { page } = await openDesk(folder);
    const read = () => readFileSync(join(folder, 'meeting.md'), 'utf8');
    await enter(page, /Add a row$/);
    await expect.poll(read, patience).toContain('item: roof');
    await isKept(page);
    await tabTo(page, /^Duration$/, 'Shift+Tab');
    await page.keyboard.type('45 min');
    await page.keyboard.press('Tab');
    await expect.poll(read, patience).toContain('duration: 45 min');
    await isKept(page);
    expect(await focus(page)).toBe('What');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => read().match(/item: budget/g)?.length, patience).toBe(2);
    expect(await focus(page)).toBe('What');
    await page.keyboard.press('ArrowDown');
    await expect.poll(read, patience).toContain('item: roof');
    expect(await focus(page)).toBe('What');
    await enter(page, /^Move up: 3$/);
    await expect.poll(() => read().indexOf('roof') < read().indexOf('budget'), patience).toBe(true);
    await isKept(page);
    await enter(page, /^Remove: \d$/);
    await expect.poll(() => read().match(/item:/g)?.length, patience).toBe(2);
    await isKept(page);
  });

  it('what is wrong is mended, and a conflict is settled', async () => {
    const folder = folderWith(files);
    const { page } = await openDesk(folder);
    await enter(page, /^\d+ warnings?$/);
    await enter(page, /^Mend it$/);
    await expect.poll(() => textOf(folder, 'budget'), patience).toContain('## Background');
    await isKept(page);
    await saved(page);

    await tabTo(page, /^Text$/);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Mine.');
    writeFileSync(join(folder, 'items/02-budget.md'), '---\ntitle: Budget\nstatus: open\n---\n\nTheirs.\n');
    await page.getByRole('dialog').waitFor();
    await enter(page, /^Keep yours$/);
    await expect.poll(() => textOf(folder, 'budget'), patience).toContain('Mine.');
    expect(await focus(page)).toBe('Text');
  });

  it('pages are searched, made larger, printed, saved, and shown in the other edition', async () => {
    const { page } = await openDesk(folderWith(files));
    await tabTo(page, /^Search in the pages$/);
    await page.keyboard.type('Tenders');
    await page.keyboard.press('Enter');
    await page.locator('.found', { hasText: '1 of 1' }).waitFor();

    const width = () =>
      page
        .locator('.sheet')
        .first()
        .evaluate(node => node.clientWidth);
    const before = await width();
    await enter(page, /^Larger$/);
    await expect.poll(width, patience).toBeGreaterThan(before);
    await tabTo(page, /^Pages$/);
    const top = () => page.locator('.pages').evaluate(node => node.scrollTop);
    const from = await top();
    await page.keyboard.press('PageDown');
    await expect.poll(top, patience).not.toBe(from);

    const [printed] = await Promise.all([page.context().waitForEvent('page'), enter(page, /^Print$/)]);
    await printed.close();
    const [download] = await Promise.all([page.waitForEvent('download'), enter(page, /^Save the PDF$/)]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);

    const version = await shownVersion(page);
    await tabTo(page, /^Full$/);
    await page.keyboard.press('ArrowRight');
    await nextVersion(page, version);
    expect(await focus(page)).toBe('Public');
  });
});
