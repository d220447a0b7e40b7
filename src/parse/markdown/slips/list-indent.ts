import type { List, ListItem } from 'mdast';
import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import { placeAt } from '../../../diagnostics/places.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, startOf } from '../node-path.ts';
import type { BlockSlip } from './block-slips.ts';

/** Points that stand further right than those above them, but not far enough to be below one of them. */
export const listIndent: BlockSlip = ({ node, before, parent, source }) => {
  if (node.type !== 'list') return [];
  const [first] = node.children;
  if (before?.type === 'list' && first && columnOf(first) > columnOf(before.children[0]!))
    return [slip(node, before.children.at(-1)!, source, parent.type === 'root')];
  const within = pointFurtherIn(node, source.text);
  return within ? [slip(within.point, within.above, source, false)] : [];
};

function slip(node: List | ListItem, above: ListItem, source: SourceFile, isAtRoot: boolean): Diagnostic {
  const [point] = node.type === 'list' ? node.children : [node];
  const start = startOf(point!);
  const end = start + /^.*/.exec(source.text.slice(start, start + 200))![0].trimEnd().length;
  const columns = (above.children[0]?.position?.start.column ?? columnOf(above) + 2) - 1;
  const mark = source.text.slice(start, end);
  const found = diagnose('list-indent', placeAt(source, start, end), {
    text: mark,
    right: ' '.repeat(columns) + mark,
    columns,
  });
  if (!isAtRoot) return found;
  const more = ' '.repeat(columns + 1 - columnOf(point!));
  const right = more + source.text.slice(start, endOf(node)).replace(/(\r\n?|\n)(?=[^\r\n])/g, `$1${more}`);
  return withFix(found, right, placeAt(source, start, endOf(node)));
}

/** The first bullet, or number that does not go on counting, that stands further right than the first of its list. */
export function pointFurtherIn({ children, ordered }: List, text: string) {
  const left = columnOf(children[0]!);
  const at = children.findIndex((point, index) => {
    if (index === 0 || columnOf(point) <= left) return false;
    return !ordered || numberOf(point, text) <= numberOf(children[index - 1]!, text);
  });
  return at > 0 ? { point: children[at]!, above: children[at - 1]! } : undefined;
}

function numberOf(point: ListItem, text: string): number {
  const start = startOf(point);
  return Number(/^\d{1,9}/.exec(text.slice(start, start + 9))?.[0] ?? 1);
}

function columnOf({ position }: ListItem): number {
  return position?.start.column ?? 1;
}
