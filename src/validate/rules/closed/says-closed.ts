import {
  isClosedText,
  isForMembers,
  isLabelOf,
  isSecretText,
  mayBeClosed,
  withoutOrder,
} from '../../../languages/closed-phrases.ts';
import { isStatusWord } from '../../values/choice.ts';

/**
 * Whether a text says of itself that it is closed: as a whole, in brackets at its beginning or end, before its colon,
 * or next to a dash ("Salaries – closed"). A phrase that goes on is about something else: "Closed circuit television".
 * Next to a comma or another sign, only a phrase counts that is never said of a door.
 */
export function saysClosed(text: string): boolean {
  if (!mayBeClosed(text)) return false;
  if (isPhrase(text) || bracketed.some(part => isPhrase(inside(part, text))) || shouts(text)) return true;
  // Phrases are short, so only short texts need to be searched.
  const [begin, end] = [text.slice(0, longest), text.slice(-longest)];
  return (
    [beforeDash, markedFirst].some(part => isPhrase(inside(part, begin))) ||
    isSecret(withoutClause(inside(beforeDash, begin))) ||
    isSecret(inside(beforeClause, begin)) ||
    [behindDash, marked, behindStatus].some(part => isPhrase(inside(part, end))) ||
    isPhrase(labelIn(beforeColon, text)) ||
    isSecret(labelIn(beforeSign, begin)) ||
    isSecret(inside(numbered, begin)) ||
    [inBrackets, behindDash].some(part => isSecret(withoutClause(inside(part, end)))) ||
    isSecret(inside(inBrackets, inside(beforeColon, begin))) ||
    isSecret(inside(behindNumber, end)) ||
    isSecret(inside(behindSlash, end)) ||
    inside(inBrackets, end)
      .split(/\s*[,;]\s|\s[–—-]\s|\?/)
      .some(part => isSecret(part) || isShouted(part)) ||
    saysBehindSign(end)
  );
}

/**
 * Whether a file's name says so and its title does not explain it: the name ends in a phrase, or begins with one that
 * is never said of a door. Words of the title don't count: "06-sekretess.md" may be "Sekretess och tystnadsplikt".
 */
export function nameSaysClosed(name: string, title: string): boolean {
  if (!mayBeClosed(name)) return false;
  const words = name.split(' ');
  const ofTitle = title.toLowerCase();
  const isExplained = (phrase: string) =>
    ofTitle.includes(phrase.toLowerCase().slice(0, Math.max(3, phrase.length / 2)));
  return [1, 2, 3].some(count => {
    const [begin, end] = [words.slice(0, count).join(' '), words.slice(-count).join(' ')];
    return (isPhrase(end) && !isExplained(end)) || (isSecret(begin) && !isExplained(begin));
  });
}

/** A phrase in any language: a German board may write in English. */
export function isPhrase(text: string): boolean {
  return isShort(text) && isClosedText(text.replace(signs, ''));
}

/** A phrase that is never said of a door. */
export function isSecret(text: string): boolean {
  return isShort(text) && isSecretText(text.replace(signs, ''));
}

/** A word for closed as a note to oneself: "lukket", "set to closed", "closed before publishing". */
export function isOrder(text: string): boolean {
  if (text.length > 2 * longest) return false;
  const word = withoutOrder(withoutClause(text.split(until, 1)[0]!).replace(signs, ''));
  return isPhrase(word) || isStatusWord(word.replace(signs, ''), 'closed');
}

const until = /\s+(?:before|until|før|inden|innan|bis|vor|avant|voor|ennen)\s/i;

/** Without the law that closes it: "Sekretess enligt OSL", "Lukket punkt, § 10". */
export function withoutClause(text: string): string {
  return ofLaw.test(text) ? text.split(clause, 1)[0]!.replace(/\.$/, '') : text;
}

