import type { CalendarDate } from '../meeting/meeting.ts';
import { dateDigits, weekdayOf } from './dates.ts';
import type { Language } from './language.ts';
import { durationInWords, listInWords } from './words.ts';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** German, as councils in Germany write their agendas; dates by DIN 5008. */
export const de: Language = {
  code: 'de',
  months,
  weekdays,
  fullDate: (date, region) => `${weekdays[weekdayOf(date)]}, ${de.longDate(date, region)}`,
  longDate: (date, region) => `${date.day}. ${monthName(date, region)} ${date.year}`,
  numericDate: date => {
    const { day, month, year } = dateDigits(date);
    return `${day}.${month}.${year}`;
  },
  duration: minutes => durationInWords(minutes, { hour: 'Std.', hours: 'Std.', minutes: 'Min.' }),
  clock: times => `${times} Uhr`,
  list: texts => listInWords(texts, 'und'),
  closedWords: [
    'nicht öffentlich',
    'nicht oeffentlich',
    'nicht offentlich',
    'geschlossen',
    'vertraulich',
    'nicht zur veröffentlichung',
  ],
  labels: {
    agenda: 'Tagesordnung',
    minutes: 'Niederschrift',
    contents: 'Inhaltsverzeichnis',
    timetable: 'Zeitplan',
    time: 'Zeit',
    end: 'Ende',
    item: 'Punkt',
    'open-case': 'Öffentlich',
    'closed-case': 'Nichtöffentlich',
    open: 'Öffentlich',
    closed: 'Nichtöffentlich',
    'closed-item': 'Nichtöffentlich',
    route: 'Beratungsfolge',
    responsible: 'Zuständig',
    attendees: 'Teilnehmende',
    recused: 'Befangen',
    classification: 'Aktenplan',
    case: 'Aktenzeichen',
    purpose: 'Zweck',
    'decision-purpose': 'Zur Beschlussfassung',
    'discussion-purpose': 'Zur Beratung',
    'information-purpose': 'Zur Kenntnisnahme',
    duration: 'Dauer',
    late: 'Nachtrag',
    withdrawn: 'Abgesetzt',
    attachments: 'Anlagen',
    attachment: 'Anlage',
    'attachment-index': 'Anlagenverzeichnis',
    number: 'Nr.',
    document: 'Dokument',
    status: 'Status',
    pending: 'Wird nachgereicht',
    decision: 'Beschluss',
    'public-decision': 'Beschluss zur Veröffentlichung',
    'signature-page': 'Unterschriftenblatt',
    date: 'Datum',
    location: 'Ort',
    chair: 'Vorsitz',
    secretary: 'Schriftführung',
    members: 'Mitglieder',
    apologies: 'Entschuldigt',
    page: 'Seite',
    of: 'von',
    notes: 'Anmerkungen',
    picture: 'Bild',
    'closed-passage': 'Nichtöffentlicher Abschnitt',
    'withheld-passage': 'Ein nichtöffentlicher Abschnitt ist nicht enthalten.',
    'withheld-item': 'Nichtöffentlicher Punkt',
    'withheld-notice':
      'Der Punkt ist nichtöffentlich. Sein Inhalt ist in der öffentlichen Fassung nicht enthalten.',
    'withheld-attachment': 'Nichtöffentliche Anlage',
    'full-edition': 'Enthält nichtöffentliche Punkte: nicht zur Veröffentlichung',
    'public-edition': 'Öffentliche Fassung',
    done: 'erledigt',
    'not-done': 'nicht erledigt',
  },
};

/** In Austria the year begins with "Jänner". */
function monthName({ month }: CalendarDate, region: string | undefined): string {
  return month === 1 && region === 'AT' ? 'Jänner' : months[month - 1]!;
}
