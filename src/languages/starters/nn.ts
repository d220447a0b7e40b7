import type { StarterWords } from './words.ts';

/** What `agenda new` writes in Norwegian (nynorsk). */
export const nn: StarterWords = {
  body: 'Styret',
  notes: {
    fields: 'Ei linje som byrjar med #, er ein merknad til deg sjølv og blir aldri trykt.',
    people: 'Møteleiar, referent og medlemer kan òg stå her, i felta chair, secretary og members.',
    cover: 'Det du skriv under her, står på framsida. Denne merknaden gjer ikkje det.',
    status: 'Feltet status seier om ålmenta kan lese saka, og er anten open eller closed.',
    standing: 'Ei sak med standing: true kjem att på neste sakliste som blir laga ut frå denne.',
    text: 'Skriv teksten til saka her. Denne merknaden blir ikkje trykt.',
    ignored: 'PDF-filer med saker som ikkje er offentlege, blir ikkje lagde i Git.',
  },
  items: [
    { title: 'Godkjenning av saklista', purpose: 'decision', isStanding: true },
    {
      title: 'Budsjett for neste år',
      purpose: 'decision',
      text: [
        '## Saksutgreiing',
        'Skriv her kva medlemene må vite. Ei tom linje byrjar eit nytt avsnitt.',
        '- Ein bindestrek først på linja gir eit punkt i ei liste.\n- To stjerner på kvar side gir **feit skrift**.',
        '## Framlegg til vedtak',
        'Skriv her kva som skal vedtakast.',
      ],
    },
    { title: 'Eventuelt', isStanding: true },
  ],
  minutes: { id: 'godkjenning-av-møtebok', title: date => `Godkjenning av møteboka frå møtet ${date}` },
  fromMeeting: date => `Frå møtet ${date}.`,
};
