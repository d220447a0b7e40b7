import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { broken, type PictureProblem } from '../picture-problem.ts';

/** An SVG element with what may be drawn of it. */
export interface SvgElement {
  readonly name: string;
  /** Without prefix: `href` for `xlink:href`. Attributes of other XML languages are dropped. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgElement[];
  /** For text only, which is an element without attributes among the others. */
  readonly text?: string;
}

/** The name of an element that is text. */
export const TEXT = '#text';

/** An SVG file's elements, and the text of its style sheets. */
export interface SvgDocument {
  readonly root: SvgElement;
  readonly styles: string;
  /** Ids of the filters that do something. */
  readonly filters: ReadonlySet<string>;
}

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** What is drawn. */
const DRAWN = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon
  linearGradient radialGradient stop clipPath mask marker pattern style
  text tspan textPath a switch`.split(/\s+/),
);
/** Elements that draw nothing: they are silently dropped with their contents. */
const SILENT = new Set('title desc metadata filter font'.split(' '));
/** Elements that are never silently dropped, whatever XML language they claim to be. */
const REFUSED = new Set(['script', 'foreignObject', 'image']);
/** Elements in which text is shown. */
const TEXTUAL = new Set(['text', 'tspan', 'textPath', 'a']);

const DEEPEST = 100;
const MOST = 20_000;

/**
 * Reads an SVG file strictly as XML 1.0. Only XML's own five entities are known, nothing outside the file is looked at,
 * and what is not allowed is refused by name. Depth and number of elements are bounded.
 */
export function readSvg(text: string): SvgDocument | PictureProblem {
  const reader = createReader();
  for (let at = 0; at < text.length && !reader.problem(); at += PIECE)
    reader.write(text.slice(at, at + PIECE));
  return reader.finish();
}

/** How many characters are read before asking whether the file is already refused. */
const PIECE = 65_536;

interface Reader {
  write(piece: string): void;
  problem(): PictureProblem | undefined;
  finish(): SvgDocument | PictureProblem;
}

interface Growing extends SvgElement {
  readonly children: SvgElement[];
}

function createReader(): Reader {
  const parser = new SaxesParser({ xmlns: true, additionalNamespaces: { xlink: XLINK } });
  const open: Growing[] = [];
  let root: SvgElement | undefined;
  let styles = '';
  const filters = new Set<string>();
  /** The id of the filter that is open. */
  let filter: string | undefined;
  let count = 0;
  /** The depth within an element that is dropped. */
  let silent = 0;
  /** The depth of a web page in a `switch` that has something else to show: nothing of it is read. */
  let fallback: number | undefined;
  const isInFallback = () => fallback !== undefined && silent > fallback;
  let problem: PictureProblem | undefined;

  const refuse = (found: string) => {
    problem ??= { code: 'picture-svg', found };
  };
  parser.on('error', () => {
    // Before the first element, nothing says that the file is an SVG at all: it may be a web page.
    problem ??= count === 0 ? { code: 'picture-kind' } : broken;
  });
  parser.on('doctype', doctype => {
    if (doctype.includes('[')) refuse(/<!ENTITY/.test(doctype) ? 'ENTITY' : 'DOCTYPE');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') refuse(target);
  });
  parser.on('opentag', tag => {
    const isFallenBack = tag.local === 'foreignObject' && open.at(-1)?.name === 'switch';
    if (REFUSED.has(tag.local) && !isFallenBack && !isInFallback()) refuse(tag.local);
    const handler = Object.values(tag.attributes).find(({ local }) => /^on[a-z]+$/i.test(local));
    if (handler) refuse(handler.local);
    if (count === 0 && tag.local !== 'svg') problem ??= { code: 'picture-kind' };
    if (++count > MOST || open.length + silent >= DEEPEST) problem ??= { code: 'picture-complex' };
    if (silent > 0 || isSilent(tag) || isFallenBack) {
      if (silent === 0 && tag.local === 'filter') filter = String(tag.attributes.id?.value ?? '');
      else if (silent > 0 && filter !== undefined && tag.uri === SVG) filters.add(filter);
      if (isFallenBack) fallback = silent;
      silent++;
      return;
    }
    if (!DRAWN.has(tag.local)) refuse(tag.local);
    const element: Growing = { name: tag.local, attributes: attributesOf(tag), children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    if (silent === 0) open.pop();
    else if (--silent === 0) {
      filter = undefined;
      fallback = undefined;
    }
  });
  const addText = (text: string) => {
    const parent = open.at(-1);
    if (silent > 0 || !parent) return;
    if (parent.name === 'style') styles += text;
    if (TEXTUAL.has(parent.name))
      parent.children.push({ name: TEXT, attributes: new Map(), children: [], text });
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  return {
    write: piece => void parser.write(piece),
    problem: () => problem,
    finish() {
      if (!problem) parser.close();
      return problem ?? (root ? { root, styles, filters } : broken);
    },
  };
}

/** Whether an element is of another XML language (a drawing program's notes) or draws nothing. An SVG may omit its namespace. */
function isSilent({ uri, local }: SaxesTagNS): boolean {
  return (uri !== SVG && uri !== '') || SILENT.has(local);
}

function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const { uri, local, value } of Object.values(tag.attributes) as SaxesAttributeNS[]) {
    if (uri === '' || (uri === XLINK && local === 'href' && !attributes.has('href')))
      attributes.set(local, value);
    if (uri === XML && local === 'space') attributes.set('xml:space', value);
  }
  return attributes;
}
