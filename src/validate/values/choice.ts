import { nearest } from '../../diagnostics/suggest.ts';
import { closedWords } from '../../languages/closed-phrases.ts';
import { typedWords, typedWordsBy } from '../../languages/typed.ts';
import type { Choice } from '../../languages/typed-words.ts';
import { purposes, statuses } from '../../meeting/choices.ts';
import type { AskedWarning, Kind, Status } from '../../meeting/meeting.ts';
import type { ParsedFile } from '../../parse/parsed-file.ts';
import { type Reading, refuse } from './reading.ts';

/** The words of a field that accepts only a few. */
export type Choices<C extends string> = readonly C[];

export { purposes, statuses };
export const kinds: Choices<Kind> = ['agenda', 'minutes'];
export const lineEnds: Choices<'keep' | 'join'> = ['join', 'keep'];
export const askedWarnings: Choices<AskedWarning> = ['abbreviation-unexplained'];

/** Reads one of a few words, spelled exactly. */
export function readChoice<C extends string>(text: string, words: Choices<C>): Reading<C> {
  const chosen = words.find(word => word === text);
  if (chosen !== undefined) return { value: chosen };
  return refuse('choice-unknown', { text, choices: words, right: meantWord(text, words) });
}

function meantWord<C extends string>(text: string, words: Choices<C>): string | undefined {
  const meant = text.trim().toLowerCase().replace(/\s+/g, '-');
  return words.find(word => typedFor(word).has(meant)) ?? nearest(text, words);
}

/** What authors write for a word in any language, with hyphens between words or as one word. */
const typedFor = typedWordsBy<string>(({ choices }, word) => choices[word as Choice] ?? '');
for (const word of closedWords)
  typedFor('closed').add(word.replaceAll(' ', '-')).add(word.replaceAll(' ', ''));

/** Whether the whole text is a word for a status, in any language and any case. */
export function isStatusWord(text: string, status: Status): boolean {
  const word = text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return word === status || typedFor(status).has(word);
}

/** Whether the whole text is a word for `true` or for `false`, in any language and any case. */
export function isChoiceWord(text: string, word: 'true' | 'false'): boolean {
  const meant = text.normalize('NFC').trim().toLowerCase();
  return meant === word || typedFor(word).has(meant);
}

const yes = ['true', 'True', 'TRUE'];
const no = ['false', 'False', 'FALSE'];
/** Reads `true` or `false`, in the spellings of YAML 1.2 (core schema, 10.3.2). */
export function readYesOrNo(text: string): Reading<boolean> {
  if (yes.includes(text)) return { value: true };
  if (no.includes(text)) return { value: false };
  const meant = text.toLowerCase();
  const isLater = typedWords(({ later }) => later).includes(meant);
  const right = isLater ? 'true' : (['true', 'false'] as const).find(word => typedFor(word).has(meant));
  return refuse('choice-unknown', { text, choices: ['true', 'false'], right });
}

/**
 * The status that the author obviously meant by one that was refused ("lukket"). So an item that was meant to be closed
 * is not asked for what only an open one must have.
 */
export function meantStatus({ frontMatter }: ParsedFile): Status | undefined {
  const { value } = frontMatter.entries.find(({ key }) => key === 'status') ?? {};
  return value?.kind === 'text' ? statusMeantBy(value.value.trim()) : undefined;
}

/** The status that a word is, nearly is, or means in another language. */
export function statusMeantBy(text: string): Status | undefined {
  const reading = readChoice(text, statuses);
  if ('value' in reading) return reading.value;
  const { code, data } = reading.refused;
  return code === 'choice-unknown' ? statusOf(data.right) : undefined;
}

function statusOf(text: string | undefined): Status | undefined {
  return text === 'open' || text === 'closed' ? text : undefined;
}
