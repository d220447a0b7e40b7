import type { StarterWords } from './words.ts';

/** What `agenda new` writes in Danish. */
export const da: StarterWords = {
  body: 'Bestyrelsen',
  notes: {
    fields: 'En linje, der begynder med #, er en note til dig selv og bliver aldrig trykt.',
    people: 'Mødeleder, referent og medlemmer kan også stå her, i felterne chair, secretary og members.',
    cover: 'Det, du skriver herunder, står på forsiden. Denne note gør ikke.',
    status: 'Feltet status siger, om offentligheden må læse punktet, og er enten open eller closed.',
    standing: 'Et punkt med standing: true kommer igen på den næste dagsorden, der laves ud fra denne.',
    text: 'Skriv punktets tekst her. Denne note bliver ikke trykt.',
    ignored: 'PDF-filer med punkter, der ikke er offentlige, lægges ikke i Git.',
  },
  items: [
    { title: 'Godkendelse af dagsordenen', purpose: 'decision', isStanding: true },
    {
      title: 'Budget for næste år',
      purpose: 'decision',
      text: [
        '## Sagsfremstilling',
        'Skriv her, hvad medlemmerne skal vide. En tom linje begynder et nyt afsnit.',
        '- En bindestreg først på linjen giver et punkt i en liste.\n- To stjerner på hver side giver **fed skrift**.',
        '## Indstilling',
        'Skriv her, hvad der skal besluttes.',
      ],
    },
    { title: 'Eventuelt', isStanding: true },
  ],
  minutes: { id: 'godkendelse-af-referat', title: date => `Godkendelse af referatet fra mødet den ${date}` },
  fromMeeting: date => `Fra mødet den ${date}.`,
};
