import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Value } from '../parsed-file.ts';
import { joinLines } from './fold.ts';
import { isField, isPoint } from './key.ts';
import { isSkipped, type Line, type Matter, noteTab, place, refused, typedOn } from './matter.ts';
import { hashIn, lineWith, quoted } from './slips.ts';

/** Whether a text begins with a word processor's bullet. Lines with bullets are one text, not a list: see validate. */
export function isBulleted(typed: string): boolean {
  return /^(?:[•·▪◦‣∙●○■□\uf0b7\uf0a7]|[–—*]\s)/.test(typed);
}

/**
 * Reads a text without quotation marks, as it was typed, whatever characters it has. Lines indented further than
 * `outer` continue it (YAML 1.2.2, 7.3.3), except those that begin a field or a list point: these are misplaced,
 * unless they are below a bullet.
 */
export function readPlain(matter: Matter, from: number, outer: number): Value {
  const { text } = matter.source;
  const line = matter.lines[matter.at]!;
  const bullet = isBulleted(text.slice(from, from + 2)) ? line.indent + from - line.start : undefined;
  const parts: Pick<Line, 'start' | 'end'>[] = [{ start: from, end: line.end }];
  const texts = [text.slice(from, line.end)];
  let next = matter.at + 1;
  for (let index = next; isSkipped(matter, index) || goesOnAt(matter, index, outer, bullet); index++) {
    if (isSkipped(matter, index)) continue;
    const part = matter.lines[index]!;
    for (; next < index; next++) if (matter.lines[next]!.start === matter.lines[next]!.end) texts.push('');
    noteTab(matter, index);
    parts.push(part);
    texts.push(typedOn(matter, part));
    next = index + 1;
  }
  matter.at = next;
  const to = parts.at(-1)!.end;
  const whole = joinLines(texts);
  const wrong = parts.find(({ start, end }) => hashIn(text.slice(start, end)) >= 0);
  if (!wrong) {
    const value = { kind: 'text', text: whole, place: place(matter, from, to) } as const;
    return texts.length > 1 ? { ...value, lines: texts } : value;
  }
  const hash = wrong.start + hashIn(text.slice(wrong.start, wrong.end));
  const right = lineWith(matter, from, to, quoted(whole));
  matter.report(diagnose('matter-hash', place(matter, hash, wrong.end), { right }));
  return refused(matter, from, to);
}

/** Whether a line continues a text; `bullet` is the column of the bullet that the text begins with, if any. */
function goesOnAt(matter: Matter, index: number, outer: number, bullet: number | undefined): boolean {
  const line = matter.lines[index];
  if (!line || line.indent <= outer) return false;
  const typed = typedOn(matter, line);
  if (bullet !== undefined && line.indent > bullet) return true;
  return !(isPoint(typed) || isField(typed));
}
