import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../browser.ts';
import { folderWith } from '../commands/temporary.ts';
import { hasBrowser, openDesk, openItem } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const files = {
  'meeting.md':
    '---\ntitle: Board of Governors\ndate: 2026-10-07\nstart: 18:30\nlanguage: en-GB\nstatus: open\nchair: Rosa Halloran, Chair\nmembers:\n  - Rosa Halloran, Chair\n  - { name: Idris Bevan, role: Vice-chair, note: by video }\nsections:\n  - Background\ntimetable:\n  - time: 18:30\n    item: minutes\n    duration: 20 min\n  - break: Coffee\n    time: 18:40\n    duration: 10 min\n  - item: [budget, staff]\n    duration: 1 h\n---\n\nWelcome.\n',
  'items/01-minutes.md':
    '---\ntitle: Minutes\nlate: It came on Monday\n---\n\n## Background\n\nThe minutes are approved.\n',
  'items/02-budget.md':
    '---\ntitle: Budget\npurpose: decision\nattachments:\n  - title: Plan\n    pending: true\n---\n\n## Background\n\nThe draft **follows** the [plan](https://example.org).\n\n:::closed\nThe reserve.\n:::\n\n##Wrong\n',
  'items/03-staff.md':
    '---\ntitle: Staff matter\nstatus: closed\nwithdrawn: Not ready\n---\n\n## Background\n\nText.\n',
};

afterAll(closeBrowser);

/** What axe-core finds, by rule and place. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join())))",
  );
  return found as readonly string[];
}

/** Text that the window is too narrow for, which would have to be scrolled to. */
async function isTooWide(page: Page): Promise<boolean> {
  return (await page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth || document.querySelector(".scroll").scrollWidth > document.querySelector(".scroll").clientWidth',
  )) as boolean;
}

describe.skipIf(!hasBrowser)('everybody can use the desk', () => {
  it('axe-core finds nothing: the meeting with its timetable, an item with messages, dialogues', async () => {
    const { page } = await openDesk(folderWith(files));
    await page.locator('details.more summary').click();
    expect(await violations(page)).toEqual([]);
    await openItem(page, 'Budget');
    await page.locator('.messages summary').click();
    expect(await violations(page)).toEqual([]);
    await page.locator('.cm-lintRange').hover();
    await page.locator('.cm-diagnosticAction').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.cm-content').click();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.keyboard.press('Tab');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'New item' }).click();
    expect(await violations(page)).toEqual([]);
  });

  it('axe-core finds nothing where a meeting begins, nor in what a row of the timetable folds away', async () => {
    const { page } = await openDesk(folderWith({}), { hasPages: false });
    expect(await violations(page)).toEqual([]);
    const other = await openDesk(folderWith(files));
    await other.page.locator('.slot-more summary').first().click();
    expect(await violations(other.page)).toEqual([]);
  });

  it('at 200 % nothing has to be scrolled sideways, and axe-core finds nothing', async () => {
    const { page } = await openDesk(folderWith(files), {
      viewport: { width: 720, height: 450 },
      hasPages: false,
    });
    for (const title of ['Minutes', 'Budget']) {
      await page.getByRole('button', { name: 'Items', exact: true }).click();
      await openItem(page, title);
      expect(await isTooWide(page)).toBe(false);
    }
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Pages', exact: true }).click();
    await page.locator('.sheet canvas').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('at 768 pixels by touch: every button is large enough to hit, and items, text and pages are a tap away', async () => {
    const { page } = await openDesk(folderWith(files), {
      viewport: { width: 768, height: 1024 },
      hasTouch: true,
      isMobile: true,
      hasPages: false,
    });
    await page.locator('#items li > button', { hasText: 'Budget' }).tap();
    await page.locator('.attachments').waitFor();
    expect(await isTooWide(page)).toBe(false);
    const small = await page.evaluate(
      "[...document.querySelectorAll('button, select, input:not([type=radio], [type=checkbox], .aloud)')].filter(node => node.checkVisibility({ visibilityProperty: true, opacityProperty: false })).filter(node => { const { width, height } = node.getBoundingClientRect(); return width > 0 && (width < 24 || height < 40); }).map(node => node.outerHTML.slice(0, 120))",
    );
    expect(small).toEqual([]);
    await page.getByRole('button', { name: 'Pages', exact: true }).tap();
    await page.locator('.sheet canvas').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('goes by keyboard alone from the items to the text, and every stop can be seen', async () => {
    const { page } = await openDesk(folderWith(files));
    const stops: string[] = [];
    for (let count = 0; count < 12; count++) {
      await page.keyboard.press('Tab');
      stops.push(
        (await page.evaluate(
          '(() => { const node = document.activeElement; const style = getComputedStyle(node); return [node.outerHTML.slice(0, 90).replaceAll(String.fromCharCode(44), String()), node.textContent.trim().slice(0, 20), style.outlineStyle].join(); })()',
        )) as string,
      );
    }
    expect(stops.some(stop => /Staff matt/.test(stop))).toBe(true);
    expect(stops.filter(stop => !/,solid$/.test(stop))).toEqual([]);
  });

  it.each([
    ['da-DK', 'Mødet', 'Nyt punkt'],
    ['nb-NO', 'Møtet', 'Ny sak'],
    ['nn-NO', 'Møtet', 'Ny sak'],
    ['sv-SE', 'Mötet', 'Nytt ärende'],
    ['de-DE', 'Die Sitzung', 'Neuer Punkt'],
    ['fr-FR', 'The meeting', 'New item'],
  ])('is in the browser’s language: %s', async (locale, meeting, add) => {
    const { page } = await openDesk(folderWith(files), { locale, hasPages: false });
    await page.getByRole('button', { name: new RegExp(`^${meeting}`) }).waitFor();
    await page.getByRole('button', { name: add }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(
      locale.startsWith('fr') ? 'en' : locale.slice(0, 2).replace('nn', 'nb'),
    );
  });
});
