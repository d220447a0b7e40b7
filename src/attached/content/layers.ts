import type { ForeignPdf } from '../foreign-pdf.ts';
import { type ForeignDictionary, type ForeignValue, nameSyntax, Reference } from '../foreign-values.ts';
import { operatorCode, PICTURE, scanContent } from './scan.ts';
import { createTextAdvance } from './text-advance.ts';

/** Whether a layer, or what a group of them says together (ISO 32000-1, 8.11), is hidden when the file is opened. */
export function createIsHidden(pdf: ForeignPdf): (layer: ForeignValue | undefined) => boolean {
  const usual = pdf.dictionary(pdf.dictionary(pdf.catalog.get('/OCProperties')).get('/D'));
  const listed = (key: string) =>
    new Set(pdf.list(usual.get(key)).flatMap(one => (one instanceof Reference ? [one.id] : [])));
  const [on, off] = [listed('/ON'), listed('/OFF')];
  const isOff = pdf.resolve(usual.get('/BaseState')) === '/OFF';
  const unseen = unseenByUse(pdf, usual);
  const isGroupHidden = (value: ForeignValue) =>
    value instanceof Reference &&
    (unseen.get(value.id) ?? (off.has(value.id) || (isOff && !on.has(value.id))));
  return layer => {
    if (layer === undefined || layer === null) return false;
    const dictionary = pdf.dictionary(layer);
    if (pdf.resolve(dictionary.get('/Type')) !== '/OCMD') return isGroupHidden(layer);
    if (Array.isArray(pdf.resolve(dictionary.get('/VE'))))
      return !isVisible(pdf, dictionary.get('/VE')!, isGroupHidden);
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

/** Deeper and longer expressions are ignored. */
const deepest = 20;
const mostTerms = 1000;

/** A visibility expression (8.11.2.2): `/And`, `/Or` or `/Not`, and groups or further ones. */
function isVisible(
  pdf: ForeignPdf,
  expression: ForeignValue,
  isGroupHidden: (group: ForeignValue) => boolean,
): boolean {
  let terms = 0;
  const holds = (value: ForeignValue, depth: number): boolean => {
    const found = pdf.resolve(value);
    if (!Array.isArray(found)) return !isGroupHidden(value);
    if (depth > deepest || ++terms > mostTerms) return false;
    const [operator, ...operands] = found;
    switch (pdf.resolve(operator)) {
      case '/And':
        return operands.every(one => holds(one, depth + 1));
      case '/Not':
        return !operands.some(one => holds(one, depth + 1));
      default:
        return operands.some(one => holds(one, depth + 1));
    }
  };
  return holds(expression, 0);
}

/** Whether groups are hidden on a screen, if their state follows their usage (8.11.4.4). */
function unseenByUse(pdf: ForeignPdf, usual: ForeignDictionary): ReadonlyMap<number, boolean> {
  const found = new Map<number, boolean>();
  for (const application of pdf.list(usual.get('/AS')).map(one => pdf.dictionary(one))) {
    const categories = pdf.list(application.get('/Category')).map(one => pdf.resolve(one));
    if (pdf.resolve(application.get('/Event')) !== '/View' || !categories.includes('/View')) continue;
    for (const group of pdf.list(application.get('/OCGs'))) {
      const use = pdf.dictionary(pdf.dictionary(pdf.dictionary(group).get('/Usage')).get('/View'));
      const state = pdf.resolve(use.get('/ViewState'));
      if (group instanceof Reference && typeof state === 'string') found.set(group.id, state === '/OFF');
    }
  }
  return found;
}

/** The layers that a content names, as it names them, and whether each is hidden. */
function layersIn(
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

/** What becomes of the marks of a content. */
export interface Marks {
  readonly isHidden: (layer: ForeignValue | undefined) => boolean;
  readonly marks?: 'keep' | 'drop';
  /** Gets the ids of marked contents on hidden layers. */
  readonly hiddenMarks?: Set<number>;
  /** The ids of those that no element has. */
  readonly strays?: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

/**
 * A content without what is on hidden layers, and without the marks of layers. Where all marks are to go, of marked
 * content only what is read instead of it remains (`/ActualText`): without that, ligatures and hyphens are no text.
 * What the structure does not reach becomes an artifact. Text after hidden text stays where it is.
 */
export function withoutLayers(
  data: Uint8Array,
  pdf: ForeignPdf,
  resources: ForeignDictionary,
  { isHidden: isLayerHidden, marks = 'keep', hiddenMarks = new Set(), strays = none }: Marks,
): Uint8Array {
  const layers = layersIn(pdf, resources, isLayerHidden);
  const advance = [...layers.values()].includes(true) ? createTextAdvance(data, pdf, resources) : undefined;
  const kept: Uint8Array[] = [];
  const open: { readonly isGone: boolean; readonly isHidden: boolean }[] = [];
  let hidden = 0;
  let copied = 0;
  const cut = (from: number, end: number, instead = '') => {
    kept.push(data.subarray(copied, from), Buffer.from(`${instead}\n`, 'latin1'));
    copied = end;
  };
  scanContent(data, (code, from, end) => {
    if (code === BEGIN || code === BEGIN_WITH) {
      const operands = code === BEGIN_WITH ? Buffer.from(data.subarray(from, end)).toString('latin1') : '';
      const name = layerNamed(operands);
      const isHidden = name !== undefined && layers.get(name) === true;
      const isLayer = name !== undefined && layers.has(name);
      const instead = hidden === 0 && marks === 'drop' ? readInstead(operands) : undefined;
      const isGone = isLayer || (marks === 'drop' && instead === undefined);
      open.push({ isGone, isHidden });
      if (isHidden) hidden++;
      const id = /\/MCID\s+(\d+)/.exec(operands)?.[1];
      if (isGone) cut(from, end);
      else if (strays.has(Number(id))) cut(from, end, '/Artifact BMC');
      else if (instead !== undefined) cut(from, end, `/Span<</ActualText${instead}>>BDC`);
      else if (hidden > 0) {
        // Words of what is hidden may stand in its marks.
        if (id !== undefined) hiddenMarks.add(Number(id));
        cut(from, end, id === undefined ? '/Span BMC' : `/Span<</MCID ${id}>>BDC`);
      }
    } else if (code === END) {
      const mark = open.pop();
      if (mark?.isHidden) hidden--;
      if (!mark || mark.isGone) cut(from, end);
    } else if (hidden > 0 && shown.has(code)) cut(from, end, advance?.cut(code, from, end));
    else if (marks === 'drop' && POINT.has(code)) cut(from, end);
    else {
      const before = advance?.on(code, from, end);
      if (before) cut(from, from, before);
    }
  });
  kept.push(data.subarray(copied));
  return Buffer.concat(kept);
}

/** The text, as syntax, that is read instead of a marked content, if its operands have one. */
function readInstead(operands: string): string | undefined {
  return /\/ActualText\s*(\((?:[^()\\]|\\[\s\S])*\)|<[\da-fA-F\s]*>)/.exec(operands)?.[1];
}

/** Of `/OC /Name BDC`, the name. */
function layerNamed(operands: string): string | undefined {
  const found = /^\/OC\s*(\/[^\s/<>[\]()]+)\s+BDC$/.exec(operands);
  return found ? nameSyntax(unescaped(found[1]!)) : undefined;
}

/** The first name before an operator, as dictionaries have it. */
export function nameIn(data: Uint8Array, from: number, end: number): string {
  const operands = Buffer.from(data.buffer, data.byteOffset + from, end - from).toString('latin1');
  return unescaped(/\/[^\s/<>[\]()]*/.exec(operands)?.[0] ?? '');
}

function unescaped(name: string): string {
  if (!name.includes('#')) return name;
  return name.replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
