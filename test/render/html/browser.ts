import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const windows = {
  wide: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  telephone: { viewport: { width: 390, height: 844 } },
  narrow: { viewport: { width: 320, height: 640 } },
} as const;

let browser: Browser | undefined;

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

async function launched(): Promise<Browser> {
  browser ??= await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  return browser;
}

/** An empty page. */
export async function openPage(): Promise<Page> {
  return (await launched()).newPage();
}

/** What axe-core finds in a page in windows of several kinds (WCAG 2.2's sizes of targets too), and whether it is wider than its window. */
export async function violationsIn(html: string): Promise<readonly string[]> {
  const running = await launched();
  const found: string[] = [];
  for (const [name, window] of Object.entries(windows)) {
    const context = await running.newContext({ ...window, bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(html);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const run = axe.run({ rules: { 'target-size': { enabled: true } } });
      return (await run).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    const width = await page.evaluate('document.documentElement.scrollWidth');
    found.push(...violations.map(violation => `${name}: ${violation}`));
    if (width !== window.viewport.width) found.push(`${name}: ${width} pixels wide`);
    await context.close();
  }
  return found;
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
