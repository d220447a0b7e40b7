import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { LEAST_TYPE } from '../fonts/typefaces.ts';
import type { Place } from '../meeting/place.ts';
import { srgbToLinear } from '../pictures/colour/icc-profile.ts';
import type { Layer, Settings } from './merge.ts';
import { fontLines, fontStyles, pageSizes } from './presets.ts';
import type { Path } from './schema/schema-at.ts';

/** The least width and height of a page's text, in points. */
const leastText = 180;
/** The least width of the text, as a multiple of its size: contents and tables need it. */
const leastLetters = 18;
/** The margin that printers leave white, in points. */
const leastEdge = 20;
/** The width that section heads beside the text need, in points. */
const leastColumn = 60;

/**
 * A condition on a page, and the keys that may break it: the first of them that the topmost template names is reported.
 */
interface PageRule {
  readonly holds: boolean;
  readonly expected: 'page-room' | 'page-column';
  readonly paths: readonly Path[];
}

const margins: Path = ['page', 'margins'];
const column: Path = ['page', 'column'];

/** Whether the text fits on its page, and what hangs beside it fits in the margin. */
export function checkRoom(settings: Settings, layers: readonly Layer[]): Diagnostic[] {
  const { page, look, sizes } = settings;
  const [width, height] = pageSizes[page.size];
  const [top, right, bottom, left] = page.margins;
  const measure = width - left - right;
  const [largest, letters] = largestOf(sizes);
  const rules: readonly PageRule[] = [
    {
      holds: measure >= leastText && height - top - bottom >= leastText && right >= leastEdge,
      expected: 'page-room',
      paths: [margins, ['page', 'size']],
    },
    {
      holds: measure >= leastLetters * letters,
      expected: 'page-room',
      paths: [['sizes', largest], margins, ['page', 'size']],
    },
    {
      holds: left - page.column - page.gutter >= leastEdge,
      expected: 'page-room',
      paths: [column, ['page', 'gutter'], margins],
    },
    {
      holds: look === 'hanging' || page.column >= leastColumn,
      expected: 'page-column',
      paths: [column, ['look']],
    },
  ];
  const broken = rules.find(({ holds }) => !holds);
  const named = broken && lastNamed(layers, broken.paths);
  if (!named) return [];
  const text = written(valueIn(settings, named.path));
  return [
    diagnose('template-value', named.place, {
      key: String(named.path.at(-1)),
      text,
      expected: broken.expected,
    }),
  ];
}

/** The largest size of text that is set in columns. */
function largestOf(sizes: Settings['sizes']): readonly [key: string, size: number] {
  const all = (['body', 'small', 'field', 'label'] as const).map(key => [key, sizes[key][0]] as const);
  return all.reduce((largest, other) => (other[1] > largest[1] ? other : largest));
}

function valueIn(settings: object, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], settings);
}

function written(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

/** Colours of text on white, or with white text on them: the mark on closed items. */
const readable = ['text', 'accent', 'muted', 'closed'] as const;

/** WCAG 2.2, 1.4.3 (contrast of text). Only the user's own colours are checked; the built-in ones are sound. */
export function checkColours({ colours }: Settings, layers: readonly Layer[]): Diagnostic[] {
  return readable.flatMap(key => {
    const contrast = contrastWithWhite(colours[key]);
    const named = contrast < 4.5 && lastNamed(layers, [['colours', key]]);
    if (!named) return [];
    // Rounded down, so that 4.499 is not reported as 4.5.
    const shown = (Math.floor(contrast * 100) / 100).toFixed(2);
    return [diagnose('colour-contrast', named.place, { key, colour: colours[key], contrast: shown })];
  });
}

/** Reports type that is too small to read: `toTemplate` sets it larger. */
export function checkSizes({ sizes }: Settings, layers: readonly Layer[]): Diagnostic[] {
  return Object.entries(sizes).flatMap(([key, [size]]) => {
    const named = size < LEAST_TYPE && lastNamed(layers, [['sizes', key]]);
    return named ? [diagnose('size-small', named.place, { key, size })] : [];
  });
}

/**
 * A family for text has all four styles, so that nothing that is set apart looks like the rest. If something was `told`
 * about it, what it lacks may follow from that.
 */
export function checkFamilies(layers: readonly Layer[], told: readonly Diagnostic[]): Diagnostic[] {
  const family = lastNamed(layers, [['fonts', 'text']]);
  if (!family || told.some(({ place }) => isIn(place, family.place))) return [];
  const missing = fontStyles.filter(style => !lastNamed(layers, [['fonts', 'text', style]]));
  return missing.length > 0
    ? [diagnose('font-styles', family.place, { missing, right: fontLines(missing) })]
    : [];
}

function isIn({ file, start }: Place, other: Place): boolean {
  const from = start.line - other.start.line || start.column - other.start.column;
  const to = start.line - other.end.line || start.column - other.end.column;
  return file === other.file && from >= 0 && to <= 0;
}

/** The one of some keys that the topmost template names. */
function lastNamed(
  layers: readonly Layer[],
  paths: readonly Path[],
): { readonly path: Path; readonly place: Place } | undefined {
  for (const { placeOf } of layers.toReversed()) {
    for (const path of paths) {
      const place = placeOf(path);
      if (place) return { path, place };
    }
  }
  return undefined;
}

/** The contrast of a colour (`#rrggbb`) with white, from 1 to 21, as WCAG 2.2 defines it (contrast ratio). */
export function contrastWithWhite(colour: string): number {
  return 1.05 / (luminance(colour) + 0.05);
}

/** Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at =>
    srgbToLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
