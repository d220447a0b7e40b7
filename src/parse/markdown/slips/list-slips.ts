import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import { placeAt } from '../../../diagnostics/places.ts';
import { withFix, withSuggestion } from '../../../diagnostics/replacement.ts';
import { typedPattern } from '../../../languages/typed.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, startOf } from '../tree-walk.ts';
import type { BlockSlip } from './block-slips.ts';
import type { TextSlip } from './text-view.ts';

/** Lines that begin with a dash, "(a)", "1.Word" or lone letters: Markdown sees no list, so they would run together. */
export const listUnread: TextSlip = ({ type, raw, shown, placeOf }) => {
  if (type !== 'paragraph' || !/[\r\n]/.test(raw)) return [];
  const lines = [...shown.matchAll(/(?<=^[ \t>]*)(?![ \t>])[^\r\n]+/gm)].map(({ 0: text, index }) => ({
    text,
    index,
  }));
  for (const { mark, right } of marks) {
    const points = lines.filter(({ text }) => mark.test(text));
    const [first] = points;
    if (!first || points.length < 2 || !maySucceed(points.map(({ text }) => mark.exec(text)![1]!))) continue;
    const above = lines[lines.indexOf(first) - 1];
    if (above && above.text.length > 60 && !/[:,;]$/.test(above.text.trimEnd())) continue;
    const end = first.index + first.text.trimEnd().length;
    const text = raw.slice(first.index, end);
    const found = diagnose('list-unread', placeOf(first.index, end), {
      text,
      right: text.replace(mark, right),
      lines: points.length,
    });
    const head = above ? (/[\r\n]+[ \t>]*$/.exec(raw.slice(0, first.index))?.[0] ?? '') : '';
    const rest = raw
      .slice(first.index)
      .split(/(?<=[\r\n])(?=[^\r\n])/)
      .map(line =>
        line.replace(
          /^([ \t>]*)(.*)/s,
          (_, indent: string, own: string) => indent + own.replace(mark, right),
        ),
      );
    return [withSuggestion(found, head + rest.join(''), placeOf(first.index, raw.length))];
  }
  return [];
};

interface ListMark {
  /** Its first group is a sign, or the letter or number that counts on. */
  readonly mark: RegExp;
  readonly right: string;
}

const marks: readonly ListMark[] = [
  { mark: /^([–—])[ \t]+(?=\S)/u, right: '- ' },
  { mark: /^([-+*])(?=\p{L})/u, right: '- ' },
  { mark: /^\(([a-z]|[ivx]{1,4}|\d{1,2})\)[ \t]+(?=\S)/u, right: '$1) ' },
  { mark: /^(\[)([ xX]\])[ \t]+(?=\S)/u, right: '- $1$2 ' },
  { mark: /^(\d{1,2})[.)](?=\p{L}\p{Ll})/u, right: '$1. ' },
  { mark: /^([a-z]|[ivx]{1,4})[.)][ \t]+(?=\S)/u, right: '$1) ' },
];

/** Signs must be the same; letters and numbers must begin to count. */
function maySucceed([first, second]: readonly string[]): boolean {
  if (!/[a-z\d]/.test(first!)) return first === second;
  return ['a b', 'i ii', '1 2'].includes(`${first} ${second}`);
}

/** `1) Plan 2) Budget`, `• Plan • Budget`: points in the line of the first, which is a list's only one. */
export const pointsInLine: BlockSlip = ({ node, source }) => {
  if (node.type !== 'list' || node.children.length > 1) return [];
  const typed = source.text.slice(startOf(node), endOf(node));
  const [found = ''] = /^(?:1\)|([•◦▪●·]))[^\r\n]*$/.exec(typed.trimEnd()) ?? [];
  const points = found.split(found.startsWith('1') ? beforeNumber() : beforeBullet);
  const [, second = ''] = points;
  if (!/^(?:2\)|\D)/.test(second)) return [];
  return [unread(source, startOf(node), found, points.join('\n'))];
};

/**
 * In a sentence, a comma or "and" stands before the second: "1) agree to the plan and 2) publish it". So may a word that
 * goes with a number: "1) Møde kl. 2) nej".
 */
