import type { StarterWords } from './words.ts';

/** What `agenda new` writes in Finnish. */
export const fi: StarterWords = {
  body: 'Hallitus',
  notes: {
    fields: 'Rivi, jonka alussa on #, on muistiinpano sinulle itsellesi, eikä sitä koskaan tulosteta.',
    people:
      'Puheenjohtaja, sihteeri ja jäsenet voivat olla myös tässä, kentissä chair, secretary ja members.',
    cover: 'Se, mitä kirjoitat alle, näkyy kannessa. Tämä muistiinpano ei näy.',
    status: 'Kenttä status kertoo, saako yleisö lukea asian, ja sen arvo on open tai closed.',
    standing: 'Asia, jossa on standing: true, tulee myös seuraavalle tästä tehtävälle esityslistalle.',
    text: 'Kirjoita asian teksti tähän. Tätä muistiinpanoa ei tulosteta.',
    ignored: 'PDF-tiedostoja, joissa on muita kuin julkisia asioita, ei tallenneta Gitiin.',
  },
  items: [
    { title: 'Esityslistan hyväksyminen', purpose: 'decision', isStanding: true },
    {
      title: 'Ensi vuoden talousarvio',
      purpose: 'decision',
      text: [
        '## Selostus',
        'Kirjoita tähän, mitä jäsenten on tiedettävä. Tyhjä rivi aloittaa uuden kappaleen.',
        '- Yhdysmerkki rivin alussa tekee luettelon kohdan.\n- Kaksi tähteä kummallakin puolella tekee **lihavoidun tekstin**.',
        '## Päätösehdotus',
        'Kirjoita tähän, mitä on tarkoitus päättää.',
      ],
    },
    { title: 'Muut asiat', isStanding: true },
  ],
  minutes: {
    id: 'pöytäkirjan-hyväksyminen',
    title: date => `${date} pidetyn kokouksen pöytäkirjan hyväksyminen`,
  },
  fromMeeting: date => `Siirtyi ${date} pidetystä kokouksesta.`,
};
