import type * as Markdown from 'mdast';
import { readFigure } from '../../meeting/figure.ts';
import { plainText } from '../text.ts';
import type { BodyContext } from './body-context.ts';
import { textInlines } from './inlines.ts';

/** The figures in a table's last column, for each row below the header. A row in bold is a total, which has no bar. */
export function barsOf(
  rows: readonly Markdown.TableRow[],
  columns: number,
  context: BodyContext,
): readonly (number | undefined)[] {
  const decimal = decimalOf(context.composition.language.code);
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

/** The mark before the decimals of a language. */
export function decimalOf(language: string): ',' | '.' {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === '.') ? '.' : ',';
}
