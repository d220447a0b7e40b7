import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { withFix } from '../../diagnostics/replacement.ts';
import type { Draft } from './best-move.ts';
import { keyAt, withoutSpace } from './key.ts';
import { type Matter, place } from './matter.ts';
import { otherSign } from './misplaced.ts';
import { openBlocks } from './outline.ts';

/** A point that can't be read, with the indexes of its lines; `end` is exclusive. */
export interface LostPoint {
  readonly first: number;
  readonly end: number;
  readonly diagnostic: Diagnostic;
}

/** More lines than any real point has. */
const mostLines = 30;

/**
 * The point whose slip leaves a line without a place. It lacks its hyphen, or its first field lacks the colon or the
 * space after it, so the fields below seem to be indented too far.
 */
export function lostPoint(matter: Matter, draft: Draft, index: number): LostPoint | undefined {
  if (draft.shapes[index]?.marks[0]?.kind !== 'field') return undefined;
  return withoutColon(matter, draft, index) ?? withoutHyphen(matter, draft, index);
}

/** `- name:Anna Holm`, `- name Anna Holm`, and fields below it. */
function withoutColon(matter: Matter, draft: Draft, index: number): LostPoint | undefined {
  const above = draft.lines[index - 1];
  const shape = draft.shapes[index - 1];
  if (!above || shape?.marks.at(-1)?.kind !== 'point' || shape.rest !== 'value') return undefined;
  const [mark = ''] = /^(?:-[ \t]+)+/.exec(matter.source.text.slice(above.start, above.end)) ?? [];
  if (draft.lines[index]!.indent !== above.indent + mark.length) return undefined;
  const from = above.start + mark.length;
  const text = matter.source.text.slice(from, above.end);
  const glued = withoutSpace(text);
  const [, key, rest] = otherSign.exec(text) ?? /^([a-zæøåäö][a-zæøåäö_-]*)[ \t]+(\S.*)$/s.exec(text) ?? [];
  if (!glued && key === undefined) return undefined;
  const whole = place(matter, from, above.end);
  const diagnostic = glued
    ? withFix(diagnose('matter-space', whole, { right: glued.right }), glued.right)
    : diagnose('matter-line', whole, { found: text, right: `${key}: ${rest}` });
  return { first: index - 1, end: endOfPoint(draft, index - 1, above.indent), diagnostic };
}

/** `name: Anna Holm` in the hyphens' column, with indented fields below that the point above has too. */
function withoutHyphen(matter: Matter, draft: Draft, index: number): LostPoint | undefined {
  const line = draft.lines[index]!;
  const { indent: column } = line;
  if (!openBlocks(draft.above[index]!, 'point').some(block => block.column === column)) return undefined;
  const end = endOfPoint(draft, index, column);
  const isMap =
    draft.shapes[index + 1]?.marks[0]?.kind === 'field' && draft.lines[index + 1]!.indent === column + 2;
  if (!isMap) return undefined;
  const own = keysIn(matter, draft, index, end, column);
  const others = keysAbove(matter, draft, index, column);
  if (others.length > 0 && !own.some(key => others.includes(key))) return undefined;
  const found = matter.source.text.slice(line.start, line.end);
  const data = { found, right: `- ${found}` };
  return {
    first: index,
    end,
    diagnostic: diagnose('matter-line', place(matter, line.start, line.end), data),
  };
}

/** The index after the lines that are indented further than a point. */
function endOfPoint({ lines }: Draft, first: number, column: number): number {
  let end = first + 1;
  for (let at = end; at < lines.length; at++) {
    const { start, end: stop, indent } = lines[at]!;
    if (start === stop) continue;
    if (indent <= column) break;
    end = at + 1;
  }
  return end;
}

/** The names of the fields of the point above; none if it is a text. */
function keysAbove(matter: Matter, draft: Draft, index: number, column: number): readonly string[] {
  let first = index - 1;
  while (first > Math.max(index - mostLines, 0) && draft.lines[first]!.indent > column) first--;
  return keysIn(matter, draft, first, index, column);
}

/** The names of a point's fields: those in the column of its text, and the one on its own line. */
function keysIn(matter: Matter, { lines }: Draft, first: number, end: number, column: number): string[] {
  const keys: string[] = [];
  for (let at = first; at < Math.min(end, first + mostLines); at++) {
    const { start, end: stop, indent } = lines[at]!;
    const isOwnLine = at === first;
    const from = isOwnLine && matter.source.text[start] === '-' ? start + 2 : start;
    const key = isOwnLine || indent === column + 2 ? keyAt(matter, from, stop) : undefined;
    if (key) keys.push(key.key);
  }
  return keys;
}
