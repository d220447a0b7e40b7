import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { lineAt } from '../../diagnostics/places.ts';
import type { Block } from '../../meeting/body.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { ParsedFile } from '../../parse/parsed-file.ts';
import { isStatusWord } from '../values/choice.ts';
import { bodyLines, placeOfLine } from './misplaced/body-lines.ts';
import { firstField } from './misplaced/first-field.ts';
import { fieldLine, saidStatus } from './misplaced/said-status.ts';
import { findSecondMatter } from './misplaced/second-matter.ts';
import type { RuleContext } from './rule.ts';

/**
 * A field in a body, where it is printed and has no effect: on the first line one that can be no sentence; further down,
 * on a line of its own in open text, a status that says closed.
 */
export function fieldInBody({ note, items }: Meeting, { parsed }: RuleContext): readonly Diagnostic[] {
  const open = parsed.items.map((_, index) => {
    const { status, withdrawn, body } = items[index]!;
    return status === 'open' && !withdrawn ? body : [];
  });
  return [
    ...fieldsIn(parsed.meeting, 'meeting', note),
    ...parsed.items.flatMap((file, index) => fieldsIn(file, 'item', open[index]!)),
  ];
}

function fieldsIn(file: ParsedFile, kind: 'meeting' | 'item', open: readonly Block[]): readonly Diagnostic[] {
  const first = firstField(file, kind);
  const told = first?.kind === 'field' ? [first.line] : [];
  const below = statusLines(file, open).filter(line => line !== first?.line);
  const seconds = below.length > 0 ? findSecondMatter([...bodyLines(file)], kind) : [];
  const alone = below.filter(line => !seconds.some(({ first, last }) => first < line && line < last));
  return [
    ...told.map(line => inBody(file, line)),
    ...alone.map(line => inBody(file, line, 'status: closed')),
  ];
}

function inBody(file: ParsedFile, line: number, right?: string): Diagnostic {
  const found = lineAt(file.source, line).trim();
  return diagnose('field-in-body', placeOfLine(file, line), { found, right });
}

/** Lines of paragraphs and headings that hold a status which says closed, and nothing else. */
function statusLines({ source }: ParsedFile, blocks: readonly Block[]): readonly number[] {
  if (!maySay.test(source.text)) return [];
  const lines: number[] = [];
  for (const { type, position } of blocks) {
    if (!position || (type !== 'paragraph' && type !== 'heading')) continue;
    for (let line = position.start.line; line <= position.end.line; line++) {
      if (saysClosed(lineAt(source, line))) lines.push(line);
    }
  }
  return lines;
}

/** Most files need no closer look. */
const maySay = /(?:status|tilstand)[\s*_]*[:=：﹕]/i;

/** Marks of headings and emphasis may stand around it. */
function saysClosed(text: string): boolean {
  if (text.length > 80 || !maySay.test(text)) return false;
  const field = fieldLine(text.replace(/^\s*#+\s|[*_`]+/g, ''));
  return field !== undefined && isStatusWord(field.value, 'closed') && saidStatus(field) === 'closed';
}
