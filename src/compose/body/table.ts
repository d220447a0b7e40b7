import type * as Markdown from 'mdast';
import type { Alignment, Block, List, Table, TableCell } from '../../document/document.ts';
import { readFigure } from '../../meeting/figure.ts';
import { placeOf, plainText } from '../text.ts';
import type { BodyContext } from './body-context.ts';
import { paragraph, textInlines } from './inlines.ts';
import { withLeadIns } from './lead-ins.ts';

/** A table with the columns of its header. */
export function table(node: Markdown.Table, context: BodyContext): Table {
  const [header, ...rows] = node.children;
  const inside = { ...context, nested: true };
  const columns = header?.children.map((_, index) => alignments[node.align?.[index] ?? 'left']) ?? [];
  const bars = node.data?.bars ? barsOf(rows, columns.length, inside) : undefined;
  return {
    role: 'table',
    columns: bars ? [...columns.slice(0, -1), 'right'] : columns,
    header: header ? cells(header, columns.length, inside) : [],
    rows: rows.map(row => cells(row, columns.length, inside)),
    ...(hasRowHeaders(node, context) && { rowHeaders: true }),
    ...(bars && { bars }),
    place: placeOf(node, context.file),
  };
}

/** Whether the first column names what the rows are about: words, not figures. */
function hasRowHeaders({ children: [header, ...rows] }: Markdown.Table, context: BodyContext): boolean {
  if ((header?.children.length ?? 0) < 2) return false;
  const firsts = rows.map(({ children: [first] }) => wordsOf(first?.children ?? []).trim()).filter(Boolean);
  const { decimal } = context.composition.language;
  return firsts.some(text => readFigure(text, decimal) === undefined);
}

const alignments: Readonly<Record<NonNullable<Markdown.AlignType>, Alignment>> = {
  left: 'left',
  center: 'centre',
  right: 'right',
};

/** Cells beyond the last column are put into it: the author forgot that a `|` separates cells. */
function cells(row: Markdown.TableRow, columns: number, context: BodyContext): readonly TableCell[] {
  const own = row.children.slice(0, columns - 1);
  const last = row.children.slice(columns - 1);
  const joined = last.flatMap(({ children }, index) =>
    index > 0 ? [{ type: 'text', value: ' | ' } as const, ...children] : children,
  );
  const all = last.length > 1 ? [...own, { ...last[0]!, children: joined }] : row.children;
  return all.map(cell => ({ blocks: cellBlocks(cell, context), place: placeOf(cell, context.file) }));
}

/** The lines of a cell: those that begin with a dash are list points, the others paragraphs. */
function cellBlocks(cell: Markdown.TableCell, context: BodyContext): readonly Block[] {
  const lines = linesOf(cell.children);
  const blocks = runsOf(lines, line => isBullet(line, lines.length)).flatMap(({ lines, matching }) =>
    matching ? [bullets(lines, context)] : paragraphs(lines, context),
  );
  return withLeadIns(blocks);
}

type CellLine = readonly Markdown.PhrasingContent[];

/** `<br>` ends a line. */
function linesOf(nodes: readonly Markdown.PhrasingContent[]): readonly CellLine[] {
  const lines: Markdown.PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)!.push(node);
  }
  return lines;
}

const DASH = /^\s*- +/;

/** In a cell with one line a dash may be a minus: it is a bullet only before a letter. */
function isBullet(line: CellLine, lines: number): boolean {
  const [first] = line;
  if (first?.type !== 'text' || !DASH.test(first.value)) return false;
  return lines > 1 || /^\s*- +\p{L}/u.test(wordsOf(line));
}

function wordsOf(nodes: readonly Markdown.PhrasingContent[]): string {
  return nodes
    .map(node => ('value' in node ? node.value : 'children' in node ? wordsOf(node.children) : ''))
    .join('');
}

function bullets(lines: readonly CellLine[], context: BodyContext): List {
  const points = lines.map(line => ({ blocks: paragraphs([withoutDash(line)], context) }));
  return { role: 'list', marks: 'bullet', first: 1, loose: false, points };
}

function withoutDash([first, ...rest]: CellLine): CellLine {
  return first?.type === 'text' ? [{ ...first, value: first.value.replace(DASH, '') }, ...rest] : [];
}

/** Consecutive lines are one paragraph; an empty line separates two. */
function paragraphs(lines: readonly CellLine[], context: BodyContext): readonly Block[] {
  return runsOf(lines, isEmpty).flatMap(({ lines, matching }) => {
    if (matching) return [];
    const children = lines.flatMap((line, index) =>
      index > 0 ? [{ type: 'break' } as const, ...line] : line,
    );
    return paragraph({ type: 'paragraph', children, position: spanOf(children) }, context);
  });
}

interface LineRun {
  readonly lines: readonly CellLine[];
  readonly matching: boolean;
}

/** The lines as runs of those that match and those that do not. */
function runsOf(lines: readonly CellLine[], matches: (line: CellLine) => boolean): readonly LineRun[] {
  const runs: { lines: CellLine[]; matching: boolean }[] = [];
  for (const line of lines) {
    const matching = matches(line);
    const last = runs.at(-1);
    if (last?.matching === matching) last.lines.push(line);
    else runs.push({ lines: [line], matching });
  }
  return runs;
}

function isEmpty(line: CellLine): boolean {
  return line.every(node => node.type === 'text' && node.value.trim() === '');
}

/** From the first node to the last. */
function spanOf(nodes: readonly Markdown.Node[]): Markdown.Node['position'] {
  const start = nodes[0]?.position?.start;
  const end = nodes.at(-1)?.position?.end;
  return start && end && { start, end };
}

/** The figures in a table's last column, for each row below the header. A row in bold is a total, which has no bar. */
function barsOf(
  rows: readonly Markdown.TableRow[],
  columns: number,
  context: BodyContext,
): readonly (number | undefined)[] {
  const { decimal } = context.composition.language;
  return rows.map(({ children }) => {
    const cell = children[columns - 1];
    if (!cell || isBold(cell)) return undefined;
    return readFigure(plainText(textInlines(cell.children, context)), decimal);
  });
}

function isBold({ children }: Markdown.TableCell): boolean {
  const seen = children.filter(node => node.type !== 'text' || node.value.trim() !== '');
  return seen.length > 0 && seen.every(({ type }) => type === 'strong');
}
