import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { checkMeeting } from '../../src/build.ts';
import { closeBrowser } from '../browser.ts';
import { folderWith } from '../commands/temporary.ts';
import { hasBrowser, nextVersion, openDesk, openItem, saved, shownVersion } from './browser.ts';

const attachments = 'examples/council/attachments';

const patience = { timeout: 30_000 };

afterAll(closeBrowser);

/** Reads what the window shows: the pages' text, by search. */
async function isOnPages(page: Page, text: string): Promise<boolean> {
  await page.getByRole('searchbox').fill(text);
  await page.keyboard.press('Enter');
  await page.locator('.found:not(:empty)').waitFor();
  return (await page.locator('.found').textContent()) !== 'Not found';
}

async function addItem(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New item' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(title);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.field.heading textarea').inputValue(), patience).toBe(title);
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

async function addRow(page: Page, duration: string, ...guests: string[]): Promise<void> {
  const rows = page.locator('table.timetable tbody tr');
  const before = await rows.count();
  await page.locator('table.timetable ~ .add').click();
  const row = rows.nth(before);
  await row.getByLabel('Duration').fill(duration);
  if (guests.length > 0) await row.getByLabel('Attendees').fill(guests.join('\n'));
}

describe.skipIf(!hasBrowser)('a secretary', () => {
  it('gets in the window alone from nothing to an agenda of twelve items, and to its public edition', {
    timeout: 600_000,
  }, async () => {
    const folder = folderWith({});
    const { page } = await openDesk(folder, { hasPages: false, viewport: { width: 1280, height: 800 } });

    await page.getByLabel('Title').fill('Housing committee');
    await page.getByLabel('Date').fill('2026-12-15');
    await page.getByLabel('Start').fill('17:00');
    await page.getByLabel('Location').fill('Meeting room 2');
    await page
      .getByLabel('Items, one on each line')
      .fill('Approval of the agenda\nMinutes of the last meeting\nFinance report\nRents in 2027');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.waitForSelector('html[data-pages]');

    await openItem(page, 'Rents in 2027');
    const more = ['Planning of repairs', 'Tender for roofs', 'Lease of the hall', 'Complaints'];
    const last = ['Tree survey', 'Cycle parking', 'Dates of meetings', 'Any other business'];
    for (const title of [...more, ...last]) await addItem(page, title);
    expect(await page.locator('#items ol > li').count()).toBe(12);

    await openItem(page, 'Finance report');
    await write(page, 'The third quarter is in balance.');
    await page.setInputFiles('.drop input', join(attachments, 'draft-budget-2027-28.pdf'));
    await page.locator('.attachments .rows li').waitFor();

    await openItem(page, 'Tender for roofs');
    await page.locator('#field-status').selectOption({ label: 'Closed' });
    await page.getByLabel('Public title').fill('A contract');
    await write(page, 'Quokka Roofs is the cheapest.');
    for (const name of ['tender-evaluation.pdf', 'draft-price.pdf'])
      await page.setInputFiles('.drop input', join(attachments, name));
    await page.locator('.attachments .rows li').nth(1).waitFor();

    await openItem(page, 'Planning of repairs');
    await page.locator('.cm-content').click();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    for (const cell of ['Estate', 'Weeks', 'Elm Court', '12', 'Mill Lane', '7']) {
      await page.keyboard.type(cell);
      if (cell !== '7') await page.keyboard.press('Tab');
    }

    await page.locator('#items .meeting').click();
    await page.locator('table.timetable').waitFor();
    await page.locator('#field-status').selectOption({ label: 'Open' });
    await addRow(page, '10 min');
    await addRow(page, '15 min');
    await addRow(page, '30 min', 'Dana Okafor, Treasurer');
    await addRow(page, '45 min', 'Piet Vos, Surveyor', 'Ines Duarte');
    // A new row has the next item that is in none.
    for (let row = 5; row <= 12; row++) await addRow(page, '5 min');
    await saved(page);
    await expect
      .poll(async () => (await page.locator('.timetable .clock').allInnerTexts()).slice(0, 5), patience)
      .toEqual(['–17:10', '–17:25', '–17:55', '–18:40', '–18:45']);
    await page.locator('.messages.none').waitFor(patience);
    await expect.poll(() => isOnPages(page, 'Ines Duarte'), patience).toBe(true);
    expect(await isOnPages(page, 'Quokka')).toBe(true);

    const version = await shownVersion(page);
    await page.locator('.switch label', { hasText: 'Public' }).click();
    await nextVersion(page, version);
    expect(await isOnPages(page, 'Mill Lane')).toBe(true);
    expect(await isOnPages(page, 'A contract')).toBe(true);
    expect(await isOnPages(page, 'Quokka')).toBe(false);
    await page.locator('.messages.none').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the PDF' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/-public\.pdf$/);

    expect(readdirSync(join(folder, 'attachments'))).toHaveLength(3);
    expect(readFileSync(join(folder, 'items/05-planning-of-repairs.md'), 'utf8')).toContain(
      '| Estate | Weeks |\n| --- | ---: |\n| Elm Court | 12 |\n| Mill Lane | 7 |',
    );
    for (const edition of ['full', 'public'] as const) {
      const { diagnostics } = await checkMeeting({
        location: folder,
        root: folder,
        workingDirectory: folder,
        edition,
      });
      expect(diagnostics).toEqual([]);
    }
  });
});
