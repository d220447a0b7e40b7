import { closedWords } from '../../../languages/closed-words.ts';
import { typedWords } from '../../../languages/typed.ts';

/** The blocks that `:::` begins. */
export type PassageName = 'closed' | 'decision' | 'public-decision';

export const passages: readonly PassageName[] = ['closed', 'decision', 'public-decision'];

const decisionWords = typedWords(({ decisionBlock }) => decisionBlock);

/** What authors write for the names in their own languages; words are joined by hyphens. */
export const passageTranslations: ReadonlyMap<string, PassageName> = new Map([
  ...closedWords.map(word => [word.replaceAll(' ', '-'), 'closed'] as const),
  ...decisionWords.map(word => [word, 'decision'] as const),
]);

/** A word for `closed`, as a pattern's source. */
export const closedWord = closedWords.map(word => word.replaceAll(' ', '[ _-]?')).join('|');

/** A name of a passage in any language, as a pattern's source. */
export const passageWord = ['public[ _-]?decision', 'decision', ...decisionWords, closedWord].join('|');
