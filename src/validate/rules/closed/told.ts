import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import type { ClosedText } from '../../../diagnostics/families/closed.ts';
import { mayBeClosed } from '../../../languages/closed-phrases.ts';
import { languages } from '../../../languages/index.ts';
import type { Text } from '../../../meeting/place.ts';
import { isSecret, nameSaysClosed, saysClosed } from './says-closed.ts';

/** Reports a text that says it is closed. */
export function told(where: ClosedText, { value: text, place }: Text): Diagnostic | undefined {
  return saysClosed(text) ? diagnose('closed-meant', place, { where, text }) : undefined;
}

/** The same for a title, which may say so without a sign. */
export function toldOfTitle(where: ClosedText, { value: text, place }: Text): Diagnostic | undefined {
  return titleSaysClosed(text) ? diagnose('closed-meant', place, { where, text }) : undefined;
}

/**
 * The same for a file's name. It is often short for the title: "06-sekretess.md" may be "Sekretess och tystnadsplikt".
 */
export function toldOfFile(where: ClosedText, name: Text, title: Text): Diagnostic | undefined {
  const isShort = title.value.toLowerCase().includes(name.value.toLowerCase());
  if (isShort) return undefined;
  const { value: text, place } = name;
  return nameSaysClosed(text, title.value)
    ? diagnose('closed-meant', place, { where, text })
    : told(where, name);
}

/** The words of a file's name. */
export function spaced(name: string): string {
  return name.replace(/[_.-]+/g, ' ').trim();
}

/**
 * Whether a title says so without a sign next to the phrase: "Grundstück nichtöffentlich", a noun and a separate
 * phrase; "Closed item 5 Pay award", a phrase with its number before the title. With a verb it is a sentence: "Warum
 * das Gutachten vertraulich bleibt".
 */
function titleSaysClosed(title: string): boolean {
  if (!mayBeClosed(title)) return false;
  // "n.ö. Grundstück", "nö Grundstück": an abbreviation is part of no sentence.
  const [, first = ''] = /^(\S+\.\S*|\p{Ll}{2})\s+\p{Lu}/u.exec(title.trim()) ?? [];
  return isSecret(first) || endsInPhrase(title.trim()) || beginsWithNumbered(title.trim());
}

/** Before the phrase there are only nouns, as their capitals show, and small words. */
function endsInPhrase(title: string): boolean {
  const words = title.split(/\s+/);
  if (words.length > mostWords) return false;
  return [1, 2].some(count => {
    const phrase = words.slice(-count).join(' ');
    const before = words.slice(0, -count);
    const last = before.at(-1) ?? '';
    if (!isSecret(phrase) || !/^\p{Ll}/u.test(phrase) || !/^\p{Lu}\p{L}{3}/u.test(last)) return false;
    return before.every(word => !/^\p{Ll}/u.test(word) || smallWords.has(word));
  });
}

/** "Lukket punkt 5 Løn", but not "Closed session 12 March" or "Closed items 5 and 6". */
function beginsWithNumbered(title: string): boolean {
  const [, phrase = '', rest = ''] = numbered.exec(title.slice(0, 120)) ?? [];
  const name = phrase.replace(/\s+(?:nr|no)\.?$/i, '');
  const isItem = ofItem.test(name) && (isSecret(name) || isSecret(name.replace(/\s+TOP$/i, '')));
  return isItem && !isMonth(rest);
}

/** A session may have a number too: "Closed meeting 3 Minutes". */
const ofItem = /(?:item|punkt|sag|sak|ärende|top|punt|asia|point)$/i;

const numbered = /^(\D{6,40}?)\s+\d{1,3}[a-z]?[.:)]?\s+(\p{Lu}.*)$/u;
/** A longer title is a sentence. */
const mostWords = 8;

function isMonth(text: string): boolean {
  months ??= new Set(
    Object.values(languages).flatMap(language => language.months.map(each => each.toLowerCase())),
  );
  return months.has(text.split(/[\s,:–-]/, 1)[0]!.toLowerCase());
}

let months: ReadonlySet<string> | undefined;

/** Articles and prepositions. */
export const smallWords: ReadonlySet<string> = new Set(
  `am an auf aus bei beim das dem den der des die für im in mit nach und vom von zu zum zur über
  af at for fra i med og om på til av en et den det till från för och the of to with and a`.split(/\s+/),
);
