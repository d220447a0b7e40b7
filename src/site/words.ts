import type { LanguageCode } from '../languages/index.ts';

/** What the site says of itself. */
export interface SiteWords {
  readonly meetings: string;
  /** What the field for the search is for, and its button. */
  readonly search: string;
  readonly find: string;
  readonly none: string;
  readonly allMeetings: string;
  readonly calendar: string;
  readonly feed: string;
  readonly data: string;
  readonly matter: string;
}

const en: SiteWords = {
  meetings: 'Meetings',
  search: 'Search in titles and case numbers',
  find: 'Search',
  none: 'Nothing was found.',
  allMeetings: 'All meetings',
  calendar: 'Calendar',
  feed: 'News feed',
  data: 'Data',
  matter: 'Case',
};

/** Other languages say it in English. */
const table: Readonly<Partial<Record<LanguageCode, SiteWords>>> = {
  da: {
    meetings: 'Møder',
    search: 'Søg i titler og sagsnumre',
    find: 'Søg',
    none: 'Der blev ikke fundet noget.',
    allMeetings: 'Alle møder',
    calendar: 'Kalender',
    feed: 'Nyhedsfeed',
    data: 'Data',
    matter: 'Sag',
  },
  nb: {
    meetings: 'Møter',
    search: 'Søk i titler og saksnumre',
    find: 'Søk',
    none: 'Ingen treff.',
    allMeetings: 'Alle møter',
    calendar: 'Kalender',
    feed: 'Nyhetsstrøm',
    data: 'Data',
    matter: 'Sak',
  },
  sv: {
    meetings: 'Möten',
    search: 'Sök i rubriker och ärendenummer',
    find: 'Sök',
    none: 'Inget hittades.',
    allMeetings: 'Alla möten',
    calendar: 'Kalender',
    feed: 'Nyhetsflöde',
    data: 'Data',
    matter: 'Ärende',
  },
  de: {
    meetings: 'Sitzungen',
    search: 'In Titeln und Aktenzeichen suchen',
    find: 'Suchen',
    none: 'Nichts gefunden.',
    allMeetings: 'Alle Sitzungen',
    calendar: 'Kalender',
    feed: 'Newsfeed',
    data: 'Daten',
    matter: 'Aktenzeichen',
  },
};

/** The site's words in a language, by its tag ("de-AT"). */
export function siteWords(tag: string): SiteWords {
  return table[tag.split('-')[0] as LanguageCode] ?? en;
}
