import { existsSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { isBrowserThere, launched } from '../browser.ts';
import { type RunningDesk, startDesk } from './running-desk.ts';

/** Whether there is a browser, and the program is built. */
export const hasBrowser = isBrowserThere && existsSync('dist/desk/desk.js');

export interface Opened {
  readonly page: Page;
  readonly desk: RunningDesk;
  /** What the browser complained of. */
  readonly complaints: string[];
}

/** Starts the desk for a folder and opens it, as its user does, in English unless something else is asked for. */
export async function openDesk(
  folder: string,
  {
    options = [],
    hasPages = true,
    ...context
  }: BrowserContextOptions & { readonly options?: readonly string[]; readonly hasPages?: boolean } = {},
): Promise<Opened> {
  const browser = launched();
  const desk = await startDesk(folder, ...options);
  const opened = await (await browser).newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    ...context,
  });
  onTestFinished(() => opened.close());
  const page = await opened.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error.stack)));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(desk.address);
  await page.waitForSelector(hasPages ? 'html[data-pages]' : '.messages, .begin');
  return { page, desk, complaints };
}

/** Waits until everything that was written is saved. */
export async function saved(page: Page): Promise<void> {
  await page.locator('.saved', { hasText: 'Saved' }).waitFor();
}

/** Opens an item by its title. */
export async function openItem(page: Page, title: string): Promise<void> {
  await page.locator('#items li > button', { hasText: title }).click();
  await page.locator('.field.heading textarea').waitFor();
  await expect
    .poll(() => page.locator('.field.heading textarea').inputValue(), { timeout: 15_000 })
    .toBe(title);
}

/** The number of the version of the pages that is shown. */
export async function shownVersion(page: Page): Promise<number> {
  return Number(await page.locator('html').getAttribute('data-pages'));
}

export async function nextVersion(page: Page, before: number): Promise<void> {
  await expect.poll(() => shownVersion(page), { timeout: 20_000 }).toBeGreaterThan(before);
}
