import type { PictureProblem } from '../picture-problem.ts';
import {
  asColour,
  asDashes,
  asFamily,
  asHref,
  asId,
  asLength,
  asLengths,
  asNumbers,
  asPaint,
  asPath,
  asReference,
  asShare,
  asSpace,
  asTransform,
  asWeight,
  asWord,
  type Ids,
  onlyAs,
  type Reader,
  type Value,
} from './attribute-readers.ts';

/** The attributes of an element that are drawn, in the form that the drawing library reads. */
export type Drawn = ReadonlyMap<string, string>;

/**
 * Reads all attributes of an element, among which are the properties of its style here. Each kind of value is written in
 * one form. A value that would be drawn wrongly is refused, and so is an address outside the file. Others (names, notes)
 * are dropped.
 */
export function drawnAttributes(
  said: ReadonlyMap<string, string>,
  ids: Ids,
  element: string,
): Drawn | PictureProblem {
  const places = element === 'text' || element === 'tspan' ? TEXT_PLACES : undefined;
  const drawn = new Map<string, string>();
  for (const [name, written] of said) {
    const read = places?.[name] ?? (Object.hasOwn(READERS, name) ? READERS[name] : undefined);
    const plain = written.trim();
    const value = outsideIn(plain) ?? (plain === '' ? undefined : read?.(plain, ids, name));
    if (value === undefined) continue;
    if ('refused' in value) return { code: 'picture-svg', found: value.refused.slice(0, 200) };
    drawn.set(name, value.text);
  }
  return drawn;
}

/** Refuses addresses of anything but elements of the same file, in whatever property. */
function outsideIn(written: string): Value {
  for (const part of written.toLowerCase().split('url(').slice(1)) {
    if (!/^\s*["']?#/.test(part)) return { refused: `url(${part}` };
  }
  return undefined;
}

const READERS: Readonly<Record<string, Reader>> = {
  ...each(
    asLength,
    `x y width height cx cy r rx ry x1 y1 x2 y2 fx fy refX refY markerWidth markerHeight offset pathLength
    stroke-width stroke-dashoffset stroke-miterlimit font-size
    letter-spacing word-spacing textLength startOffset`,
  ),
  ...each(asNumbers, 'points viewBox'),
  ...each(
    asWord,
    `fill-rule clip-rule stroke-linecap stroke-linejoin display visibility overflow vector-effect orient
    preserveAspectRatio gradientUnits patternUnits patternContentUnits maskUnits markerUnits
    text-anchor dominant-baseline alignment-baseline font-style text-decoration direction lengthAdjust`,
  ),
  ...each(asShare, 'opacity fill-opacity stroke-opacity stop-opacity'),
  ...each(asPaint, 'fill stroke'),
  ...each(asColour, 'color stop-color'),
  ...each(asReference, 'clip-path mask marker-start marker-mid marker-end'),
  ...each(asTransform, 'transform gradientTransform patternTransform'),
  ...each(onlyAs('none'), 'filter'),
  ...each(onlyAs('normal'), 'mix-blend-mode'),
  ...each(onlyAs('horizontal-tb', 'lr', 'lr-tb'), 'writing-mode'),
  ...each(onlyAs('pad'), 'spreadMethod'),
  ...each(onlyAs('userspaceonuse'), 'clipPathUnits maskContentUnits'),
  ...each(onlyAs('0', '0 0', '0px 0px'), 'transform-origin'),
  'paint-order': () => undefined,
  'baseline-shift': (written, ids, name) => (/^[a-z]/i.test(written) ? asWord : asLength)(written, ids, name),
  'font-family': asFamily,
  'font-weight': asWeight,
  'xml:space': asSpace,
  d: asPath,
  'stroke-dasharray': asDashes,
  href: asHref,
  id: asId,
};

/** Positions of text, one for each letter. */
const TEXT_PLACES: Readonly<Record<string, Reader>> = each(asLengths, 'x y dx dy rotate');

/** What only attributes can set; anything else may also be a style property. */
const ATTRIBUTES_ONLY = new Set(
  'd points viewBox href id offset orient x1 y1 x2 y2 fx fy textLength lengthAdjust startOffset xml:space'.split(
    ' ',
  ),
);

/** Whether a style property of this name matters to what is drawn. */
export function isStyleProperty(name: string): boolean {
  return Object.hasOwn(READERS, name) && !ATTRIBUTES_ONLY.has(name);
}

function each(reader: Reader, names: string): Readonly<Record<string, Reader>> {
  return Object.fromEntries(names.split(/\s+/).map(name => [name, reader]));
}
