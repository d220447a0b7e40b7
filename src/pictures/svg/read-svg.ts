import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { broken, type PictureProblem } from '../picture-problem.ts';

/** An element of SVG with what of it may be drawn. */
export interface SvgElement {
  readonly name: string;
  /** Without prefix: `href` for `xlink:href`. Attributes of other languages than SVG are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgElement[];
  /** Of what is text: an element of no name stands for it, among those that it stands between. */
  readonly text?: string;
}

/** What an element of text alone is called. */
export const TEXT = '#text';

/** An SVG file's elements, and the text of its style sheets. */
export interface SvgDocument {
  readonly root: SvgElement;
  readonly styles: string;
  /** Ids of the filters that change what they are laid on. */
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
/** What says something and draws nothing of itself: it is left out without a word, with what it holds. */
const SILENT = new Set('title desc metadata filter font'.split(' '));
/** Never left out without a word, whatever language of XML it claims to be of. */
const REFUSED = new Set(['script', 'foreignObject', 'image']);
/** Where text is shown. */
const TEXTUAL = new Set(['text', 'tspan', 'textPath', 'a']);

const DEEPEST = 100;
const MOST = 20_000;

/**
 * Reads the text of an SVG file strictly as XML 1.0. No entity but XML's own five is known, nothing outside the file is
 * looked at, and what an SVG may not hold is refused with its name. Depth and number of elements are bounded.
 */
export function readSvg(text: string): SvgDocument | PictureProblem {
  const reader = createReader();
  for (let at = 0; at < text.length && !reader.problem(); at += PIECE)
    reader.write(text.slice(at, at + PIECE));
  return reader.finish();
}

/** Characters after which it is asked whether the file is refused already. */
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
  /** Depth within an element that is left out. */
  let silent = 0;
  /** The depth of a page of the web for which a switch has something else: nothing of it is looked at. */
  let fallback: number | undefined;
  const isInFallback = () => fallback !== undefined && silent > fallback;
  let problem: PictureProblem | undefined;

  const refuse = (found: string) => {
    problem ??= { code: 'picture-svg', found };
  };
  parser.on('error', () => {
    // Before its first element nothing says that it is an SVG at all: it may be a page of the web.
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

/** Of another language (a drawing program's own notes), or one that draws nothing. An SVG may leave its language out. */
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
