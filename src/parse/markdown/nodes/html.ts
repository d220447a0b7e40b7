import type { Html, PhrasingContent } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { endOf, startOf } from '../node-path.ts';
import { withoutComments } from './comments.ts';
import type { Reading } from './reading.ts';

/** HTML in a line: a comment is gone, `<br>` ends a line, all else is text. */
export function inlineHtml(node: Html, reading: Reading): readonly PhrasingContent[] {
  const { value, position } = node;
  if (value.startsWith('<!--')) return [];
  if (/^<br\s*\/?>$/i.test(value)) return [{ type: 'break', position }];
  const [, ends, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(value) ?? [];
  if (!ends || !reading.tags.has(name.toLowerCase())) shown(node, value, reading);
  reading.tags.add(name.toLowerCase());
  return [{ type: 'text', value, position }];
}

/**
 * A block of HTML, as the children of no paragraph or of one. Its lines are text as typed, also where they look like
 * Markdown; `<br>`, `<sup>` and `<sub>` are read, comments are gone.
 */
export function htmlBlock(node: Html, reading: Reading): readonly PhrasingContent[][] {
  const html = withoutComments(reading.typed(node), node, reading).trim();
  if (html === '') return [];
  const unknown = html.replace(/<\/([a-z][\w-]*)\s*>/gi, (tag, name: string) =>
    reading.tags.has(name.toLowerCase()) ? '' : tag,
  );
  for (const [, name] of html.matchAll(/<([a-z][\w-]*)/gi)) reading.tags.add(name!.toLowerCase());
  if (unknown.trim() !== '') shown(node, html.split(/[\r\n]/, 1)[0]!, reading);
  return [
    html
      .split(/(<br\s*\/?>|<\/?su[bp]\s*>|\r\n?|\n)/i)
      .flatMap((piece, index) => pieceOf(piece, index, node)),
  ];
}

/** Of what `split` gives, every second piece is a tag of ours or a line's end. */
function pieceOf(piece: string, index: number, { position }: Html): readonly PhrasingContent[] {
  if (index % 2 === 0) return piece === '' ? [] : [{ type: 'text', value: piece, position }];
  return /^[\r\n]/.test(piece) ? [{ type: 'break', position }] : [{ type: 'html', value: piece, position }];
}

function shown(node: Html, html: string, { report, placeOf }: Reading): void {
  report(diagnose('html-shown', placeOf(startOf(node), endOf(node)), { html }));
}
