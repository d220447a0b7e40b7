import { item } from '../../schema/item.ts';
import { meeting } from '../../schema/meeting.ts';
import type { BodyLine } from './body-lines.ts';
import { isBlank } from './body-lines.ts';
import { fieldLine, saidStatus } from './said-status.ts';

/** Fields between two lines `---` in a body; lines from 1. */
export interface SecondMatter {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds lines between two fences in a body that are all fields: each by its own name, or the status in any spelling.
 * Points of a list below a field are part of it. "Tid: 10.00" between two rules is text.
 */
export function findSecondMatter(
  lines: readonly BodyLine[],
  kind: 'meeting' | 'item',
): readonly SecondMatter[] {
  const known = Object.keys((kind === 'item' ? item() : meeting()).def.shape);
  const found: SecondMatter[] = [];
  let first: number | undefined;
  let fields = 0;
  for (const { text, line } of lines) {
    if (/^-{3,}\s*$/.test(text)) {
      if (first !== undefined && fields > 0) found.push({ first, last: line });
      first = first !== undefined && fields > 0 ? undefined : line;
      fields = 0;
    } else if (first !== undefined && !isBlank(text)) {
      if (isField(text, known)) fields++;
      else if (fields === 0 || !/^\s*-\s|^\s+\S/.test(text)) first = undefined;
    }
  }
  return found;
}

function isField(text: string, known: readonly string[]): boolean {
  const field = fieldLine(text);
  if (!field || /^\s/.test(text)) return false;
  return known.includes(field.name) || (/\p{L}/u.test(field.value) && saidStatus(field) !== undefined);
}
