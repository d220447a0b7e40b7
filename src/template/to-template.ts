import { LEAST_TYPE, type TypefaceName } from '../fonts/typefaces.ts';
import type { Layer, Settings } from './merge.ts';
import { pageSizes, palettes } from './presets.ts';
import type { FontFamily, Style, Template } from './template.ts';

/** The template that results from a chain of templates. */
export function toTemplate(settings: Settings, layers: readonly Layer[]): Template {
  const {
    parts,
    items,
    cover,
    contents,
    signatures,
    quotes,
    header,
    footer,
    dates,
    times,
    labels = {},
  } = settings;
  return {
    name: layers.at(-1)!.name,
    style: toStyle(settings),
    parts,
    items,
    cover,
    contents,
    signatures,
    quotes,
    signatureFields: settings['signature-fields'],
    header,
    footer,
    dates,
    times,
    labels,
    logo: layers.findLast(({ logo }) => logo)?.logo,
    coverPicture: layers.findLast(({ coverPicture }) => coverPicture)?.coverPicture,
  };
}

function toStyle(settings: Settings): Style {
  const { conformance, look, page, typeface, fonts, sizes, space, rules, colours, cover } = settings;
  const [width, height] = pageSizes[page.size];
  const { margins, column } = page;
  // Without a hanging column there is nothing to separate from the text.
  const gutter = column === 0 ? 0 : page.gutter;
  return {
    conformance,
    look,
    page: { width, height, margins, column, gutter, inset: insetOf(page, width - margins[1] - margins[3]) },
    fonts: toFamilies(fonts, typeface),
    sizes: readableSizes(sizes),
    space: { ...space, hairRule: rules.hair, strongRule: rules.strong },
    colours,
    cover,
    coverAlign: settings['cover-align'],
    fieldLabels: settings['field-labels'],
    text: settings.text,
    hyphenation: settings.hyphenation,
    emphasis: settings.emphasis,
    thumbTabs: settings['thumb-tabs'] ? tabColours(colours.accent) : [],
  };
}

/** The template's own and those of the palettes: on each white has a contrast of 4.5:1 or more. */
function tabColours(accent: string): readonly string[] {
  return [...new Set([accent, ...Object.values(palettes).map(palette => palette.accent)])];
}

/** In points. Lines of this width have no more letters than are easy to read. */
const EASY = 300;

/** Text that is narrow anyway is not made narrower. */
function insetOf({ inset }: Settings['page'], measure: number): number {
  return Math.max(0, Math.min(inset, measure - EASY));
}

/** No size is below the smallest that can be read; the leading grows with it. */
function readableSizes(sizes: Settings['sizes']): Style['sizes'] {
  return Object.fromEntries(
    Object.entries(sizes).map(([name, [size, leading]]) => {
      const scale = Math.max(1, LEAST_TYPE / size);
      return [name, [size * scale, leading * scale]];
    }),
  ) as unknown as Style['sizes'];
}

/** Titles may have a family of their own, which needs only one style; otherwise they have that of the text. */
function toFamilies(fonts: Settings['fonts'], typeface: TypefaceName): Style['fonts'] {
  const { text, heading } = fonts ?? {};
  const family = toFamily(text) ?? typeface;
  const { regular = heading?.bold, bold = heading?.regular } = heading ?? {};
  const italics = { italic: heading?.italic ?? regular, 'bold-italic': heading?.['bold-italic'] ?? bold };
  return { text: family, heading: toFamily({ regular, bold, ...italics }) ?? family };
}

function toFamily(files: NonNullable<Settings['fonts']>['text']): FontFamily | undefined {
  const { regular, bold, italic, 'bold-italic': boldItalic } = files ?? {};
  if (regular === undefined || bold === undefined || italic === undefined || boldItalic === undefined)
    return undefined;
  return { regular, bold, italic, boldItalic };
}
