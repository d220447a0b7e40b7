import { closedWords } from '../../../languages/closed-phrases.ts';
import { typedWords } from '../../../languages/typed.ts';

/** The blocks that `:::` begins and that may be withheld. */
export type PassageName = 'closed' | 'decision' | 'public-decision';

export const passages: readonly PassageName[] = ['closed', 'decision', 'public-decision'];

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

/** A name of a passage in any language, as a pattern's source. */
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
