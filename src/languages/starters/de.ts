import type { StarterWords } from './words.ts';

/** What `agenda new` writes in German. */
export const de: StarterWords = {
  body: 'Vorstand',
  notes: {
    fields: 'Eine Zeile, die mit # beginnt, ist eine Notiz für Sie und wird nie gedruckt.',
    people:
      'Vorsitz, Schriftführung und Mitglieder können auch hier stehen, in den Feldern chair, secretary und members.',
    cover: 'Was Sie hierunter schreiben, steht auf dem Deckblatt. Diese Notiz nicht.',
    status: 'Das Feld status sagt, ob die Öffentlichkeit den Punkt lesen darf, und ist open oder closed.',
    standing:
      'Ein Punkt mit standing: true kommt auch auf die nächste Tagesordnung, die aus dieser gemacht wird.',
    text: 'Schreiben Sie den Text des Punktes hierher. Diese Notiz wird nicht gedruckt.',
    ignored: 'PDF-Dateien mit Punkten, die nicht für die Öffentlichkeit sind, kommen nicht in Git.',
  },
  items: [
    { title: 'Genehmigung der Tagesordnung', purpose: 'decision', isStanding: true },
    {
      title: 'Haushalt für das nächste Jahr',
      purpose: 'decision',
      text: [
        '## Sachverhalt',
        'Schreiben Sie hier, was die Mitglieder wissen müssen. Eine leere Zeile beginnt einen neuen Absatz.',
        '- Ein Bindestrich am Anfang der Zeile ergibt einen Punkt in einer Liste.\n- Zwei Sterne auf jeder Seite ergeben **fette Schrift**.',
        '## Beschlussvorschlag',
        'Schreiben Sie hier, was beschlossen werden soll.',
      ],
    },
    { title: 'Verschiedenes', isStanding: true },
  ],
  minutes: {
    id: 'genehmigung-der-niederschrift',
    title: date => `Genehmigung der Niederschrift über die Sitzung vom ${date}`,
  },
  fromMeeting: date => `Aus der Sitzung vom ${date}.`,
};
