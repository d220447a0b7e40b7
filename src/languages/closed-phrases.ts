import { languages } from './index.ts';
import type { Language } from './language.ts';
import { wordsOf } from './typed.ts';

/**
 * Whether the whole text is one of a language's phrases for items that the public may not hear or read: "Closed
 * items", "Nicht-öffentlicher Teil". Capitals make no difference, nor does a hyphen instead of a space. A phrase that
 * continues ("Closed circuit television") does not count.
 */
export function isClosedPhrase(text: string, { closedPhrases }: Pick<Language, 'closedPhrases'>): boolean {
  return closedPhrases.includes(folded(text));
}

/** What the program's own pages call closed things. */
const ownWords = [
  'closed-case',
  'closed-items',
  'withheld-item',
  'withheld-attachment',
  'closed-passage',
] as const;

/**
 * Whether the whole text is a closed word or phrase in any language: agendas borrow them from each other. Spaces and
 * hyphens in it make no difference either.
 */
export function isClosedText(text: string): boolean {
  closed ??= new Set(closedTexts().map(joined));
  return closed.has(joined(text.replace(/\.$/, '')));
}

let closed: Set<string> | undefined;

function joined(text: string): string {
  return folded(text).replaceAll(' ', '');
}

/** Whether it is one that never says of a door or a road that it is shut: "confidential", "closed item", not "closed". */
export function isSecretText(text: string): boolean {
  shut ??= new Set(Object.values(languages).flatMap(({ shutWords }) => shutWords));
  return isClosedText(text) && !shut.has(folded(text));
}

let shut: Set<string> | undefined;

/**
 * Whether a phrase before a sign says that what follows is closed. One that may be a topic does so before a capital:
 * "Private business: Pay", but not "Private business: growth in the town", "Nö, das geht nicht", "Sekretess! En kurs".
 */
export function isLabelOf(phrase: string, sign: string, behind: string): boolean {
  topics ??= new Set(Object.values(languages).flatMap(language => language.topics ?? []));
  return !topics.has(folded(phrase)) || (sign !== '!' && !/^[^\p{L}\d]*\p{Ll}/u.test(behind));
}

let topics: ReadonlySet<string> | undefined;

/** Whether a sentence says of the item that it stands in that it is closed: "This item is confidential". */
export function isClosedSentence(text: string): boolean {
  const sentence = ` ${folded(text)} `;
  return Object.values(languages).some(
    ({ closedSentences: { items, say } }) =>
      items.some(item => sentence.startsWith(` ${item} `)) &&
      say.some(each => sentence.includes(` ${each} `)),
  );
}

/** Whether the whole text says that only members of a body may read on: "Kun for udvalgets medlemmer". */
export function isForMembers(text: string): boolean {
  const words = folded(text);
  // Cheap pre-check: V8 takes 5 % of a check's processor time (Node 24) to compile the pattern with Unicode's letters.
  mayBeForMembers ??= membersPattern('[^ ]');
  if (!mayBeForMembers.test(words)) return false;
  forMembers ??= membersPattern('\\p{L}');
  return forMembers.test(words);
}

let mayBeForMembers: RegExp | undefined;
let forMembers: RegExp | undefined;

function membersPattern(letter: string): RegExp {
  const patterns = Object.values(languages).map(({ membersOnly }) =>
    membersOnly.replaceAll('\\p{L}', letter),
  );
  return new RegExp(`^(?:${patterns.join('|')})$`, 'u');
}

/** The text without the words before it that make an order of it: "set to closed". */
export function withoutOrder(text: string): string {
  closing ??= new Set(Object.values(languages).flatMap(({ closingWords }) => wordsOf(closingWords)));
  const words = wordsOf(text);
  const first = words.findIndex(word => !closing!.has(word.toLowerCase().replace(/[:!,.–-]+$/, '')));
  return words.slice(Math.max(0, first)).join(' ');
}

let closing: ReadonlySet<string> | undefined;

/**
 * Cheap pre-check: whether a text may have such a word or phrase, or a lock, because it has the beginning of a
 * phrase's longest word. Nearly no text does.
 */
export function mayBeClosed(text: string): boolean {
  closedBeginning ??= beginningsOf(closedTexts());
  return closedBeginning.test(text.normalize('NFC').toLowerCase());
}

let closedBeginning: RegExp | undefined;

function beginningsOf(texts: readonly string[]): RegExp {
  const beginnings = new Set<string>();
  // "lukket" comes before "lukket dagsorden", which then needs no beginning of its own.
  for (const text of texts.map(folded).sort((a, b) => a.length - b.length)) {
    if ([...beginnings].some(beginning => text.includes(beginning))) continue;
    const longest = text.split(' ').reduce((most, word) => (word.length > most.length ? word : most));
    beginnings.add(longest.slice(0, 6));
  }
  return new RegExp(`${[...beginnings].join('|')}|[🔏🔐🔒]|:lock:`, 'u');
}

function closedTexts(): readonly string[] {
  return Object.values(languages).flatMap(({ closedWords, closedPhrases, labels }) => [
    ...closedWords,
    ...closedPhrases,
    ...ownWords.map(name => labels[name]),
  ]);
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u2010\u2011-]+/g, ' ')
    .trim();
}

/** What authors write for `closed` in their own languages: in no language does one of them mean anything else. */
export const closedWords: readonly string[] = [
  ...new Set(Object.values(languages).flatMap(language => language.closedWords)),
];
