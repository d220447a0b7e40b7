import type { StarterWords } from './words.ts';

/** What `agenda new` writes in French. */
export const fr: StarterWords = {
  body: 'Conseil d’administration',
  notes: {
    fields: 'Une ligne qui commence par # est une note pour vous et n’est jamais imprimée.',
    people:
      'La présidence, le secrétariat et les membres peuvent aussi figurer ici, dans les champs chair, secretary et members.',
    cover: 'Ce que vous écrivez ci-dessous figure sur la couverture. Cette note n’y figure pas.',
    status: 'Le champ status dit si le public peut lire le point, et vaut open ou closed.',
    standing: 'Un point avec standing: true revient à l’ordre du jour suivant, établi à partir de celui-ci.',
    text: 'Écrivez ici le texte du point. Cette note n’est pas imprimée.',
    ignored: 'Les PDF avec des points qui ne sont pas publics ne sont pas mis dans Git.',
  },
  items: [
    { title: 'Approbation de l’ordre du jour', purpose: 'decision', isStanding: true },
    {
      title: 'Budget de l’année prochaine',
      purpose: 'decision',
      text: [
        '## Exposé',
        'Écrivez ici ce que les membres doivent savoir. Une ligne vide commence un nouveau paragraphe.',
        '- Un trait d’union en début de ligne fait un point d’une liste.\n- Deux étoiles de chaque côté donnent des **caractères gras**.',
        '## Proposition de décision',
        'Écrivez ici ce qu’il faut décider.',
      ],
    },
    { title: 'Questions diverses', isStanding: true },
  ],
  minutes: {
    id: 'approbation-du-procès-verbal',
    title: date => `Approbation du procès-verbal de la réunion du ${date}`,
  },
  fromMeeting: date => `De la réunion du ${date}.`,
};
