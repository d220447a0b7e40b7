import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { lineAt } from '../../diagnostics/places.ts';
import { latin } from '../../languages/latin.ts';
import type { Status } from '../../meeting/item.ts';
import type { Place } from '../../meeting/place.ts';
import type { Entry, ParsedFile, TextValue, Value } from '../../parse/parsed-file.ts';
import { isStatusWord } from '../values/choice.ts';
import { fieldLine, firstField, placeOfLine, saidStatus } from './misplaced/body-lines.ts';
import { closedInComments, closedInMeetingComments } from './misplaced/status-in-comment.ts';
import type { TypedFile } from './rule.ts';

/** A status in a place where it has no effect and can't be prose: it would be printed or lost, and close nothing. */
export function statusMisplaced({ file, item, meeting }: Omit<TypedFile, 'open'>): readonly Diagnostic[] {
  const comments = item ? closedInComments(file, item) : closedInMeetingComments(file, meeting);
  return [
    ...inBody(file),
    ...comments.map(line => onLine(file, line, 'comment', 'closed')),
    ...inTexts(file),
  ];
}

function inTexts({ frontMatter }: ParsedFile): readonly Diagnostic[] {
  return statusesInTexts(frontMatter.entries).map(({ text, place, rest, field }) => {
    const right = [...(rest === '' ? [] : [`${field}: ${rest}`]), 'status: closed'];
    return diagnose('status-misplaced', place, { found: text, where: 'text', right });
  });
}

function inBody(file: ParsedFile): readonly Diagnostic[] {
  const field = firstField(file);
  if (field?.kind !== 'status') return [];
  const { line, status } = field;
  return [onLine(file, line, 'body', status)];
}

function onLine(file: ParsedFile, line: number, where: 'body' | 'comment', status: Status): Diagnostic {
  const found = lineAt(file.source, line).trim();
  return diagnose('status-misplaced', placeOfLine(file, line), {
    found,
    where,
    right: [`status: ${status}`],
  });
}

/** A text in front matter that ends in a status, which would be printed as part of it. */
interface StatusInText {
  readonly text: string;
  readonly place: Place;
  /** The text before it: "Salaries". */
  readonly rest: string;
  readonly field: string;
}

/** Finds `title: Salaries status: closed`, `title: Salaries, status: lukket`, in a file's fields and its attachments'. */
function statusesInTexts(entries: readonly Entry[]): readonly StatusInText[] {
  return entries.flatMap(({ key, value }) => (checked.has(key) ? [] : statusesIn(value, key)));
}

/** Fields that refuse such a text with a message of their own. */
const checked = new Set(['status', 'purpose', 'time', 'duration', 'file', 'pending', 'allow']);

function statusesIn(value: Value, field: string): readonly StatusInText[] {
  if (value.kind === 'text') return statusAtEnd(value, field) ?? [];
  if (value.kind === 'list') {
    // A text among attachments is a file name, which is looked up.
    const values = field === 'attachments' ? value.values.filter(({ kind }) => kind === 'map') : value.values;
    return values.flatMap(each => statusesIn(each, field));
  }
  if (value.kind !== 'map') return [];
  const isText = value.line && field !== 'attachments' && !named.has(value.entries[0]!.key);
  return isText ? statusesIn(value.line, field) : statusesInTexts(value.entries);
}

/** In slots and persons, one of these makes a field of what may as well be a text. */
const named = new Set(['item', 'title', 'break', 'close', 'name', 'role', 'note', 'points', 'attendees']);

function statusAtEnd({ value: text, place }: TextValue, field: string): StatusInText[] | undefined {
  if (codes.has(field) && isStatusWord(text, 'closed')) return [{ text, place, rest: '', field }];
  const [, code, word = ''] = (numbers.has(field) && behindCode.exec(text)) || [];
  if (code !== undefined && isStatusWord(word, 'closed')) return [{ text, place, rest: code, field }];
  const end = text.slice(-longest);
  const found = mayEnd.test(end) ? (atEnd.exec(end) ?? behindSign.exec(end)) : undefined;
  if (!found) return undefined;
  const line = fieldLine(found[1]!.replace(/^(status|tilstand)\s+(?![:=])/i, '$1: '));
  const says = line && (isStatusWord(line.value, 'closed') || /^(?!status|tilstand)/i.test(line.name));
  if (!says || saidStatus(line) !== 'closed') return undefined;
  const rest = text.slice(0, text.length - found[0].length).replace(/[\s,;|·–—(/[{-]+$/u, '');
  return [{ text, place, rest, field }];
}

/** Fields for numbers and codes, which never contain a word for closed. */
const codes = new Set(['case', 'classification', 'document', 'number', 'late', 'route', 'withdrawn']);
const numbers = new Set(['case', 'classification', 'document', 'number']);
/** "26/114 (fortrolig)", "26/114, lukket" */
const behindCode = /^([^\s,;()[\]]{1,60}?)[\s,;([–-]+([^\d,;()[\]]{3,40}?)[)\].\s]*$/u;
const mayEnd = /[:=：]|status|tilstand/i;
/** Without a colon, but after a sign that separates it: "Salaries, status closed". */
const behindSign = /[,;|·–—([{-]\s*((?:status|tilstand)\s+[^:=]{2,40}?)[\s)\]}.]*$/iu;
/** No status is longer than this. */
const longest = 80;
/** A word, a colon, and what follows it to the end. */
const atEnd = new RegExp(
  String.raw`(?:^|(?<=[\s,;|·–—(/[{-]))([${latin}]+\s?[:=：]\s*[^:=]{2,40}?)[\s)\]}.]*$`,
);
