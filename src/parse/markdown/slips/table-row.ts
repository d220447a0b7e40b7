import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { placeAt } from '../../../diagnostics/places.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import { endOf, startOf } from '../tree-walk.ts';
import type { BlockSlip } from './block-slips.ts';
import type { TextSlip } from './text-view.ts';

/** Table rows without the line of hyphens under the first, or with one for another number of columns. */
export const tableRow: TextSlip = ({ type, raw, shown, placeOf }) => {
  if (type !== 'paragraph' || !shown.includes('|')) return [];
  const lines = linesOf(shown);
  const at = lines.findIndex(
    (line, index) => !line.isRule && isHead(line, lines[index + 1], lines[index + 2]),
  );
  const [head, next] = [lines[at], lines[at + 1]];
  if (!head || !next) return [];
  const right = `|${' --- |'.repeat(head.cells)}`;
  const found = diagnose('table-row', placeOf(head.start, head.end), { right });
  if (next.isRule) return [withFix(found, right, placeOf(next.start, next.end))];
  const lineEnd = /^(?:\r\n?|\n)[ \t>]*/.exec(raw.slice(head.end))?.[0] ?? '\n';
  return [withFix(found, lineEnd + right, placeOf(head.end, head.end))];
};

/** Two cells without pipes at their ends may be two lines of addresses: "Tel. 11 22 | Fax 33 44". */
function isHead({ cells, isFramed }: Line, next?: Line, third?: Line): boolean {
  if (cells < 2 || !next) return false;
  if (next.isRule) return true;
  return next.cells === cells && (isFramed || cells > 2 || third?.cells === cells);
}

/** A line without the white space around it, by its offsets in the text. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** How many cells it has; 0 if it has too few pipes for a row. */
  readonly cells: number;
  /** Whether it begins and ends with a pipe. */
  readonly isFramed: boolean;
  readonly isRule: boolean;
}

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ 0: whole, index }) => {
    const start = index + /^[ \t>]*/.exec(whole)![0].length;
    const line = text.slice(start, index + whole.length).trimEnd();
    const isRule = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/.test(line);
    return { start, end: start + line.length, cells: cellsOf(line), isFramed: framed.test(line), isRule };
  });
}

const framed = /^\|.*\|$/;

/** Cells are between pipes at both ends, or separated by pipes with spaces around them: "|x| < 2" is not a row. */
function cellsOf(line: string): number {
  if (framed.test(line)) return line.split('|').length - 2;
  const between = line.match(/[^\s|][ \t]+\|(?=[ \t]+[^\s|])/g)?.length ?? 0;
  return between > 0 ? between + 1 : 0;
}

/**
 * A row with more cells than the first, whose further ones are joined to the last; or a line of text right below a
 * table, which becomes a row. The first of a table is reported.
 */
export const tableCells: BlockSlip = ({ node, source: { text }, source }) => {
  if (node.type !== 'table') return [];
  const [head, ...rows] = node.children.map(row => ({
    row,
    typed: text.slice(startOf(row), endOf(row)).trim(),
  }));
  const columns = head!.row.children.length;
  const isFramed = framed.test(head!.typed);
  for (const { row, typed } of rows) {
    const isText = isFramed && columns > 1 && !typed.includes('|');
    if (!isText && !cellsIn(typed).slice(columns).some(isFilled)) continue;
    return [
      diagnose('table-cells', placeAt(source, startOf(row), endOf(row)), { text: typed, columns, isText }),
    ];
  }
  return [];
};

/** After a backslash, a pipe is a sign of the text. */
function cellsIn(row: string): readonly string[] {
  return row.replace(/^\|/, '').split(/(?<!\\)\|/);
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}
