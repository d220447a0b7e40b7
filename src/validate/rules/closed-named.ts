import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { languages } from '../../languages/index.ts';
import type { Stem } from '../../languages/stem.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Place } from '../../meeting/place.ts';
import { type Secret, secretsOf } from './closed/secrets.ts';
import { type Found, findReordered, reorderedTitles, withoutCommon } from './closed/titles.ts';
import { nounsIn, stemsOf, type Words, wordsOf } from './closed/words.ts';
import type { PersonWords } from './names/office.ts';
import type { RuleContext } from './rule.ts';
import type { ShownText } from './texts/shown-text.ts';
import { type Word, wordsIn } from './texts/words.ts';

/**
 * What gives a closed item away in text that everyone can read (of an open item, the timetable, the cover's note or the
 * place): its title, its case number, the name of somebody involved, or the title of a closed attachment. Each is
 * reported once per item, and once for the timetable, the note and the place; a responsible or recused person only once
 * for all.
 */
export function closedNamed(meeting: Meeting, { texts, locate }: RuleContext): readonly Diagnostic[] {
  const words = wordsOf(languages[meeting.language]);
  const secrets = secretsOf(meeting, words);
  if (secrets.length === 0) return [];
  const read = texts.filter(text => isRead(text, meeting));
  const found = outermost(withoutCommon(findSecrets(read, secrets, words), meeting, texts, words));
  const told = new Set<string>();
  return found.flatMap(({ secret, text, from, to }) => {
    const key = keyOf(secret, text);
    if (told.has(key)) return [];
    told.add(key);
    return [toDiagnostic(secret, locate(text, from, to))];
  });
}

/**
 * The texts of open items and slots, the note and the place. A name in a field of its own is public because the author
 * wants it to be.
 */
function isRead({ withheld, kind, owner, runs }: ShownText, { location }: Meeting): boolean {
  if (withheld) return false;
  if (owner.kind === 'meeting') return location !== undefined && runs[0]?.span === location.place;
  if (kind === 'name') return owner.kind === 'slot';
  return owner.kind !== 'item' || owner.item.status === 'open';
}

function keyOf(secret: Secret, { owner, file }: ShownText): string {
  const { kind, item, text } = secret;
  if (kind === 'person' && secret.part !== 'attendees') return [kind, text].join('\n');
  return [kind, item.id, text, owner.kind, file].join('\n');
}

/** Per text in the order of their places, the longest first. */
function findSecrets(
  texts: readonly ShownText[],
  secrets: readonly Secret[],
  { stem, personWords }: Words,
): readonly Found[] {
  const exact = exactPhrases(secrets, personWords);
  const inflected = createPhrases<Secret>();
  for (const secret of secrets)
    if (secret.kind === 'title') addPhrase(inflected, stemsOf(secret.text, stem), secret);
  const reordered = reorderedTitles(secrets, stem);
  return texts.flatMap(text => {
    const found: Found[] = [];
    const words = nounsIn(text.text);
    const addWords = (secret: Secret, { from }: Word, { to }: Word) => {
      const isExact = plain(text.text.slice(from, to)) === plain(secret.text);
      const each = { secret, text, from, to, isExact };
      if (isMeant(each, stem)) found.push(each);
    };
    const add = (secret: Secret, first: number, last: number) =>
      addWords(secret, words[first]!, words[last]!);
    findPhrases(inflected, words, stem, add);
    findPhrases(exact, words, word => word, add);
    findReordered(reordered, text.text, words, stem, addWords);
    return found.sort((a, b) => a.from - b.from || b.to - a.to);
  });
}

