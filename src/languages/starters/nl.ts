import type { StarterWords } from './words.ts';

/** What `agenda new` writes in Dutch. */
export const nl: StarterWords = {
  body: 'Bestuur',
  notes: {
    fields: 'Een regel die met # begint, is een aantekening voor uzelf en wordt nooit afgedrukt.',
    people:
      'Voorzitter, secretaris en leden kunnen hier ook staan, in de velden chair, secretary en members.',
    cover: 'Wat u hieronder schrijft, staat op het voorblad. Deze aantekening niet.',
    status: 'Het veld status zegt of het publiek het punt mag lezen, en is open of closed.',
    standing: 'Een punt met standing: true komt terug op de volgende agenda die uit deze wordt gemaakt.',
    text: 'Schrijf hier de tekst van het punt. Deze aantekening wordt niet afgedrukt.',
    ignored: 'PDF-bestanden met punten die niet openbaar zijn, komen niet in Git.',
  },
  items: [
    { title: 'Vaststelling van de agenda', purpose: 'decision', isStanding: true },
    {
      title: 'Begroting voor volgend jaar',
      purpose: 'decision',
      text: [
        '## Toelichting',
        'Schrijf hier wat de leden moeten weten. Een lege regel begint een nieuwe alinea.',
        '- Een streepje aan het begin van een regel geeft een punt in een lijst.\n- Twee sterretjes aan weerszijden geven **vette letters**.',
        '## Voorstel',
        'Schrijf hier wat er besloten moet worden.',
      ],
    },
    { title: 'Rondvraag', isStanding: true },
  ],
  minutes: {
    id: 'vaststelling-van-notulen',
    title: date => `Vaststelling van de notulen van de vergadering van ${date}`,
  },
  fromMeeting: date => `Uit de vergadering van ${date}.`,
};
