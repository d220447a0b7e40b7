import { type FontCodes, noCodes } from './font-codes.ts';
import { Scanner } from './scanner.ts';
import { type Dictionary, Keyword, PdfString, type Value } from './values.ts';

/** A run of text on a page, in the order of painting. */
export interface PageRun {
  readonly text: string;
  /** The id of its marked content; none for artifacts. */
  readonly content?: number;
  /** What is between it and the run before it. */
  readonly gap: '' | ' ' | '\n';
}

/** The operators that show no text and set nothing that reading text depends on (ISO 32000-1, table A.1). */
const drawing = new Set(
  (
    'b B b* B* c cm CS cs d Do f F f* G g gs h i j J K k l m M n re RG rg ri s S SC sc SCN scn sh v w W W* y ' +
    'BT ET Ts Tr'
  ).split(' '),
);

/**
 * Reads a page's content: what its text operators show (ISO 32000-1, 9.4.3), split where the pen moves away.
 * @throws RangeError for an operator that this program does not write: it could show a text unread
 */
export function pageRuns(content: string, font: (name: string) => FontCodes): readonly PageRun[] {
  const runs: PageRun[] = [];
  const marks: (number | undefined)[] = [];
  const pen = { font: noCodes, size: 0, x: 0, y: Number.NaN };
  const saved: Pick<typeof pen, 'font' | 'size'>[] = [];
  let gap: PageRun['gap'] = '';

  const show = (values: readonly Value[]) => {
    const { text, advance } = shown(values, pen.font);
    if (text !== '') runs.push({ text, content: marks.at(-1), gap });
    pen.x += (advance * pen.size) / 1000;
    gap = '';
  };
  const operators: Readonly<Record<string, (operands: readonly Value[]) => void>> = {
    // What is painted late, such as page numbers, is between these and leaves the font as it was.
    q: () => saved.push({ font: pen.font, size: pen.size }),
    Q: () => Object.assign(pen, saved.pop()),
    Tf: ([name, size]) => Object.assign(pen, { font: font(String(name)), size: Number(size) }),
    Tm: operands => {
      const [x, y] = [Number(operands[4]), Number(operands[5])];
      gap = y !== pen.y ? '\n' : Math.abs(x - pen.x) > pen.size * LEAST_SPACE ? ' ' : '';
      Object.assign(pen, { x, y });
    },
    Tj: show,
    TJ: ([array]) => show(array as readonly Value[]),
    BMC: () => marks.push(undefined),
    BDC: ([, properties]) => marks.push(Number((properties as Dictionary).get('/MCID'))),
    EMC: () => marks.pop(),
  };
  const scanner = new Scanner(content, 0, false);
  let operands: Value[] = [];
  for (let value = scanner.next(); value !== undefined; value = scanner.next()) {
    if (!(value instanceof Keyword)) {
      operands.push(value);
      continue;
    }
    const operator = Object.hasOwn(operators, value.word) ? operators[value.word] : undefined;
    if (!operator && !drawing.has(value.word))
      throw new RangeError(`the operator ${value.word} is not known`);
    operator?.(operands);
    operands = [];
  }
  return runs;
}

/** The least number of em that the pen moves where a reader sees a space. */
const LEAST_SPACE = 0.12;

/** The text of strings of two-byte codes, and how far the pen moves for them, in thousandths of an em. */
function shown(values: readonly Value[], { texts, widths }: FontCodes): { text: string; advance: number } {
  let text = '';
  let advance = 0;
  for (const value of values) {
    if (typeof value === 'number') advance -= value;
    if (!(value instanceof PdfString)) continue;
    const digits =
      value.form === 'hexadecimal' ? value.written : Buffer.from(value.bytes, 'latin1').toString('hex');
    for (let at = 0; at + 3 < digits.length; at += 4) {
      const code = digits.slice(at, at + 4);
      const own = texts.get(code);
      if (own === undefined) throw new RangeError(`the font has no text for the code ${code}`);
      text += own;
      advance += widths.get(code) ?? 0;
    }
  }
  return { text, advance };
}
