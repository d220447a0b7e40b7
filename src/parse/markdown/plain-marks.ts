import type { Code, Html, Text } from 'mdast';
import { lineAt } from '../../diagnostics/places.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { startOf } from './tree-walk.ts';

// Bullets, also as Word's private characters (fonts Symbol and Wingdings).
const bullets = '•◦▪‣⁃●·\\uf076\\uf0a7\\uf0b7\\uf0d8';
/** No-break spaces, the soft hyphen, and what has no width. */
const blanks = '\\u00a0\\u00ad\\u200b-\\u200f\\u202f\\u2060\\ufeff';
const lineStart = `(?<![^\\r\\n])([\\t >${blanks}]*)`;

const unusual = new RegExp(`[${blanks}${bullets}]|[–—o]\\t`);
const blank = new RegExp(`[${blanks}]`, 'g');
/** A dash, and the letter "o" that Word writes for a ring, count only before a tab; Markdown's marks only before several spaces. */
const point = new RegExp(
  `${lineStart}([${bullets}]|[–—o](?=\\t)|(?:[-+*]|\\d{1,9}[.)])(?=\\u00a0[\\t \\u00a0]))([\\t \\u00a0\\u202f]+)(?=\\S)`,
  'g',
);
const otherMark = new RegExp(
  `${lineStart}(?:#{1,6}[\\t \\u00a0\\u202f]+|(?:[-+*]|\\d{1,9}[.)])[\\t ]|[>|\`~[])`,
  'g',
);
/** The line under a table's header, and a line that only looks empty. */
const delimiterRow = /(?<![^\r\n])[\t \u00a0|:-]+(?![^\r\n])/g;

/**
 * Replaces what word processors and keyboards put at the beginning of a line by Markdown's marks: a bullet by a dash, and
 * what looks like a space or like nothing by spaces. Every offset stays. If it was not a mark after all (in code, say),
 * `typedText` restores it.
 */
export function withPlainMarks(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .replace(point, (_, before: string, mark: string, space: string) => {
      // After five spaces it would be code.
      return before.replace(blank, ' ') + plainMark(mark) + ' '.padEnd(space.length, '\u00a0');
    })
    .replace(otherMark, start => start.replace(blank, ' '))
    .replace(delimiterRow, row => row.replace(blank, ' '));
}

function plainMark(mark: string): string {
  return /[-+*\d]/.test(mark) ? mark : '-';
}

/**
 * A node's text as typed, with line ends of one character.
 *
 * @param source the file as typed
 * @param plain the same with plain marks
 */
export function typedText(node: Text | Code | Html, source: SourceFile, plain: SourceFile): string {
  const value = node.value.replace(/\r\n?/g, '\n');
  if (source.text === plain.text || !node.position) return value;
  const isFenced = node.type === 'code' && /[`~]/.test(source.text[startOf(node)] ?? '');
  const first = node.position.start.line + (isFenced ? 1 : 0);
  return value
    .split('\n')
    .map((line, index) => typedLine(line, lineAt(source, first + index), lineAt(plain, first + index)))
    .join('\n');
}

/** The part of a typed line that corresponds to `line`, a part of the same line with plain marks. */
function typedLine(line: string, typed: string, plain: string): string {
  if (typed === plain || line === '') return line;
  const at = plain.lastIndexOf(line);
  return at < 0 ? line : typed.slice(at, at + line.length);
}