const ofLaw = /§|\b(?:para(?:graph)?s?|section|schedule|kap\.|OSL|KomL|GemO|JulkL)/i;
const clause = /\s*[,;(§]|\s+\d|\s+(?:jf|jfr|gem|gemäß|nach|efter|enligt|iht|under|by|pursuant|cf)\b/i;

/** "Contract – governors only", "Contract (board members only)" */
export function saysForMembers(text: string): boolean {
  const end = text.slice(-longest);
  return [text, inside(inBrackets, end), inside(behindDash, end)].some(isForMembers);
}

/** "Salaries, closed". But "Shops: open / closed" names two states. */
function saysBehindSign(text: string): boolean {
  const [, before = '', behind = ''] = behindSign.exec(text) ?? [];
  return (
    (isPhrase(behind) || isSecret(withoutClause(behind))) &&
    !isStatusWord(before.split(/[^\p{L}]+/u).at(-1)!, 'open')
  );
}

/** A phrase in capitals before or after text that is not, or a lock: "LUKKET – Grundkøb", "Grundkøb 🔒". */
function shouts(text: string): boolean {
  if (lock.test(text)) return true;
  if (text === text.toUpperCase()) return false;
  // "PRIVATE – pay of the clerk"
  const [, first = ''] = /^\P{L}*(\p{Lu}{4,})\s?[–—:-]\s/u.exec(text) ?? [];
  if (isStatusWord(first, 'closed')) return true;
  const ends = [text.slice(0, longest), text.slice(-longest)];
  return capitals.some((part, at) => isPhrase(inside(part, ends[at]!)));
}

function isShouted(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\s-]+$/u.test(text) && isPhrase(text);
}

function inside(part: RegExp, text: string): string {
  return part.exec(text)?.[1] ?? '';
}

function labelIn(part: RegExp, text: string): string {
  const [, label = '', sign = ''] = part.exec(text) ?? [];
  return isLabelOf(label, sign, text.slice(label.length + sign.length)) ? label : '';
}

function isShort({ length }: string): boolean {
  return length >= 2 && length < longest;
}

const lock = /^(?:[🔏🔐🔒]|:lock:)|(?:[🔏🔐🔒]|:lock:)\s*$/u;
const capitals = [/^\P{L}*(\p{Lu}[\p{Lu}\s-]*\p{Lu})(?=\P{L})/u, /\P{L}(\p{Lu}[\p{Lu}\s-]*\p{Lu})\P{L}*$/u];
const inBrackets = /[([{]([^()[\]{}]*)[)\]}][\s.!]*$/;
const bracketed = [/^\s*[([{]([^()[\]{}]*)[)\]}]/, inBrackets];
const beforeColon = /^([^:]*)(:)/;
const beforeDash = /^([^–—‒-]*(?:\p{L}-\p{L}+)?)\s(?:[–—‒-]{1,3})\s/u;
/** "Unntatt offl. § 13 Lønn" */
const beforeClause = /^([^§]*?)\.?\s§\s?\d/u;
const behindDash = /\s(?:[–—‒-]{1,3}|→)\s*([^–—‒→]*)$/u;
/** "Salaries *closed*", "Salaries @closed" */
const marked = /\s[*_@#=<~^]{1,3}([^*_@#=<~^>]+)[*_>~^]{0,3}$/u;
const markedFirst = /^\s*[*_@#=<~^]{1,3}([^*_@#=<~^>]+)[*_>~^]{1,3}\s/u;
/** "Salaries status closed" */
const behindStatus = /\s(?:status|tilstand)\s+(\S+)$/iu;
const behindSign = /^(.*\S)\s*[,;:./|·•]{1,2}\s+([^,;:/|·•]*)$/u;
/** "Gehalt/nichtöffentlich" */
const behindSlash = /^(?!.*(?:offen|öffentlich|open|public)\/)[^/]*\p{L}\/([^/]*)$/iu;
/** "Confidential, pay", "Vertraulich (nur Rat)" */
const beforeSign = /^([^,;|·•(!]*)([,;|·•!](?=\s)|\()/u;
/** "TOP 5 nö: Pay" */
const numbered = /^(?:top|item|punkt|sag|sak|ärende|punt|point|kohta)\s\d{1,3}[a-z]?\s+([^:]*):/iu;
/** "B. Nichtöffentlicher Teil", "II. Closed items" */
const behindNumber = /^(?:[A-Z]|[IVX]{1,4}|\d{1,2})[.):]?\s+(.*)$/u;

/** More letters than any phrase has. */
const longest = 60;

/** Signs around a phrase: `*closed*`, "– closed –", "1. closed". */
const signs = /^[\s\d*_!"'„“”»«.–—-]+|[\s\d*_!"'„“”»«.–—-]+$/g;
