import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launched } from '../../browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const windows = {
  wide: { width: 1280, height: 900, colorScheme: 'light' },
  dark: { width: 1280, height: 900, colorScheme: 'dark' },
  telephone: { width: 390, height: 844, colorScheme: 'light' },
  narrow: { width: 320, height: 640, colorScheme: 'light' },
} as const;

/** What axe-core finds in a page in windows of several kinds (WCAG 2.2's sizes of targets too), and whether it is wider than its window. */
export async function violationsIn(html: string): Promise<readonly string[]> {
  const context = await (await launched()).newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.setContent(html);
  await page.evaluate(axe);
  const found: string[] = [];
  for (const [name, { colorScheme, ...size }] of Object.entries(windows)) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const run = axe.run({ rules: { 'target-size': { enabled: true } } });
      return (await run).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    const width = await page.evaluate('document.documentElement.scrollWidth');
    found.push(...violations.map(violation => `${name}: ${violation}`));
    if (width !== size.width) found.push(`${name}: ${width} pixels wide`);
  }
  await context.close();
  return found;
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
