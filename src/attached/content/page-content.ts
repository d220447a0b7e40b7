import type { ContentBalance, PaintedEdges } from '../attached-pages.ts';
import type { Copier } from '../copier.ts';
import { decodedStream } from '../decode-stream.ts';
import type { ForeignPage } from '../foreign-pages.ts';
import { Stream } from '../foreign-values.ts';
import { hasLayers, type Marks, withoutLayers } from './layers.ts';
import { createEdges } from './painted-edges.ts';
import { type OnOperator, operatorCode, PICTURE, scanContent } from './scan.ts';

export interface PageContent {
  /** Its streams. */
  readonly contents: readonly number[];
  readonly balance: ContentBalance;
  readonly showsText: boolean;
  /** Whether all that it shows is in marked content. What forms draw is not looked at. */
  readonly isAllMarked: boolean;
  /** The ids of marked contents on hidden layers. */
  readonly hiddenMarks: ReadonlySet<number>;
  readonly edges: PaintedEdges;
}

/**
 * The content of a page, and how much it saves and restores too often: a state that stays open would move or shrink
 * what is painted over the page, and readers give up a page that has one `Q` too many.
 * @param marks whether its marked content means something, and what of it does not
 */
export function pageContent(
  page: ForeignPage,
  copier: Copier,
  { marks, strays }: Pick<Marks, 'marks' | 'strays'>,
): PageContent {
  const { pdf, choices } = copier;
  const { entries } = page;
  const streams = pdf.list(entries.get('/Contents')).filter(one => pdf.resolve(one) instanceof Stream);
  const decoded = streams.map(one => decodedStream(pdf, pdf.resolve(one) as Stream));
  if (decoded.some(one => one === undefined)) return { ...copied(streams, copier), ...unread };
  const whole = decoded.length === 1 ? decoded[0]! : Buffer.concat(decoded.flatMap(one => [one!, lineEnd]));
  const painted = createEdges(page, pdf, choices);
  const counts = countOperators(whole, painted.on(whole));
  const resources = pdf.dictionary(entries.get('/Resources'));
  const dropsMarks = marks === 'drop' && counts.hasMarks;
  const { showsText, isAllMarked } = counts;
  const isWhole = counts.marks >= 0 && counts.lowestMarks >= 0;
  if (!dropsMarks && !strays && !hasLayers(pdf, resources) && isWhole)
    return {
      ...copied(streams, copier),
      balance: counts,
      showsText,
      isAllMarked,
      hiddenMarks: new Set(),
      edges: painted.edges,
    };
  const hiddenMarks = new Set<number>();
  const { isHidden } = choices;
  const data = withoutLayers(whole, pdf, resources, {
    isHidden,
    marks: dropsMarks ? 'drop' : 'keep',
    hiddenMarks,
    strays,
  });
  const left = createEdges(page, pdf, choices);
  const { before, after, marks: open, ending } = countOperators(data, left.on(data));
  const balance = { before, after, marks: open, ending };
  const { edges } = left;
  return {
    contents: [copier.add({ syntax: '', data })],
    balance,
    showsText,
    isAllMarked,
    hiddenMarks,
    edges,
  };
}

const balanced: ContentBalance = { before: 0, after: 0, marks: 0, ending: '' };
const unread = {
  balance: balanced,
  showsText: true,
  isAllMarked: true,
  hiddenMarks: new Set<number>(),
  edges: { head: [], foot: [] },
};
const lineEnd = Buffer.from('\n');

function copied(streams: ReturnType<Copier['pdf']['list']>, copier: Copier) {
  const contents = streams.flatMap(one => {
    copier.copy(one, '<glyph>');
    const number = copier.numberOf(one, '<glyph>');
    return number === undefined ? [] : [number];
  });
  return { contents };
}

const SAVE = operatorCode('q');
const RESTORE = operatorCode('Q');
const BEGIN = operatorCode('BMC');
const BEGIN_WITH = operatorCode('BDC');
const END = operatorCode('EMC');
const BEGIN_TEXT = operatorCode('BT');
const END_TEXT = operatorCode('ET');
const path: ReadonlySet<number> = new Set('m l c v y h re'.split(' ').map(operatorCode));
const painting: ReadonlySet<number> = new Set('S s f F f* B B* b b* n'.split(' ').map(operatorCode));
const text: ReadonlySet<number> = new Set(['Tj', 'TJ', "'", '"'].map(operatorCode));

/** Pictures and forms are not told apart. */
const shown: ReadonlySet<number> = new Set(
  [...painting, ...text, operatorCode('sh'), PICTURE].filter(code => code !== operatorCode('n')),
);

/** @param also hears of each operator, too */
function countOperators(data: Uint8Array, also: OnOperator) {
  let depth = 0;
  let lowest = 0;
  let marks = 0;
  let lowestMarks = 0;
  let hasMarks = false;
  let showsText = false;
  let isAllMarked = true;
  let isText = false;
  let isPath = false;
  const ending = scanContent(data, (code, from, end) => {
    also(code, from, end);
    if (marks === 0 && shown.has(code)) isAllMarked = false;
    if (code === SAVE) depth++;
    else if (code === RESTORE) lowest = Math.min(lowest, --depth);
    else if (code === BEGIN || code === BEGIN_WITH) {
      hasMarks = true;
      marks++;
    } else if (code === END) {
      hasMarks = true;
      lowestMarks = Math.min(lowestMarks, --marks);
    } else if (text.has(code)) showsText = true;
    else if (code === BEGIN_TEXT) isText = true;
    else if (code === END_TEXT) isText = false;
    else if (path.has(code)) isPath = true;
    else if (isPath && painting.has(code)) isPath = false;
  });
  return {
    before: Math.abs(lowest),
    after: depth - lowest,
    marks,
    // An open path would be painted with what comes after it.
    ending: ending + (isPath ? ' n' : '') + (isText ? ' ET' : ''),
    lowestMarks,
    hasMarks,
    showsText,
    isAllMarked,
  };
}
