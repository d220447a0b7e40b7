import { languages } from '../../../languages/index.ts';

/** The blocks that `:::` begins. */
export type PassageName = 'closed' | 'decision' | 'public-decision';

export const passages: readonly PassageName[] = ['closed', 'decision', 'public-decision'];

/** What authors write for `closed` in their own languages: in no language does one of them mean anything else. */
const closedWords = [...new Set(Object.values(languages).flatMap(language => language.closedWords))];

/** What authors write for the names in their own languages; words are joined by hyphens. */
export const passageTranslations: Readonly<Record<string, PassageName>> = {
  ...Object.fromEntries(closedWords.map(word => [word.replaceAll(' ', '-'), 'closed' as const])),
  beslutning: 'decision',
  vedtak: 'decision',
  beslut: 'decision',
  beschluss: 'decision',
};

/** A word for `closed`, as a pattern's source. */
export const closedWord = closedWords.map(word => word.replaceAll(' ', '[ _-]?')).join('|');

/** A name of a passage in any language, as a pattern's source. */
export const passageWord = `public[ _-]?decision|decision|beslutning|vedtak|beslut|beschluss|${closedWord}`;
