import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { lineAt } from '../../diagnostics/places.ts';
import { latin } from '../../languages/latin.ts';
import type { Block } from '../../meeting/body.ts';
import type { ParsedFile } from '../../parse/parsed-file.ts';
import { isStatusWord } from '../values/choice.ts';
import { fieldIn } from '../values/field-words.ts';
import { bodyLines, placeOfLine } from './misplaced/body-lines.ts';
import { firstField } from './misplaced/first-field.ts';
import { findSecondMatter } from './misplaced/second-matter.ts';
import type { TypedFile } from './rule.ts';

/**
 * A field in a body, where it is printed and has no effect: on the first line one that can be no sentence; further down,
 * on a line of its own in open text, a status that says closed.
 */
export function fieldInBody({ file, item, open }: TypedFile): readonly Diagnostic[] {
  const first = firstField(file);
  const told = first?.kind === 'field' ? [first.line] : [];
  const below = statusLines(file, open).filter(line => line !== first?.line);
  const seconds = below.length > 0 ? findSecondMatter([...bodyLines(file)], item ? 'item' : 'meeting') : [];
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

/** Lines of paragraphs and headings, and of the first block, that hold a status which says closed, and nothing else. */
function statusLines({ source }: ParsedFile, blocks: readonly Block[]): readonly number[] {
  if (!maySay.test(source.text)) return [];
  const lines: number[] = [];
  for (const [index, { type, position }] of blocks.entries()) {
    if (!position || (index > 0 && type !== 'paragraph' && type !== 'heading')) continue;
    // A list of facts may well hold one: only its beginning is looked at.
    const last =
      type === 'paragraph' ? position.end.line : Math.min(position.end.line, position.start.line + 2);
    for (let line = position.start.line; line <= last; line++) {
      const text = lineAt(source, line);
      const isLabel = line < position.end.line && text.length < 40 && label.test(text);
      if (saysClosed(isLabel ? `${text} ${lineAt(source, line + 1)}` : text)) lines.push(line);
    }
  }
  return lines;
}

/** Most files need no closer look. */
const maySay = /(?:status|tilstand)\P{L}/iu;

/** Signs of any kind may stand around it, and another sign, or none, for its colon: `@status: closed`, "Status – lukket". */
function saysClosed(text: string): boolean {
  if (text.length > 80 || !maySay.test(text)) return false;
  const [, name = '', value = ''] = statusLine.exec(text.replace(/[*_`"']+/g, '')) ?? [];
  return isStatusWord(value, 'closed') && fieldIn(name, ['status']) === 'status';
}

/** The value stands on the next line. */
const label = /^\P{L}*(?:status|tilstand)\P{L}*$/iu;
/** Names and words of other scripts are none of ours. */
const statusLine = new RegExp(
  String.raw`^[^${latin}]*([${latin}]+)[^${latin}\n]+([${latin}][${latin}\s-]*?)[^${latin}]*$`,
);
