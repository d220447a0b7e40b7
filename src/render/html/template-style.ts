import type { SizeName, Style } from '../../template/template.ts';

const sizes: readonly SizeName[] = ['small', 'field', 'label', 'title', 'section', 'subsection'];

/**
 * The template's colours, sizes and page as variables of the style sheet. Sizes are relative to the reader's own, as
 * the template's are to its text.
 */
export function templateStyle(template: Style): string {
  const { page, colours } = template;
  const [body] = template.sizes.body;
  const variables = [
    ...Object.entries(colours).map(([name, colour]) => `--t-${name}:${colour}`),
    ...sizes.map(name => `--${name}:${rounded(template.sizes[name][0] / body)}rem`),
    `--leading:${rounded(template.sizes.body[1] / body)}`,
  ];
  // On paper nothing hangs beside the text.
  const [top, right, bottom] = page.margins;
  const paper = `@page{size:${page.width}pt ${page.height}pt;margin:${top}pt ${right}pt ${bottom}pt}`;
  return `:root{${variables.join(';')}}${paper}`;
}

/** Whether a style sheet is such a one, and holds nothing else. */
export function isTemplateStyle(sheet: string): boolean {
  return /^:root\{(?:--[a-z-]+:(?:#[0-9a-fA-F]{6}|[\d.]+(?:rem)?);?)+\}@page\{size:[\d.]+pt [\d.]+pt;margin:[\d.]+pt [\d.]+pt [\d.]+pt\}$/.test(
    sheet,
  );
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
