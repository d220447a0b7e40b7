import type { CDPSession, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../browser.ts';
import { folderWith } from '../commands/temporary.ts';
import { rounds } from '../rounds.ts';
import { hasBrowser, nextVersion, openDesk, openItem, shownVersion } from './browser.ts';

const files = {
  'meeting.md': '---\ntitle: Board\ndate: 2026-10-07\nlanguage: en-GB\n---\n',
  'items/01-budget.md': '---\ntitle: Budget\n---\n\nThe draft follows.\n',
};

/** For each edit, in bytes and nodes: what can be undone, and compiled code. */
const most = { heap: 30_000, nodes: 3 };

afterAll(closeBrowser);

/** What the page holds when all that nobody needs is gone. */
async function held(page: Page, session: CDPSession) {
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const numberOf = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: numberOf('JSHeapUsedSize'),
    nodes: numberOf('Nodes'),
    fonts: await page.evaluate("document.querySelector('.fonts').contentDocument.fonts.size"),
  };
}

describe.skipIf(!hasBrowser)('the page', () => {
  it('holds no more after many edits than after few', { timeout: 1_800_000 }, async () => {
    const { page } = await openDesk(folderWith(files));
    await openItem(page, 'Budget');
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const edit = async (times: number) => {
      for (let time = 0; time < times; time++) {
        const version = await shownVersion(page);
        await page.keyboard.press(time % 2 === 0 ? 'x' : 'Backspace');
        await nextVersion(page, version);
      }
    };
    // What is compiled and kept once is no growth.
    await edit(10);
    const before = await held(page, session);
    const edits = rounds(100);
    await edit(edits);
    const after = await held(page, session);
    // Those of pages that are no longer shown are gone.
    expect(after.fonts).toBe(before.fonts);
    expect((after.heap - before.heap) / edits).toBeLessThan(most.heap);
    expect((after.nodes - before.nodes) / edits).toBeLessThan(most.nodes);
  });
});
