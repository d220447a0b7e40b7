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
