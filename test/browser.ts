import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const chromium = '/usr/bin/chromium';

export const isBrowserThere = existsSync(chromium);

/**
 * Off in the browser. Each new window loads the popups of the address bar, though nobody types there: that takes as long as
 * the page itself. Chromium heeds the last list alone, so what Playwright has switched off stands here too, as far as a page
 * of ours could notice it.
 */
const off = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AimEnabled'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding', 'MediaRouter'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
];

let browser: Promise<Browser> | undefined;

/** Debian's Chromium, which a test file starts once. */
export function launched(): Promise<Browser> {
  browser ??= import('playwright-core').then(({ chromium: engine }) =>
    engine.launch({ executablePath: chromium, args: [`--disable-features=${off.join()}`] }),
  );
  return browser;
}

/** For a test file's `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}
