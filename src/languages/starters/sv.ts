import type { StarterWords } from './words.ts';

/** What `agenda new` writes in Swedish. */
export const sv: StarterWords = {
  body: 'Styrelsen',
  notes: {
    fields: 'En rad som börjar med # är en anteckning till dig själv och trycks aldrig.',
    people: 'Ordförande, sekreterare och ledamöter kan också stå här, i fälten chair, secretary och members.',
    cover: 'Det du skriver här nedanför står på framsidan. Den här anteckningen gör det inte.',
    status: 'Fältet status säger om allmänheten får läsa ärendet, och är antingen open eller closed.',
    standing: 'Ett ärende med standing: true kommer tillbaka på nästa dagordning som görs utifrån den här.',
    text: 'Skriv ärendets text här. Den här anteckningen trycks inte.',
    ignored: 'PDF-filer med ärenden som inte är offentliga läggs inte i Git.',
  },
  items: [
    { title: 'Godkännande av dagordningen', purpose: 'decision', isStanding: true },
    {
      title: 'Budget för nästa år',
      purpose: 'decision',
      text: [
        '## Ärendebeskrivning',
        'Skriv här vad ledamöterna behöver veta. En tom rad börjar ett nytt stycke.',
        '- Ett bindestreck först på raden ger en punkt i en lista.\n- Två stjärnor på var sida ger **fet stil**.',
        '## Förslag till beslut',
        'Skriv här vad som ska beslutas.',
      ],
    },
    { title: 'Övriga frågor', isStanding: true },
  ],
  minutes: {
    id: 'godkännande-av-protokoll',
    title: date => `Godkännande av protokollet från mötet den ${date}`,
  },
  fromMeeting: date => `Från mötet den ${date}.`,
};
