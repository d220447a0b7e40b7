import type { ForeignPdf } from '../foreign-pdf.ts';
import { nameSyntax } from '../foreign-syntax.ts';
import { type ForeignDictionary, type ForeignValue, Reference } from '../foreign-values.ts';
import { operatorCode, PICTURE, scanContent } from './scan.ts';

/** Whether a layer, or what a group of them says together (ISO 32000-1, 8.11), is hidden when the file is opened. */
export function createIsHidden(pdf: ForeignPdf): (layer: ForeignValue | undefined) => boolean {
  const usual = pdf.dictionary(pdf.dictionary(pdf.catalog.get('/OCProperties')).get('/D'));
  const listed = (key: string) =>
    new Set(pdf.list(usual.get(key)).flatMap(one => (one instanceof Reference ? [one.id] : [])));
  const [on, off] = [listed('/ON'), listed('/OFF')];
  const isOff = pdf.resolve(usual.get('/BaseState')) === '/OFF';
  const isGroupHidden = (value: ForeignValue) =>
    value instanceof Reference && (off.has(value.id) || (isOff && !on.has(value.id)));
  return layer => {
    if (layer === undefined || layer === null) return false;
    const dictionary = pdf.dictionary(layer);
    if (pdf.resolve(dictionary.get('/Type')) !== '/OCMD') return isGroupHidden(layer);
    const groups =
      dictionary.get('/OCGs') instanceof Reference && !Array.isArray(pdf.resolve(dictionary.get('/OCGs')))
        ? [dictionary.get('/OCGs')!]
        : pdf.list(dictionary.get('/OCGs'));
    if (groups.length === 0) return false;
    const hidden = groups.map(isGroupHidden);
    switch (pdf.resolve(dictionary.get('/P'))) {
      case '/AllOn':
        return hidden.some(Boolean);
      case '/AnyOff':
        return !hidden.some(Boolean);
      case '/AllOff':
        return !hidden.every(Boolean);
      default:
        return hidden.every(Boolean);
    }
  };
}

/** The layers that a content names, as it names them, and whether each is hidden. */
export function layersIn(
  pdf: ForeignPdf,
  resources: ForeignDictionary,
  isHidden: (layer: ForeignValue | undefined) => boolean,
): ReadonlyMap<string, boolean> {
  const properties = pdf.dictionary(resources.get('/Properties'));
  return new Map(
    [...properties]
      .filter(([, value]) => isLayer(pdf, value))
      .map(([name, value]) => [nameSyntax(name), isHidden(value)]),
  );
}

export function hasLayers(pdf: ForeignPdf, resources: ForeignDictionary): boolean {
  return [...pdf.dictionary(resources.get('/Properties')).values()].some(value => isLayer(pdf, value));
}

function isLayer(pdf: ForeignPdf, value: ForeignValue): boolean {
  const type = pdf.resolve(pdf.dictionary(value).get('/Type'));
  return type === '/OCG' || type === '/OCMD';
}

const BEGIN = operatorCode('BMC');
const BEGIN_WITH = operatorCode('BDC');
const END = operatorCode('EMC');
/** What is shown: on a hidden layer it goes, and what changes the state of the page stays. */
const shown: ReadonlySet<number> = new Set([
  ...'m l c v y h re S s f F f* B B* b b* n W W* Tj TJ \' " sh Do'.split(' ').map(operatorCode),
  PICTURE,
]);
const POINT = new Set(['MP', 'DP'].map(operatorCode));

/**
 * A content without what is on hidden layers, and without the marks of layers. Where all marks are to go, there is no
 * marked content in it either.
 */
export function withoutLayers(
  data: Uint8Array,
  layers: ReadonlyMap<string, boolean>,
  marks: 'keep' | 'drop' = 'keep',
): Uint8Array {
  const kept: Uint8Array[] = [];
  const open: { readonly isLayer: boolean; readonly isHidden: boolean }[] = [];
  let hidden = 0;
  let copied = 0;
  const cut = (from: number, end: number, instead = '') => {
    kept.push(data.subarray(copied, from), Buffer.from(`${instead}\n`, 'latin1'));
    copied = end;
  };
  scanContent(data, (code, from, end) => {
    if (code === BEGIN || code === BEGIN_WITH) {
      const name = code === BEGIN_WITH ? layerNamed(data, from, end) : undefined;
      const isHidden = name !== undefined && layers.get(name) === true;
      const isLayer = name !== undefined && layers.has(name);
      open.push({ isLayer, isHidden });
      if (isHidden) hidden++;
      if (isLayer || marks === 'drop') cut(from, end);
    } else if (code === END) {
      const mark = open.pop();
      if (mark?.isHidden) hidden--;
      if (!mark || mark.isLayer || marks === 'drop') cut(from, end);
    } else if ((hidden > 0 && shown.has(code)) || (marks === 'drop' && POINT.has(code))) cut(from, end);
  });
  kept.push(data.subarray(copied));
  return Buffer.concat(kept);
}

/** Of `/OC /Name BDC`, the name. */
function layerNamed(data: Uint8Array, from: number, end: number): string | undefined {
  const found = /^\/OC\s*(\/[^\s/<>[\]()]+)\s+BDC$/.exec(
    Buffer.from(data.subarray(from, end)).toString('latin1'),
  );
  return found ? nameSyntax(unescaped(found[1]!)) : undefined;
}

function unescaped(name: string): string {
  return name.replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
