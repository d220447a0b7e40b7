import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { languages } from '../../languages/index.ts';
import { createStem } from '../../languages/stem.ts';
import type { Block } from '../../meeting/body.ts';
import type { AgendaItem, Meeting } from '../../meeting/meeting.ts';
import type { Place } from '../../meeting/place.ts';
import { isOpen } from './closed/secrets.ts';
import { createIsOwn, telling } from './closed/words.ts';
import type { RuleContext } from './rule.ts';
import { bodyTexts } from './texts/body-texts.ts';
import type { ShownText } from './texts/shown-text.ts';
import { wordsIn } from './texts/words.ts';

/** A sentence of a closed passage. */
interface ClosedSentence {
  /** The words that carry meaning. */
  readonly words: readonly string[];
  readonly beginning: string;
  readonly passage: Place;
}

/**
 * A sentence of eight words or more that is in a closed passage and once more in open text: most likely it was copied,
 * or left behind when the passage was closed. A sentence that occurs again and again is a set phrase, and so is one
 * without a word of its own. Each passage is reported once per file.
 */
export function closedSentence(meeting: Meeting, { texts, locate }: RuleContext): readonly Diagnostic[] {
  const closed = closedSentences(meeting);
  if (closed.size === 0) return [];
  const beginnings = new Set([...closed.values()].map(({ beginning }) => beginning));
  const found = texts
    .filter(({ withheld, kind }) => !withheld && kind === 'text')
    .flatMap(text =>
      sentencesIn(text.text, beginnings).flatMap(({ key, from, to }) => {
        const sentence = closed.get(key);
        return sentence ? [{ sentence, text, from, to }] : [];
      }),
    );
  if (found.length === 0) return [];
  const standing = new Map<ClosedSentence, Set<ShownText>>();
  for (const { sentence, text } of found)
    standing.set(sentence, (standing.get(sentence) ?? new Set()).add(text));
  const stem = createStem(languages[meeting.language]);
  const isOwn = createIsOwn(
    [...standing.keys()].map(({ words }) => words),
    texts,
    stem,
  );
  const isTold = ([sentence, own]: [ClosedSentence, Set<ShownText>]) =>
    own.size === 1 && isOwn(sentence.words, own);
  const told = new Set([...standing].filter(isTold).map(([sentence]) => sentence));
  const passages = new Set<string>();
  return found.flatMap(({ sentence, text, from, to }) => {
    const { file, start } = sentence.passage;
    const key = `${file}:${start.line} ${text.file}`;
    if (!told.has(sentence) || passages.has(key)) return [];
    passages.add(key);
    return [diagnose('closed-sentence', locate(text, from, to), { file, line: start.line })];
  });
}

/** Set phrases are shorter than eight words. */
const shortest = 8;
/** The letters of a word that carries meaning. */
const letters = 6;

function closedSentences(meeting: Meeting): ReadonlyMap<string, ClosedSentence> {
  const sentences = new Map<string, ClosedSentence>();
  const add = (body: readonly Block[], place: Place) => {
    for (const block of body) {
      if (block.type !== 'closed') continue;
      const passage = block.position ? { file: place.file, ...block.position } : place;
      for (const { text } of bodyTexts([block], place, { kind: 'note' }, () => true))
        for (const { key, words, beginning } of sentencesIn(text))
          if (words.length >= shortest && !sentences.has(key))
            sentences.set(key, { words: telling(words, letters), beginning, passage });
    }
  };
  add(meeting.note, meeting.place);
  for (const { body, place } of shownItems(meeting)) add(body, place);
  return sentences;
}

function shownItems({ items }: Meeting): readonly AgendaItem[] {
  return items.filter(item => isOpen(item) && !item.withdrawn);
}

/** A sentence, with its offsets in its text. */
interface Sentence {
  /** Its words as one string: if it is equal, two sentences differ only in signs and capitals. */
  readonly key: string;
  readonly words: readonly string[];
  readonly beginning: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The sentences of a text that begin like one of `beginnings`, or all. An abbreviation ("kl. 9") ends a sentence too,
 * so then only its parts are found.
 */
function sentencesIn(text: string, beginnings?: ReadonlySet<string>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: sentence, index } of text.matchAll(pattern)) {
    if (beginnings && !beginnings.has(beginningOf(sentence))) continue;
    const found = wordsIn(sentence);
    const words = found.map(({ word }) => word);
    const [from, to] = [index + (found[0]?.from ?? 0), index + (found.at(-1)?.to ?? sentence.length)];
    sentences.push({ key: words.join(' '), words, beginning: beginningOf(sentence), from, to });
  }
  return sentences;
}

/** The part of the first word that is compared: most sentences need no more. */
function beginningOf(sentence: string): string {
  return wordsIn(sentence.trimStart().slice(0, 12))[0]?.word ?? '';
}

/** Up to a full stop followed by a space. */
const pattern = /(?:[^.!?]|[.!?](?!\s))+/g;
