import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { withSuggestion } from '../../../diagnostics/replacement.ts';
import type { TextSlip } from './text-view.ts';

/**
 * Lines that were meant to stay apart ("Det indstilles / at … / at …") and would run together. In wrapped prose, each
 * line ends where the next word has no room left.
 */
export const linesJoined: TextSlip = ({ type, raw, placeOf }) => {
  if (type !== 'paragraph' || !/[\r\n][^\r\n]*[\r\n]/.test(raw)) return [];
  // An environment of LaTeX is told as that.
  if (raw.includes('\\begin{')) return [];
  const lines = withoutComments(raw)
    .split(/\r\n?|\n/)
    .map(line => line.replace(/^[ \t>]+/, ''))
    .filter(line => !isMarkup(line));
  if (lines.length < 3) return [];
  const before = lines.slice(0, -1);
  if (before.some(line => /[.?!…][*_"'”)]*\s*$/.test(line) || /(?: {2}|\\|<br\s*\/?>)$/i.test(line)))
    return [];
  const short = lines.map(line => line.trimEnd());
  const longest = Math.max(...short.map(({ length }) => length));
  const isEarly = (room: number) => (line: string, index: number) => {
    const next = /^\S+/.exec(short[index + 1] ?? '')?.[0];
    return next !== undefined && line.length + 1 + next.length <= room;
  };
  // Narrow prose: every line is as full as the longest allows.
  if (longest > narrowest && !short.some(isEarly(longest))) return [];
  if (short.filter(isEarly(Math.max(longest, widest))).length < 2 || !isVerse(short)) return [];
  const right = raw.replace(/[ \t]*(?=\r\n?|\n)/g, '\\');
  const text = short[0]!;
  const found = diagnose('lines-joined', placeOf(0, text.length), { text, lines: lines.length });
  return [withSuggestion(found, right, placeOf(0, raw.length))];
};

/** A comment may contain line ends. */
function withoutComments(raw: string): string {
  let text = '';
  let at = 0;
  for (let start = raw.indexOf('<!--'); start >= 0; start = raw.indexOf('<!--', at)) {
    const end = raw.indexOf('-->', start);
    if (end < 0) break;
    text += raw.slice(at, start);
    at = end + '-->'.length;
  }
  return text + raw.slice(at);
}

/** Whether a line has only tags, which print nothing. */
function isMarkup(line: string): boolean {
  return line.startsWith('<') && /^(?:<[^<>]*>\s*)+$/.test(line);
}

/** Nobody wraps by hand at fewer columns than the first; no editor wraps at fewer than the second. */
const [narrowest, widest] = [44, 60];

/** Whether two lines begin alike, two are labels with a value, or all are short. */
function isVerse(lines: readonly string[]): boolean {
  const words = lines.map(line => /^[*_]*([\p{L}\p{N}]+)/u.exec(line)?.[1]?.toLowerCase());
  const known = words.filter(word => word !== undefined);
  if (new Set(known).size < known.length) return true;
  if (lines.filter(line => /^[*_]*\p{L}[\p{L}\p{M} .-]{0,40}:[*_]*\s+\S/u.test(line)).length >= 2)
    return true;
  return lines.every(({ length }) => length < 40);
}
