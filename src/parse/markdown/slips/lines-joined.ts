import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { withSuggestion } from '../../../diagnostics/replacement.ts';
import type { TextSlip } from './find-slips.ts';

/**
 * Lines that were meant as lines ("Det indstilles / at … / at …") and would run together. Prose that was wrapped is none:
 * its lines end where the next word has no more room.
 */
export const linesJoined: TextSlip = ({ type, raw, placeOf }) => {
  if (type !== 'paragraph' || !/[\r\n][^\r\n]*[\r\n]/.test(raw)) return [];
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

/** A comment may hold line ends of its own. */
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

/** Tags alone print nothing. */
function isMarkup(line: string): boolean {
  return line.startsWith('<') && /^(?:<[^<>]*>\s*)+$/.test(line);
}

/** No editor wraps lines at fewer columns than the second; by hand, nobody does at fewer than the first. */
const [narrowest, widest] = [44, 60];

/** Two lines begin alike, or are labels with what they name; or all are short. */
function isVerse(lines: readonly string[]): boolean {
  const words = lines.map(line => /^[*_]*([\p{L}\p{N}]+)/u.exec(line)?.[1]?.toLowerCase());
  const known = words.filter(word => word !== undefined);
  if (new Set(known).size < known.length) return true;
  if (lines.filter(line => /^[*_]*\p{L}[\p{L}\p{M} .-]{0,40}:[*_]*\s+\S/u.test(line)).length >= 2)
    return true;
  return lines.every(({ length }) => length < 40);
}
