import { decodedStream } from '../decode-stream.ts';
import { type Box, type ForeignPage, foreignPages } from '../foreign-pages.ts';
import { type ForeignPdf, numbersOf } from '../foreign-pdf.ts';
import { type ForeignDictionary, Stream } from '../foreign-values.ts';
import { boxOf, identity, type Matrix, times, unit, within } from './boxes.ts';
import { nameIn } from './layers.ts';
import { operatorCode, PICTURE, scanContent } from './scan.ts';

const [SAVE, RESTORE, CONCAT, DRAW, MODE] = ['q', 'Q', 'cm', 'Do', 'Tr'].map(operatorCode);
const texts: ReadonlySet<number> = new Set(['Tj', 'TJ', "'", '"'].map(operatorCode));
/** Neither filled nor stroked (ISO 32000-1, table 106). */
const INVISIBLE = 3;
/** How much of a page its pictures cover where it is a scan, and its invisible text what a scanner has read on it. */
const SCAN = 0.5;
/** Bytes of content that are gone through in a file, and how deep forms may nest; the rest is not looked at. */
const mostBytes = 100_000_000;
const deepest = 8;
/** What it takes to open a form, in bytes that are gone through meanwhile. */
const FORM = 1000;

/**
 * The pages that have invisible text, from 1. What a scanner has read stands so on the picture of the page, where a
 * search finds it: that is no such text. What has the colour of its ground, or lies under something, is not found.
 */
export function pagesWithUnseenTexts(pdf: ForeignPdf): readonly number[] {
  const budget = { bytes: mostBytes };
  return foreignPages(pdf).flatMap((page, index) => (hasUnseenTexts(pdf, page, budget) ? [index + 1] : []));
}

interface State {
  readonly matrix: Matrix;
  readonly isInvisible: boolean;
}

function hasUnseenTexts(pdf: ForeignPdf, page: ForeignPage, budget: { bytes: number }): boolean {
  let isUnseen = false;
  let covered = 0;
  const open = new Set<Stream>();
  const contents = new Map<Stream, Uint8Array | undefined>();
  read(
    contentOf(pdf, page),
    pdf.dictionary(page.entries.get('/Resources')),
    { matrix: identity, isInvisible: false },
    0,
  );
  return isUnseen && covered < SCAN * areaOf(page.shown);

  function read(data: Uint8Array, resources: ForeignDictionary, first: State, depth: number): void {
    budget.bytes -= data.length + FORM;
    if (budget.bytes < 0) return;
    const saved: State[] = [];
    let state = first;
    scanContent(data, (operator, from, end) => {
      if (operator === SAVE) saved.push(state);
      else if (operator === RESTORE) state = saved.pop() ?? state;
      else if (operator === CONCAT) {
        const given = numbersBefore(data, from, end);
        if (given.length === 6) state = { ...state, matrix: times(given as unknown as Matrix, state.matrix) };
      } else if (operator === MODE)
        state = { ...state, isInvisible: numbersBefore(data, from, end)[0] === INVISIBLE };
      else if (texts.has(operator)) isUnseen ||= state.isInvisible;
      else if (operator === PICTURE) cover(state.matrix);
      else if (operator === DRAW) draw(nameIn(data, from, end), resources, state, depth);
    });
  }

  function draw(name: string, resources: ForeignDictionary, state: State, depth: number): void {
    const drawn = pdf.resolve(pdf.dictionary(resources.get('/XObject')).get(name));
    if (!(drawn instanceof Stream)) return;
    const { dictionary } = drawn;
    if (pdf.resolve(dictionary.get('/Subtype')) !== '/Form') {
      cover(state.matrix);
      return;
    }
    // A form that draws itself is drawn by no reader.
    if (depth === deepest || open.has(drawn)) return;
    if (!contents.has(drawn)) contents.set(drawn, decodedStream(pdf, drawn));
    const data = contents.get(drawn);
    const own = numbersOf(pdf, dictionary.get('/Matrix'), 6) as unknown as Matrix | undefined;
    const matrix = own ? times(own, state.matrix) : state.matrix;
    const names = dictionary.has('/Resources') ? pdf.dictionary(dictionary.get('/Resources')) : resources;
    open.add(drawn);
    if (data) read(data, names, { ...state, matrix }, depth + 1);
    open.delete(drawn);
  }

  function cover(matrix: Matrix): void {
    covered += areaOf(within(boxOf(unit, matrix), page.shown));
  }
}

function contentOf(pdf: ForeignPdf, page: ForeignPage): Uint8Array {
  const streams = pdf.list(page.entries.get('/Contents')).map(one => pdf.resolve(one));
  return Buffer.concat(
    streams.flatMap(one => [(one instanceof Stream && decodedStream(pdf, one)) || none, lineEnd]),
  );
}

const none = new Uint8Array();
const lineEnd = Buffer.from('\n');

function numbersBefore(data: Uint8Array, from: number, end: number): readonly number[] {
  const operands = Buffer.from(data.buffer, data.byteOffset + from, end - from).toString('latin1');
  return operands.split(/\s+/).slice(0, -1).map(Number);
}

function areaOf([left, bottom, right, top]: Box): number {
  return Math.max(0, right - left) * Math.max(0, top - bottom);
}
