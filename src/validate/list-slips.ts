import type { ZodMiniObject, ZodMiniType } from 'zod/mini';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { latin } from '../languages/latin.ts';
import { typedWords } from '../languages/typed.ts';
import type { TextValue, Value } from '../parse/parsed-file.ts';
import { alternatives, formOf } from './schema/forms.ts';
import { shortEnough } from './values/reading.ts';
import { readTime } from './values/time.ts';

/**
 * What is wrong with a text that should be several list points, each after its hyphen: it has a word processor's
 * bullets, or the names of several people.
 *
 * @param isPoint whether it already is a point of a list, which then has hyphens
 */
export function listSlip(
  value: Value,
  element: ZodMiniType,
  field: string,
  isPoint: boolean,
): Diagnostic | undefined {
  if (value.kind !== 'text') return undefined;
  const bullet = bulletOf(value.value);
  if (bullet !== undefined) return diagnose('list-bullets', value.place, { field, bullet });
  // Most texts need no closer look.
  if (!value.lines && !/[,;\r\n]/.test(value.value)) return undefined;
  const names = isPerson(element) ? severalNames(linesOf(value)) : undefined;
  return names && diagnose('person-several', value.place, { field, names, isPoint });
}

/** A slot of the timetable that was typed as a text: "9.00 Budget", "Kl. 9.30–10.00: Tag". */
export function slotSlip(value: Value, element: ZodMiniType): Diagnostic | undefined {
  if (value.kind !== 'text' || !hasField(element, 'break')) return undefined;
  const [text = ''] = linesOf(value);
  const [, typed = '', title = ''] = timed.exec(text) ?? [];
  const time = readTime(typed);
  const right = 'value' in time ? typed : 'right' in time.refused.data ? time.refused.data.right : undefined;
  const known =
    typeof right === 'string' && title !== '' ? { time: right, title } : { time: '9.00', title: text };
  return diagnose('slot-text', value.place, {
    text,
    right: `{ time: ${known.time}, title: ${inFlow(known.title)} }`,
  });
}

/** A time of day, its end if there is one, and what follows. */
const timed =
  /^\P{L}{0,2}((?:\p{L}{2,3}\.?\s+)?\d{1,2}[.:]\d{2})(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?(?:\s+(?:Uhr|h))?\s*[:,–-]?\s+(.+)$/u;

/** A text between the brackets of a map. */
function inFlow(text: string): string {
  return /^[\p{L}\d][^,[\]{}:#"']*$/u.test(text) ? text : JSON.stringify(text);
}

function isPerson(element: ZodMiniType): boolean {
  return hasField(element, 'role');
}

function hasField(element: ZodMiniType, field: string): boolean {
  const map = alternatives(element).find(option => formOf(option) === 'map') as ZodMiniObject | undefined;
  return map !== undefined && Object.hasOwn(map.def.shape, field);
}

/** A plain text over several lines: YAML drops its line ends, but its lines are kept. */
function linesOf({ value: text, lines }: TextValue): readonly string[] {
  return (lines ?? text.split(/[\r\n]+/)).map(line => line.trim()).filter(line => line !== '');
}

/** A word processor's bullets, which YAML takes for the beginning of a text. */
const bullet = /^(?:[•·▪◦‣∙●○■□\u{f0b7}\u{f0a7}]|[–—*]\s)/u;

/** The bullet that a text begins with, if a list's hyphen was meant. */
function bulletOf(text: string): string | undefined {
  return bullet.exec(text.trimStart())?.[0][0];
}

/** No body has more members, and no line more names. */
const mostNames = 60;

const separator = new RegExp(`\\s*[,;]\\s*|\\s+(?:${typedWords(({ and }) => and).join('|')}|&)\\s+`);

/**
 * The people who were obviously meant by one text, when each should be a point of a list: three or more names separated
 * by commas ("Anna Holm, Per Lund og Tove Dahl"), four or more given names, three or more initials, or names on lines
 * of their own. Two names with a comma between them may be "Holm, Anna", or a person with a post or party, and are
 * taken as that.
 */
export function severalNames(lines: readonly string[]): readonly string[] | undefined {
  if (lines.length > 1) return lines.every(isNamed) ? lines : undefined;
  const [text = ''] = lines;
  if (!/[,;]/.test(text) || text.length > mostNames * 40) return undefined;
  const parts = text.split(separator).map(part => part.trim());
  if (parts.length > mostNames) return undefined;
  const isList =
    (parts.length > 2 && (parts.every(isNamed) || parts.every(isInitials))) ||
    (parts.length > 3 && parts.every(part => isGivenName(part) && !hasPost(part))) ||
    (parts.length > 1 &&
      (!text.includes(',') || parts.every(part => part.endsWith(')'))) &&
      parts.every(isNamed));
  return isList ? parts : undefined;
}

/** A name, and what may follow it: "Anna Holm (V)", "Anna Holm, formand". */
function isNamed(text: string): boolean {
  const plain = shortEnough(text)
    .replace(/[,([].*$/, '')
    .trim();
  return isName(plain) && !hasPost(plain);
}

/** Words that are not capitalised in a name. */
const small = new Set(typedWords(({ persons }) => persons.small));

/** Two to five capitalised words, and small words after the first: "Anna Holm", "Karl von Arnim", "M. Lund". */
function isName(text: string): boolean {
  const [first = '', ...rest] = text.split(/\s+/);
  const family = rest.slice(
    Math.max(
      0,
      rest.findIndex(word => !small.has(word)),
    ),
  );
  return family.length > 0 && family.length < 5 && [first, ...family].every(isCapitalised);
}

const nameWord = new RegExp(`^[${latin}'’.-]+$`);

function isCapitalised(word: string): boolean {
  const [first = ''] = word;
  return first !== first.toLowerCase() && nameWord.test(word);
}

/** "Anna", "Anne-Lise". */
function isGivenName(text: string): boolean {
  const names = text.split('-');
  return (
    names.length < 3 &&
    names.every(([first = '', ...rest]) => {
      const others = rest.join('');
      return isCapitalised(first) && rest.length > 0 && isLetters(others) && others === others.toLowerCase();
    })
  );
}

/** "AH", "MLK". */
function isInitials(text: string): boolean {
  return text.length > 1 && text.length < 5 && isLetters(text) && text === text.toUpperCase();
}

function isLetters(text: string): boolean {
  return nameWord.test(text) && !/['’.-]/.test(text);
}

/** Words, and endings of words, for posts, parties, offices and firms: they follow the name of one person. */
const endings = typedWords(({ persons }) => persons.behindEndings);
const words = new Set(typedWords(({ persons }) => persons.behind));

function hasPost(text: string): boolean {
  return text
    .toLowerCase()
    .split(/\s+/)
    .some(word => words.has(word) || endings.some(ending => word.endsWith(ending)));
}
