import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../../src/document/document.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { rounds } from '../../rounds.ts';
import { builtInStyles } from './documents/built-in-styles.ts';
import { type PlacedElement, type PlacedTree, placedTree } from './documents/placed-tree.ts';
import { randomDocument } from './documents/random-document.ts';

const LEAD_IN = 'Følgende:';

const short = { role: 'paragraph', leadIn: false, inlines: [{ role: 'text', value: 'En linje.' }] };

/**
 * A document whose lead-ins can be told in the file by their last word, in which no page ends but where it is full, and
 * in which what belongs together is lower than a page: tables are narrow, their cells and headings short, and few of its paragraphs
 * are lead-ins. A picture or an empty line in a paragraph has no text, and so would not count as a line.
 */
function tellable(document: Document): Document {
  const json = JSON.stringify(document, function (key, value) {
    if (['rule', 'figure', 'page-break'].includes(value?.role)) return short;
    if (value?.role === 'break') return { role: 'text', value: 'linje' };
    if (value?.role === 'picture') return { role: 'text', value: value.alt };
    if (value?.role === 'table') return shortened(narrowed(value));
    if (key === 'inlines' && this.role !== 'paragraph') return shortened(value);
    if (value?.role !== 'paragraph' || !value.leadIn) return value;
    if (value.inlines.length > 1) return { ...value, leadIn: false };
    return { ...value, inlines: [...value.inlines, { role: 'text', value: ` ${LEAD_IN}` }] };
  });
  return JSON.parse(json) as Document;
}

/** With three columns at the most. */
function narrowed(table: Extract<Block, { role: 'table' }>): Block {
  const { columns, header, rows } = table;
  return {
    ...table,
    columns: columns.slice(0, 3),
    header: header.slice(0, 3),
    rows: rows.map(row => row.slice(0, 3)),
  };
}

/** With the first words of each text, and no lead-ins. */
function shortened(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (key === 'leadIn') return false;
    return key === 'value' ? inner.slice(0, 40) : inner;
  });
}

/** What breaks a rule of docs/output.md, in words. */
function faults({ root, artifacts }: PlacedTree): readonly string[] {
  const blocks = [...blocksOf(root)];
  return [
    ...blocks.flatMap(splitParagraph),
    ...blocks.flatMap((block, index) => leftBehind(block, blocks[index + 1])),
    ...[...every(root, 'LI')].flatMap(markAlone),
    ...[...every(root, 'Table')].flatMap(table => brokenTable(table, artifacts)),
    ...[...every(root, 'Sect')].filter(isSignature).flatMap(splitSignature),
  ];
}

/** The elements that are paragraphs to a reader, in their order. */
function* blocksOf(element: PlacedElement): Iterable<PlacedElement> {
  if (/^(?:P|H\d|Lbl|TOCI)$/.test(element.role)) {
    if (element.lines.length > 0) yield element;
  } else for (const kid of element.kids) yield* blocksOf(kid);
}

function* every(element: PlacedElement, role: string): Iterable<PlacedElement> {
  if (element.role === role) yield element;
  for (const kid of element.kids) yield* every(kid, role);
}

function ancestor(element: PlacedElement, role: string): PlacedElement | undefined {
  if (element.role === role) return element;
  return element.parent && ancestor(element.parent, role);
}

/** The point, cell, section or part in which an element stands. */
function homeOf({ parent }: PlacedElement): PlacedElement | undefined {
  return parent && !/^(?:LBody|TD|Sect|Part)$/.test(parent.role) ? homeOf(parent) : parent;
}

function isWithin(element: PlacedElement, home: PlacedElement | undefined): boolean {
  return element === home || (element.parent !== undefined && isWithin(element.parent, home));
}

function pagesOf({ lines }: PlacedElement): readonly number[] {
  return [...new Set(lines.map(({ page }) => page))];
}

/** Two lines on each side of a page's end; three or fewer stay together, and so do titles. */
function splitParagraph(block: PlacedElement): readonly string[] {
  const pages = pagesOf(block);
  if (pages.length < 2) return [];
  const counts = pages.map(page => block.lines.filter(line => line.page === page).length);
  const isFault = block.role !== 'P' || block.lines.length < 4 || Math.min(...counts) < 2;
  return isFault ? [`${block.role} has ${counts.join(' and ')} lines: ${block.text.slice(0, 60)}`] : [];
}

/** A heading and a lead-in are never the last of a page. */
function leftBehind(block: PlacedElement, next: PlacedElement | undefined): readonly string[] {
  const stays = /^H\d$/.test(block.role) || (block.role === 'P' && block.text.trimEnd().endsWith(LEAD_IN));
  if (!stays || !next || block.lines.at(-1)!.page === next.lines[0]!.page) return [];
  // What ends an item, a list's point or a step on a line in time has nothing to stay with.
  if (homeOf(block) !== homeOf(next) && !isWithin(next, homeOf(block))) return [];
  return [`${block.role} is the last of its page: ${block.text.slice(-60)} | ${next.text.slice(0, 60)}`];
}

function markAlone({ kids }: PlacedElement): readonly string[] {
  const [label, body] = kids;
  const first = body?.lines[0];
  if (!label?.lines[0] || !first || label.lines[0].page === first.page) return [];
  return [`a mark stands alone: ${label.text} ${body.text.slice(0, 60)}`];
}

/** A row of so many lines, all cells counted, may be cut. */
const HIGH_ROW = 8;

/** Low rows are whole; the header stands with the first and again on each further page. */
function brokenTable(table: PlacedElement, artifacts: readonly string[]): readonly string[] {
  const all = [...every(table, 'TR')].filter(row => ancestor(row, 'Table') === table);
  const found = all
    .filter(row => pagesOf(row).length > 1 && row.lines.length < HIGH_ROW)
    .map(row => `a row is cut: ${row.text.slice(0, 60)}`);
  const [header, ...rows] = all;
  const [page] = pagesOf(header!);
  const first = rows.find(({ lines }) => lines.length > 0);
  if (page === undefined || !first) return found;
  // Where an empty row stands is not known.
  if (first === rows[0] && first.lines[0]!.page !== page)
    found.push(`a header stands alone: ${header!.text.slice(0, 60)}`);
  for (const further of new Set(rows.flatMap(pagesOf))) {
    if (further !== page && !letters(artifacts[further]!).includes(letters(header!.text)))
      found.push(`page ${further + 1} has no header: ${header!.text.slice(0, 60)}`);
  }
  return found;
}

/** A hyphen at a line's end is an artifact in the header, and in what is set again. */
function letters(text: string): string {
  return text.replace(/[\s-]/g, '');
}

function isSignature(element: PlacedElement): boolean {
  return element.kids.at(-1)?.text === 'Dato';
}

function splitSignature(element: PlacedElement): readonly string[] {
  return pagesOf(element).length > 1 ? [`a signature block is cut: ${element.text.slice(0, 60)}`] : [];
}

describe.each(Object.entries(builtInStyles))('pages of the template %s', (_, style) => {
  it('end where a reader would end them', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument(style.cover).map(tellable), async document => {
        const { output } = await renderPdf(document, style, {});
        expect(faults(placedTree(output.bytes))).toEqual([]);
      }),
      // A smaller document that fails takes long to be found, and says no more.
      { numRuns: rounds(30), endOnFailure: true },
    );
  }, 120_000);
});
