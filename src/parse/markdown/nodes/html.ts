import type { Html, Paragraph, PhrasingContent } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { offsetOf } from '../../../diagnostics/places.ts';
import type { Point } from '../../../meeting/place.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, startOf } from '../tree-walk.ts';
import { pairedTags } from './paired-tags.ts';
import type { Reading } from './reading.ts';

/** HTML in a line: a comment is dropped, `<br>` ends the line, everything else is text. */
export function inlineHtml(node: Html, reading: Reading): readonly PhrasingContent[] {
  const { value, position } = node;
  if (value.startsWith('<!--')) return [];
  if (isLineBreak(value)) return [{ type: 'break', position }];
  const [, ends, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(value) ?? [];
  if (!ends || !reading.tags.has(name.toLowerCase())) shown(node, value, reading);
  reading.tags.add(name.toLowerCase());
  return [{ type: 'text', value, position }];
}

/**
 * A block of HTML as a paragraph, or nothing. Its lines are text as typed, even if they look like Markdown; `<br>`,
 * `<sup>` and `<sub>` are read, and comments are dropped.
 */
export function htmlBlock(node: Html, reading: Reading): readonly Paragraph[] {
  const html = withoutComments(reading.typed(node), node, reading).trim();
  if (html === '') return [];
  const untold = html.replace(/<\/([a-z][\w-]*)\s*>/gi, (tag, name: string) =>
    reading.tags.has(name.toLowerCase()) ? '' : tag,
  );
  for (const [, name] of html.matchAll(/<([a-z][\w-]*)/gi)) reading.tags.add(name!.toLowerCase());
  // A comment that does not end has already been reported.
  if (untold.replace(/<!--[\s\S]*$/, '').trim() !== '') shown(node, html.split('\n', 1)[0]!, reading);
  const { position } = node;
  const lines = html.split('\n').map(line => linePieces(line.replace(/^[ \t]+/, ''), position));
  const pieces = lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'break' as const, position }, ...line],
  );
  return [{ type: 'paragraph', children: pairedTags(pieces).map(asText), position }];
}

/** A line in pieces: every second one from `split` is a tag that we read. */
function linePieces(line: string, position: Html['position']): readonly PhrasingContent[] {
  return line.split(/(<br\s*\/?>|<\/?su[bp]\s*>)/i).flatMap((value, index): PhrasingContent[] => {
    if (value === '') return [];
    return [{ type: index % 2 === 0 ? 'text' : 'html', value, position }];
  });
}

function asText(node: PhrasingContent): PhrasingContent {
  if ('children' in node) return { ...node, children: node.children.map(asText) } as PhrasingContent;
  if (node.type !== 'html') return node;
  const { value, position } = node;
  return isLineBreak(value) ? { type: 'break', position } : { type: 'text', value, position };
}

function isLineBreak(tag: string): boolean {
  return /^<br\s*\/?>$/i.test(tag);
}

function shown(node: Html, html: string, { report, placeOf }: Reading): void {
  report(diagnose('html-shown', placeOf(startOf(node), endOf(node)), { html, right: asMarkdown(html) }));
}

/** The same in Markdown, for a picture, a link, a heading or a rule. */
function asMarkdown(html: string): string | undefined {
  const [, name = '', rest = ''] = /^<([a-z]+\d?)\b([^<>]*)/i.exec(html) ?? [];
  const tag = name.toLowerCase();
  if (tag === 'hr') return '***';
  if (/^h[1-6]$/.test(tag))
    return `${'#'.repeat(Math.max(2, Number(tag[1])))} ${/>([^<]+)/.exec(html)?.[1] ?? '…'}`;
  const address = attribute(rest, tag === 'img' ? 'src' : 'href');
  if (address === undefined || /\s/.test(address)) return undefined;
  // A picture from the network is never fetched.
  if (tag === 'img')
    return /^https?:/i.test(address) ? undefined : `![${attribute(rest, 'alt') || '…'}](${address})`;
  return tag === 'a' ? `[${/>([^<]+)/.exec(html)?.[1] ?? '…'}](${address})` : undefined;
}

function attribute(tag: string, name: string): string | undefined {
  const [, quoted, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? [];
  return quoted ?? single ?? bare;
}

/**
 * A block of HTML without its comments, which are for authors only. A comment without an end is reported, and stays.
 */
function withoutComments(html: string, node: Html, reading: Reading): string {
  let rest = '';
  let done = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', done)) {
    const end = html.indexOf('-->', start + 2);
    if (end < 0) {
      reportComment(lastComment(node, reading), reading);
      break;
    }
    rest += html.slice(done, start);
    done = end + 3;
  }
  return rest + html.slice(done);
}

/** Where the comment without an end begins: after the last end of another. */
function lastComment(node: Html, { text }: Reading): number {
  const start = startOf(node);
  const end = text.lastIndexOf('-->', endOf(node) - 3);
  return text.indexOf('<!--', Math.max(start, end));
}

/** @param offset where the comment begins */
export function reportComment(offset: number, { report, placeOf }: Reading): void {
  report(diagnose('comment-unclosed', placeOf(offset, offset + 4), {}));
}

/** Blanks out a comment without an end, up to the end of its paragraph; every offset stays. */
export function withoutOpenComment(source: SourceFile, point: Point): SourceFile {
  const start = offsetOf(source, point);
  const rest = source.text.slice(start);
  const end = rest.search(/(?:\r\n|\n|\r(?!\n))[ \t>]*(?:[\r\n]|$)/);
  const comment = end < 0 ? rest : rest.slice(0, end);
  const text = source.text.slice(0, start) + comment.replace(/[^\r\n]/g, ' ') + rest.slice(comment.length);
  return { ...source, text };
}