/** A name is searched for without a title before it ("Advokat Peter Stensgaard"), and in its genitive: "Holms". */
function exactPhrases(secrets: readonly Secret[], personWords: PersonWords): Phrases<Secret> {
  const phrases = createPhrases<Secret>();
  for (const secret of secrets) {
    if (secret.kind === 'title') continue;
    const words = nounsIn(secret.text).map(({ word }) => word);
    addPhrase(phrases, words, secret);
    if (secret.kind !== 'person') continue;
    const name = personWords(secret.text);
    for (const run of name.length > 1 ? [words, name] : [words]) {
      addPhrase(phrases, run, secret);
      addPhrase(phrases, run.with(-1, `${run.at(-1)}s`), secret);
    }
  }
  return phrases;
}

/**
 * Whether matching words are the same text. A case number must have its signs ("26/11", not "26, 11"), a name no comma
 * in it, a name of one word its capital ("Revisor" may be a name, "revisor" is not). A title of one word may have
 * another ending if at least ten letters agree.
 */
function isMeant({ secret, text, from, to, isExact }: Found, stem: Stem): boolean {
  if (secret.kind === 'case') return isExact;
  if (secret.kind === 'title') return isExact || isLong(secret.text, stem);
  if (secret.kind === 'attachment') return true;
  if (text.kind === 'name') return false;
  const found = text.text.slice(from, to);
  const isOneWord = wordsIn(secret.text).length === 1;
  return isOneWord
    ? found.normalize('NFC').startsWith(secret.text.trim().normalize('NFC'))
    : !/[,;:()/]/.test(found);
}

function isLong(title: string, stem: Stem): boolean {
  const stems = stemsOf(title, stem);
  return stems.length > 1 || (stems[0] ?? '').length >= 10;
}

/** Without signs around it: "(26/11)". */
function plain(text: string): string {
  const words = wordsIn(text);
  return text.slice(words[0]?.from, words.at(-1)?.to).normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}

/** One mistake is reported once: also if a name is part of a title that is there, or a title is an attachment's too. */
function outermost(found: readonly Found[]): readonly Found[] {
  let end = 0;
  let last: ShownText | undefined;
  return found.filter(({ text, to }) => {
    if (text !== last) end = 0;
    last = text;
    const isOuter = to > end;
    end = Math.max(end, to);
    return isOuter;
  });
}

function toDiagnostic(secret: Secret, place: Place): Diagnostic {
  const { text, item } = secret;
  const { number } = item;
  if (secret.kind === 'person')
    return diagnose('closed-person', place, { name: text, number, part: secret.part });
  if (secret.kind === 'case') return diagnose('closed-case', place, { case: text, number });
  return diagnose(`closed-${secret.kind}`, place, { title: text, number });
}

/** Many runs of words to search for at once: each step leads from one word to the next. */
interface Phrases<Value> {
  readonly next: Map<string, Phrases<Value>>;
  /** The value of a run that ends here. */
  value?: Value;
}

/** Only the beginning of longer runs is searched for, so the time depends only on the text's length. */
const longest = 40;

function createPhrases<Value>(): Phrases<Value> {
  return { next: new Map() };
}

/** Adds a run of words; if it is already there, its first value stays. */
function addPhrase<Value>(phrases: Phrases<Value>, words: readonly string[], value: Value): void {
  if (words.length === 0) return;
  let step = phrases;
  for (const word of words.slice(0, longest)) {
    const next = step.next.get(word) ?? createPhrases<Value>();
    step.next.set(word, next);
    step = next;
  }
  step.value ??= value;
}

/**
 * Calls `found` for every run in a text, with its first and last word. `toKey` gives the form in which words are
 * compared.
 */
function findPhrases<Value>(
  phrases: Phrases<Value>,
  words: readonly Word[],
  toKey: (word: string) => string,
  found: (value: Value, first: number, last: number) => void,
): void {
  if (phrases.next.size === 0) return;
  for (let first = 0; first < words.length; first++) {
    let step: Phrases<Value> | undefined = phrases;
    for (let last = first; step && last < words.length; last++) {
      step = step.next.get(toKey(words[last]!.word));
      if (step?.value !== undefined) found(step.value, first, last);
    }
  }
}
