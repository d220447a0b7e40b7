import type { StarterWords } from './words.ts';

/** What `agenda new` writes in Norwegian (bokmål). */
export const nb: StarterWords = {
  body: 'Styret',
  notes: {
    fields: 'En linje som begynner med #, er en merknad til deg selv og blir aldri trykt.',
    people: 'Møteleder, referent og medlemmer kan også stå her, i feltene chair, secretary og members.',
    cover: 'Det du skriver under her, står på forsiden. Denne merknaden gjør ikke det.',
    status: 'Feltet status sier om offentligheten kan lese saken, og er enten open eller closed.',
    standing: 'En sak med standing: true kommer igjen på neste saksliste som lages ut fra denne.',
    text: 'Skriv teksten til saken her. Denne merknaden blir ikke trykt.',
    ignored: 'PDF-filer med saker som ikke er offentlige, legges ikke i Git.',
  },
  items: [
    { title: 'Godkjenning av sakslisten', purpose: 'decision', isStanding: true },
    {
      title: 'Budsjett for neste år',
      purpose: 'decision',
      text: [
        '## Saksfremstilling',
        'Skriv her hva medlemmene må vite. En tom linje begynner et nytt avsnitt.',
        '- En bindestrek først på linjen gir et punkt i en liste.\n- To stjerner på hver side gir **fet skrift**.',
        '## Forslag til vedtak',
        'Skriv her hva som skal vedtas.',
      ],
    },
    { title: 'Eventuelt', isStanding: true },
  ],
  minutes: { id: 'godkjenning-av-protokoll', title: date => `Godkjenning av protokollen fra møtet ${date}` },
  fromMeeting: date => `Fra møtet ${date}.`,
};
