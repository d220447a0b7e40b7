import type { PictureProblem } from '../picture-problem.ts';
import { boundedNumber, boundedNumbers, readLength } from './numbers.ts';
import { readColour, readShare } from './paint.ts';
import { readPath } from './path.ts';
import { readTransform } from './transform.ts';

/** A value as it may be drawn; nothing where it says nothing; or what is refused. */
type Value = { readonly text: string } | { readonly refused: string } | undefined;

/** Ids by the names that the file gives them. */
export type Ids = ReadonlyMap<string, string>;

/** The attributes of an element that are drawn, as the library that draws them reads them. */
export type Drawn = ReadonlyMap<string, string>;

/**
 * Goes through all that is said of an element, by attribute (which here are also properties of its style). Each kind of
 * value is written anew in one form; what would be drawn otherwise than it says is refused, and so is what is outside
 * the file. All else (names, notes, fonts) says nothing of what is drawn.
 */
export function drawnAttributes(said: ReadonlyMap<string, string>, ids: Ids): Drawn | PictureProblem {
  const drawn = new Map<string, string>();
  for (const [name, written] of said) {
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    const value = outsideIn(written) ?? read?.(written.trim(), ids, name);
    if (value === undefined) continue;
    if ('refused' in value) return { code: 'picture-svg', found: value.refused.slice(0, 200) };
    drawn.set(name, value.text);
  }
  return drawn;
}

/** Addresses are of elements of the same file alone, in whatever property. */
function outsideIn(written: string): Value {
  for (const part of written.toLowerCase().split('url(').slice(1)) {
    if (!/^\s*["']?#/.test(part)) return { refused: `url(${part}` };
  }
  return undefined;
}

type Reader = (written: string, ids: Ids, name: string) => Value;

const asLength: Reader = written => {
  if (written === 'inherit') return { text: written };
  const found = readLength(written);
  if (!found) return written.includes('(') ? { refused: written } : undefined;
  const value = boundedNumber(found.value);
  return value === undefined ? { refused: written } : { text: `${value}${found.unit}` };
};

const asPath: Reader = written => {
  const text = readPath(written);
  return text === undefined ? { refused: written } : { text };
};

/** Up to what is none: as much as can be read is drawn. */
const asNumbers: Reader = written => {
  const text = boundedNumbers(written.split(/[^\s,\d.eE+-]/, 1)[0]!);
  return text === undefined ? { refused: written } : { text };
};

/** More dashes than these are no pattern; a shift by more than so many of them says nothing else than a smaller one. */
const MOST_DASHES = 100;

const asDashes: Reader = written => {
  if (written === 'none' || written === 'inherit') return { text: written };
  const parts = written.split(/[\s,]+/);
  const lengths = parts.map(part => asLength(part, new Map(), ''));
  if (parts.length > MOST_DASHES) return { refused: 'stroke-dasharray' };
  if (lengths.some(each => !each || !('text' in each))) return { refused: written };
  return { text: lengths.map(each => (each && 'text' in each ? each.text : '')).join(' ') };
};

const asWord: Reader = written => (/^[\w\s.-]+$/.test(written) ? { text: written } : undefined);

const asShare: Reader = written => {
  const text = written === 'inherit' ? written : readShare(written);
  return text === undefined ? { refused: written } : { text };
};

const asColour: Reader = written => {
  const text = readColour(written);
  return text === undefined ? { refused: written } : { text };
};

const address = /^url\(\s*(?:"#([^"]*)"|'#([^']*)'|#([^)]*))\s*\)\s*/;

const asPaint: Reader = (written, ids) => {
  const found = address.exec(written);
  if (!found) return asColour(written, ids, '');
  const id = ids.get((found[1] ?? found[2] ?? found[3])!.trim());
  const rest = written.slice(found[0].length);
  const otherwise = rest === '' ? 'none' : readColour(rest);
  if (otherwise === undefined) return { refused: rest };
  if (id === undefined) return { text: otherwise };
  return { text: otherwise === 'none' ? `url(#${id})` : `url(#${id}) ${otherwise.replaceAll(' ', '')}` };
};

const asReference: Reader = (written, ids) => {
  if (written === 'none' || written === 'inherit') return undefined;
  const found = address.exec(written);
  if (!found) return { refused: written };
  const id = ids.get((found[1] ?? found[2] ?? found[3])!.trim());
  return id === undefined ? undefined : { text: `url(#${id})` };
};

const asHref: Reader = (written, ids) => {
  if (written === '') return undefined;
  if (!written.startsWith('#')) return { refused: written };
  const id = ids.get(written.slice(1));
  return id === undefined ? undefined : { text: `#${id}` };
};

const asId: Reader = (written, ids) => {
  const id = ids.get(written);
  return id === undefined ? undefined : { text: id };
};

const asTransform: Reader = written => {
  if (written === 'none') return undefined;
  const found = readTransform(written);
  return found ? { text: found.text } : { refused: written };
};

/** What the library does not draw: refused, but where it says what is drawn anyway. */
const onlyAs =
  (...harmless: readonly string[]): Reader =>
  (written, _ids, name) =>
    harmless.includes(written.toLowerCase()) ? undefined : { refused: name };

const READERS: Readonly<Record<string, Reader>> = {
  ...each(
    asLength,
    `x y width height cx cy r rx ry x1 y1 x2 y2 fx fy refX refY markerWidth markerHeight offset pathLength
    stroke-width stroke-dashoffset stroke-miterlimit font-size`,
  ),
  ...each(asNumbers, 'points viewBox'),
  ...each(
    asWord,
    `fill-rule clip-rule stroke-linecap stroke-linejoin display visibility overflow vector-effect orient
    preserveAspectRatio gradientUnits patternUnits patternContentUnits maskUnits markerUnits`,
  ),
  ...each(asShare, 'opacity fill-opacity stroke-opacity stop-opacity'),
  ...each(asPaint, 'fill stroke'),
  ...each(asColour, 'color stop-color'),
  ...each(asReference, 'clip-path mask marker-start marker-mid marker-end'),
  ...each(asTransform, 'transform gradientTransform patternTransform'),
  ...each(onlyAs('none'), 'filter'),
  ...each(onlyAs('normal'), 'mix-blend-mode paint-order'),
  ...each(onlyAs('pad'), 'spreadMethod'),
  ...each(onlyAs('userspaceonuse'), 'clipPathUnits maskContentUnits'),
  ...each(onlyAs('0', '0 0', '0px 0px'), 'transform-origin'),
  d: asPath,
  'stroke-dasharray': asDashes,
  href: asHref,
  id: asId,
};

/** What only attributes say; all else of what is drawn may be said by styles as well. */
const ATTRIBUTES_ONLY = new Set('d points viewBox href id offset orient x1 y1 x2 y2 fx fy'.split(' '));

/** Whether a style may say something of what is drawn by this name. */
export function isStyleProperty(name: string): boolean {
  return Object.hasOwn(READERS, name) && !ATTRIBUTES_ONLY.has(name);
}

function each(reader: Reader, names: string): Readonly<Record<string, Reader>> {
  return Object.fromEntries(names.split(/\s+/).map(name => [name, reader]));
}
