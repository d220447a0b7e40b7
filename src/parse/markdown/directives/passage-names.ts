import { closedWords } from '../../../languages/closed-phrases.ts';
import { typedWords } from '../../../languages/typed.ts';

/** The blocks that `:::` begins and that may be withheld. */
export type PassageName = 'closed' | 'decision' | 'public-decision';

const passages: readonly PassageName[] = ['closed', 'decision', 'public-decision'];

/** The other blocks that `:::` begins: what is in them is drawn, and never withheld. */
export type DrawnName = 'bars' | 'steps';

const drawnNames: readonly DrawnName[] = ['bars', 'steps'];

export const blockNames: readonly (PassageName | DrawnName)[] = [...passages, ...drawnNames];

export function isDrawn(name: PassageName | DrawnName): name is DrawnName {
  return drawnNames.some(known => known === name);
}

const decisionWords = typedWords(({ decisionBlock }) => decisionBlock);

/** The names in other languages, with hyphens between words. */
export const passageTranslations: ReadonlyMap<string, PassageName> = new Map([
  ...closedWords.map(word => [word.replaceAll(' ', '-'), 'closed'] as const),
  ...decisionWords.map(word => [word, 'decision'] as const),
]);

/** A name of a decision, and of any passage, in all languages, as patterns' sources. */
export const decisionWord = oneOf(['public decision', 'decision', ...decisionWords]);
export const passageWord = oneOf(['public decision', 'decision', ...decisionWords, ...closedWords]);

/**
 * A pattern for one of these words, with or without separators. Grouped by first letter, the search takes .45 of the
 * time of a plain list.
 */
function oneOf(words: readonly string[]): string {
  const byLetter = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const rest = word.slice(1).replaceAll(' ', '[ _-]?');
    byLetter.set(word[0]!, [...(byLetter.get(word[0]!) ?? []), rest]);
  }
  return [...byLetter].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`).join('|');
}

/** An invisible character, as a pattern's source: direction marks, variation selectors, joiners, and the like. */
export const invisible =
  '(?:[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]|\\u034f|[\\ufe00-\\ufe0f])';

/**
 * A colon, or what looks like one, as a pattern's source: those in Unicode's confusables.txt (UTS #39), signs of dots
 * above one another, and colons of other widths.
 */
export const colon =
  '[:\\u02d0\\u02f8\\u0589\\u05c3\\u0703\\u0704\\u0903\\u0a83\\u1361\\u16ec\\u1803\\u1809\\u205a\\u205d\\u205e\\u2236\\u22ee\\u2982\\u2af6\\ua4fd\\ua789\\ufe13\\ufe19\\ufe30\\ufe55\\uff1a]';

/** The double-colon sign. */
export const twoColons = '\u2237';

const colons = new RegExp(colon, 'g');
const unseen = new RegExp(invisible, 'g');

/** A line with look-alikes replaced by colons, and without invisible characters. */
export function withoutLooks(line: string): string {
  return line.replace(unseen, '').replace(colons, ':').replaceAll(twoColons, '::');
}
