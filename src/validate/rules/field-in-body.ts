import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { lineAt } from '../../diagnostics/places.ts';
import { latin } from '../../languages/latin.ts';
import type { Block } from '../../meeting/body.ts';
import type { ParsedFile } from '../../parse/parsed-file.ts';
import { item } from '../schema/item.ts';
import { meeting } from '../schema/meeting.ts';
import { isStatusWord } from '../values/choice.ts';
import { fieldIn } from '../values/field-words.ts';
import {
  type BodyLine,
  bodyLines,
  fieldLine,
  firstField,
  isBlank,
  placeOfLine,
  saidStatus,
} from './misplaced/body-lines.ts';
import type { TypedFile } from './rule.ts';

/**
 * A field in a body, where it is printed and has no effect: on the first line, any field that can't be part of a
 * sentence; further down, a status that says closed, on a line of its own in open text.
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

/** Lines of paragraphs, headings and the first block that consist of a status that says closed. */
function statusLines({ source }: ParsedFile, blocks: readonly Block[]): readonly number[] {
  if (!maySay.test(source.text)) return [];
  const lines: number[] = [];
  for (const [index, { type, position }] of blocks.entries()) {
    if (!position || (index > 0 && type !== 'paragraph' && type !== 'heading')) continue;
    // A list of facts may well have one, so only its beginning is checked.
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

/** A quick check that is enough for most files. */
const maySay = /(?:status|tilstand)\P{L}/iu;

/**
 * Any signs may be around it, and another sign, or none, instead of its colon: `@status: closed`, "Status – lukket".
 */
function saysClosed(text: string): boolean {
  if (text.length > 80 || !maySay.test(text)) return false;
  const [, name = '', value = ''] = statusLine.exec(text.replace(/[*_`"']+/g, '')) ?? [];
  return isStatusWord(value, 'closed') && fieldIn(name, ['status']) === 'status';
}

/** The value is on the next line. */
const label = /^\P{L}*(?:status|tilstand)\P{L}*$/iu;
/** Names and words in other scripts are never ours. */
const statusLine = new RegExp(
  String.raw`^[^${latin}]*([${latin}]+)[^${latin}\n]+([${latin}][${latin}\s-]*?)[^${latin}]*$`,
);

/** A second block of fields between two `---` lines: its fields would be printed and close nothing. */
export function matterSecond({ file, item }: TypedFile): readonly Diagnostic[] {
  if (!mayHaveSecond.test(file.source.text)) return [];
  return findSecondMatter([...bodyLines(file)], item ? 'item' : 'meeting').map(({ first, last }) => {
    const { start } = placeOfLine(file, first);
    return diagnose('matter-second', { ...placeOfLine(file, last), start }, {});
  });
}

/** Four fences; most files have two. */
const mayHaveSecond = /^---(?:[\s\S]*?[\r\n]---){3}/;

/** Fields between two `---` lines in a body; lines count from 1. */
interface SecondMatter {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds lines between two fences in a body that are all fields: each has a field's name, or is the status in any
 * spelling. List points below a field are part of it. "Tid: 10.00" between two rules is text.
 */
function findSecondMatter(lines: readonly BodyLine[], kind: 'meeting' | 'item'): readonly SecondMatter[] {
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
