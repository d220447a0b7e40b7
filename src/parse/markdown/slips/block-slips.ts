import type { Code, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import { placeAt } from '../../../diagnostics/places.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, plainText, startOf } from '../tree-walk.ts';

/** A block among its siblings. */
export interface BlockView {
  readonly node: RootContent;
  readonly before: RootContent | undefined;
  readonly after: RootContent | undefined;
  /** The block that they stand in. */
  readonly parent: Root | RootContent;
  readonly source: SourceFile;
  /** Lines (from 1) that another message is about. */
  readonly told: ReadonlySet<number>;
}

/** One kind of slip that shows in how a block stands to its neighbours. */
export type BlockSlip = (view: BlockView) => readonly Diagnostic[];

/** Slips that show only in how a block stands to its neighbours. */
export const blockSlips: readonly BlockSlip[] = [
  codeUnclosed,
  proseAsCode,
  listIndent,
  headingBold,
  headingEmpty,
];

/** Code between fences that lacks its second one, so that all text below it is code. */
function codeUnclosed({ node, source, told }: BlockView): readonly Diagnostic[] {
  if (node.type !== 'code' || !isUnclosedCode(node, source)) return [];
  const { start, end } = node.position!;
  if ([...told].some(line => line >= start.line && line <= end.line)) return [];
  const [fence] = /^.*/.exec(source.text.slice(startOf(node), endOf(node)))!;
  const place = placeAt(source, startOf(node), startOf(node) + fence.trimEnd().length);
  return [diagnose('code-unclosed', place, { fence: /^(.)\1*/.exec(fence)![0] })];
}

/** Prose that is indented by four spaces or a tab, which makes it code. */
function proseAsCode({ node, parent, source }: BlockView): readonly Diagnostic[] {
  if (node.type !== 'code') return [];
  const typed = source.text.slice(startOf(node), endOf(node));
  if (/^\s*[`~]/.test(typed) || !isProse(node.value)) return [];
  const end = startOf(node) + typed.search(/\S[^\r\n]*/) + /\S[^\r\n]*/.exec(typed)![0].trimEnd().length;
  const start = startOf(node) + typed.search(/\S/);
  const found = diagnose('prose-as-code', placeAt(source, start, end), {
    text: source.text.slice(start, end),
  });
  // In a list, the right indent depends on the point that the prose belongs to.
  if (parent.type !== 'root') return [found];
  const from = source.lineStarts[node.position!.start.line - 1]!;
  const right = source.text.slice(from, endOf(node)).replace(/^[ \t]+/gm, '');
  return [withFix(found, right, placeAt(source, from, endOf(node)))];
}

/** Starts with a capital, has four words with single spaces, and no sign of code, a form or a table. */
function isProse(text: string): boolean {
  return (
    /^\p{Lu}(?!\p{Lu}+ )\S* (?:\S+ ){2}\S/u.test(text.trim()) &&
    !/[{}=;<>|\t]| {2}|_{2}|\.{4}/.test(text.trim())
  );
}

/** Points indented further than those above them, but not far enough to be nested. */
function listIndent({ node, before, parent, source }: BlockView): readonly Diagnostic[] {
  if (node.type !== 'list') return [];
  const [first] = node.children;
  if (before?.type === 'list' && first && columnOf(first) > columnOf(before.children[0]!))
    return [indentSlip(node, before.children.at(-1)!, source, parent.type === 'root')];
  const within = pointFurtherIn(node, source.text);
  return within ? [indentSlip(within.point, within.above, source, false)] : [];
}

function indentSlip(
  node: List | ListItem,
  above: ListItem,
  source: SourceFile,
  isAtRoot: boolean,
): Diagnostic {
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

/** The first point indented further than the first of its list; a number that counts on is not a slip. */
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

/** `##` alone on its line, which shows nothing. */
function headingEmpty({ node, source }: BlockView): readonly Diagnostic[] {
  if (node.type !== 'heading' || node.children.length > 0) return [];
  const typed = source.text.slice(startOf(node), endOf(node)).trimEnd();
  const place = placeAt(source, startOf(node), startOf(node) + typed.length);
  return [diagnose('heading-empty', place, { text: typed })];
}

/** A few bold words above text, alone or on a paragraph's first line: they look like a heading but are not one. */
function headingBold({ node, after, parent, source }: BlockView): readonly Diagnostic[] {
  if (parent.type !== 'root' || node.type !== 'paragraph') return [];
  const head = boldHead(node, after);
  if (!head) return [];
  const text = plainText([head]);
  const place = placeAt(source, startOf(head), endOf(head));
  const isAlone = head === node.children.at(-1);
  // A heading needs no empty line below it.
  const found = diagnose('heading-bold', place, { text });
  return [isAlone || /^[\r\n]/.test(source.text.slice(endOf(head))) ? withFix(found, `## ${text}`) : found];
}

function boldHead({ children }: Paragraph, after: RootContent | undefined) {
  const [first, second] = children;
  if (first?.type !== 'strong' || first.position?.start.line !== first.position?.end.line) return undefined;
  const text = plainText([first]);
  if (!isHead(text)) return undefined;
  if (second === undefined) return after && isText(after) ? first : undefined;
  const goesOn = second.type === 'text' && /^[ \t]*(?:\r\n?|\n)\s*\p{Lu}/u.test(second.value);
  return goesOn && plainText(children.slice(1)).length > 60 ? first : undefined;
}

/** At most eight words, with no punctuation at the end and no colon between them. */
function isHead(text: string): boolean {
  return (
    /[\p{L}\p{N})]$/u.test(text) && /\p{L}{2}/u.test(text) && !/: /.test(text) && text.split(' ').length <= 8
  );
}

/** Another bold line is not text: such lines are names, or a title of two lines. */
function isText(node: RootContent): boolean {
  if (node.type === 'paragraph') return node.children.length > 1 || node.children[0]?.type !== 'strong';
  return ['list', 'table', 'blockquote'].includes(node.type);
}

/** Whether code begins with a fence that no other ends (CommonMark 4.5): all text below it is code then. */
export function isUnclosedCode(code: Code, { text }: SourceFile): boolean {
  const typed = text.slice(startOf(code), endOf(code));
  const [fence] = /^(?:`{3,}|~{3,})/.exec(typed) ?? [];
  if (fence === undefined) return false;
  const last = /[\r\n][ \t>]*([`~]+)[ \t]*$/.exec(typed)?.[1];
  return !last?.startsWith(fence);
}
