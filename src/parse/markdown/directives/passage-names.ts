/** The blocks that `:::` begins. */
export type PassageName = 'closed' | 'decision' | 'public-decision';

export const passages: readonly PassageName[] = ['closed', 'decision', 'public-decision'];

/** What authors write for them in their own languages. */
export const passageTranslations: Readonly<Record<string, PassageName>> = {
  lukket: 'closed',
  lukka: 'closed',
  stengt: 'closed',
  stängd: 'closed',
  sluten: 'closed',
  geschlossen: 'closed',
  nichtöffentlich: 'closed',
  beslutning: 'decision',
  vedtak: 'decision',
  beslut: 'decision',
  beschluss: 'decision',
};

/** One of those words, as a pattern's source. */
export const passageWord = ['public[ _-]?decision', ...passages, ...Object.keys(passageTranslations)].join(
  '|',
);
