import type { TypefaceName } from '../../fonts/typefaces.ts';
import type { FontFamily, SizeName, Style } from '../../template/template.ts';

const sizes: readonly SizeName[] = ['small', 'field', 'label', 'title', 'section', 'subsection'];

/**
 * The template's colours, sizes and page as variables of the style sheet. Sizes are relative to the reader's own, as
 * the template's are to its text.
 */
export function templateStyle(template: Style): string {
  const { page, colours } = template;
  const [body] = template.sizes.body;
  const isOne = JSON.stringify(template.fonts.heading) === JSON.stringify(template.fonts.text);
  const variables = [
    ...Object.entries(colours).map(([name, colour]) => `--t-${name}:${colour}`),
    ...sizes.map(name => `--${name}:${rounded(template.sizes[name][0] / body)}rem`),
    `--size:${rounded(Math.max(1, body / USUAL) * 100)}%`,
    `--paper:${body}pt`,
    `--leading:${rounded(template.sizes.body[1] / body)}`,
    `--text-font:agenda-text,${fallbackOf(template.fonts.text)}`,
    `--heading-font:${isOne ? '' : 'agenda-heading,'}agenda-text,${fallbackOf(template.fonts.heading)}`,
    `--slant:${template.emphasis === 'bold' ? 'normal' : 'italic'}`,
    `--emphasis:${template.emphasis === 'bold' ? 600 : 'inherit'}`,
  ];
  // On paper nothing hangs beside the text.
  const [top, right, bottom] = page.margins;
  const paper = `@page{size:${page.width}pt ${page.height}pt;margin:${top}pt ${right}pt ${bottom}pt}`;
  return `:root{${variables.join(';')}}${paper}`;
}

/** What a reader's own machine may have, until a font has come and where one may not. */
const fallbacks = {
  sans: 'Segoe UI,system-ui,sans-serif',
  serif: 'Georgia,Noto Serif,serif',
};

function fallbackOf(family: FontFamily): string {
  return fallbacks[typeof family === 'string' && serifs.includes(family) ? 'serif' : 'sans'];
}

const serifs: readonly TypefaceName[] = ['Literata'];

/** Whether a style sheet is such a one, and holds nothing else. */
export function isTemplateStyle(sheet: string): boolean {
  return whole.test(sheet);
}

const values = [
  '#[0-9a-fA-F]{6}',
  '[\\d.]+(?:rem|%|pt)?',
  'normal|italic|inherit',
  `(?:agenda-heading,)?agenda-text,(?:${Object.values(fallbacks).join('|')})`,
];
const whole = new RegExp(
  `^:root\\{(?:--[a-z-]+:(?:${values.join('|')});?)+\\}@page\\{size:[\\d.]+pt [\\d.]+pt;margin:[\\d.]+pt [\\d.]+pt [\\d.]+pt\\}$`,
);

/** The size of text that readers' own size stands for, in points: a template in large print is larger on a screen too. */
const USUAL = 11;

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