function beforeNumber(): RegExp {
  const words = `and|or|og|eller|och|samt|und|oder|sowie|en|of|et|ou|ja|tai|${typedPattern(({ numbers }) => numbers.before)}`;
  return new RegExp(`(?<![,;§]|(?<!\\p{L})(?:${words})\\.?)[ \\t]+(?=\\d\\)[ \\t]+\\p{L})`, 'iu');
}
const beforeBullet = /[ \t]+(?=[•◦▪●·][ \t])/;

/** `*Budget` below `* Plan`: a point that lacks the space behind its mark, and so becomes a part of the one above. */
export const pointSpace: BlockSlip = ({ node, source }) => {
  if (node.type !== 'list') return [];
  return node.children.flatMap(({ children: [paragraph] }) => {
    if (paragraph?.type !== 'paragraph') return [];
    const [text, from] = [source.text.slice(startOf(paragraph), endOf(paragraph)), startOf(paragraph)];
    const mark = source.text[startOf(node)]!;
    const lines = [...text.matchAll(/(?<=[\r\n][ \t]*)[-+*]\p{L}[^*\r\n]*(?=[\r\n]|$)/gu)];
    const own = lines.filter(({ 0: line }) => line.startsWith(mark));
    // Two or more are reported as a list.
    return own.length === 1
      ? own.map(({ 0: line, index }) => unread(source, from + index, line, `${mark} ${line.slice(1)}`))
      : [];
  });
};

function unread(source: SourceFile, start: number, text: string, right: string): Diagnostic {
  const place = placeAt(source, start, start + text.length);
  return withSuggestion(
    diagnose('list-unread', place, { text, right: right.split('\n', 1)[0]!, lines: 1 }),
    right,
  );
}

/** `-[ ] ring`, points with a box to tick that lack the space after their mark. */
export const taskSpace: TextSlip = ({ type, raw, shown, placeOf }) => {
  const first = type === 'paragraph' && /[-+*]\[/.test(shown) && unspaced.exec(shown);
  if (!first) return [];
  const place = placeOf(first.index, endOfLine(raw, first.index));
  const text = raw.slice(first.index, endOfLine(raw, first.index));
  const found = diagnose('task-space', place, { text, right: spaced(text) });
  return [withFix(found, spaced(raw), placeOf(0, raw.length))];
};

/** `- [] ring` and `- [ ]ring`, points whose box lacks the space in it or after it. */
export const boxSpace: BlockSlip = ({ node, parent, source }) => {
  if (node.type !== 'list' || parent.type === 'listItem') return [];
  const typed = source.text.slice(startOf(node), endOf(node));
  const first = mayBeWrong.test(typed) && wrongBox.exec(typed);
  if (!first) return [];
  const at = first.index + first[1]!.length;
  const text = typed.slice(at, endOfLine(typed, at));
  const found = diagnose(
    'task-space',
    placeAt(source, startOf(node) + at, startOf(node) + at + text.length),
    {
      text,
      right: boxed(first[1]! + text).slice(first[1]!.length),
    },
  );
  return [withFix(found, boxed(typed), placeAt(source, startOf(node), endOf(node)))];
};

const unspaced = /(?<=^[ \t>]*)[-+*]\[[ xX]?\][ \t]*(?=[\p{L}\p{N}])/mu;

function spaced(text: string): string {
  return text.replace(
    /^([ \t>]*[-+*])\[([ xX]?)\][ \t]*(?=[\p{L}\p{N}])/gmu,
    (_, mark: string, box: string) => `${mark} [${box === '' ? ' ' : box}] `,
  );
}

/** Cheap pre-check: the Unicode regex is slow to compile. */
const mayBeWrong = /\[(?:\][ \t]*|[ xX]\])[^\s(]/;
const wrongBox = /^([ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+)(?:\[\][ \t]*|\[[ xX]\])(?=[\p{L}\p{N}])/mu;

function boxed(text: string): string {
  return text.replace(
    /^([ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+)\[([ xX]?)\][ \t]*(?=[\p{L}\p{N}])/gmu,
    (_, mark: string, box: string) => `${mark}[${box === '' ? ' ' : box}] `,
  );
}

function endOfLine(text: string, from: number): number {
  return from + /^.*/.exec(text.slice(from))![0].trimEnd().length;
}
