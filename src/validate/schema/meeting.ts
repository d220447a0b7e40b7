import { strictObject } from 'zod/mini';
import { formatNames } from '../../render/index.ts';
import { askedWarnings, kinds, lineEnds, statuses } from '../values/choice.ts';
import {
  address,
  choice,
  date,
  field,
  language as languageKind,
  list,
  namePattern,
  pairs,
  perLanguage,
  required,
  text,
  time,
  timeZone,
  yesOrNo,
} from './kinds.ts';
import { person, section, timetable } from './parts.ts';

/** The front matter of meeting.md and of defaults.md. */
export const meeting = perLanguage(language =>
  strictObject({
    title: required(text(), 'Title', 'The body that meets: "Direktionen"'),
    date: required(date(language), 'Date', 'The day of the meeting: 2025-06-04'),
    start: field(time(), 'Start', 'When the meeting begins'),
    end: field(time(), 'End', 'When the meeting ends'),
    location: field(text(), 'Location', 'Where the meeting is held'),
    organisation: field(text(), 'Organisation', 'Shown over the title'),
    logo: field(text(), 'Logo', 'A PNG, JPEG or SVG file'),
    language: field(
      languageKind(),
      'Language',
      'The language of labels and dates, with or without region; by default en',
    ),
    template: field(text(), 'Template', "A built-in template's name, or the path of your own"),
    kind: field(choice(kinds), 'Kind', 'agenda, which is the default, or minutes'),
    formats: field(
      list(choice(formatNames)),
      'Formats',
      'What to make of the meeting; the command line may ask for something else',
    ),
    status: field(choice(statuses), 'Status', 'For every item that does not say its own'),
    cancelled: field(text(), 'Cancelled', 'Why the meeting is not held; it is shown first of all'),
    'moved-from': field(
      list(date(language)),
      'Moved from',
      'The day that the meeting was to be held before it was moved; several if it was moved again',
    ),
    timezone: field(
      timeZone(),
      'Time zone',
      'Where the meeting is held, for calendars: Europe/Copenhagen; without it times are those of the reader',
    ),
    name: field(namePattern(), 'Name', 'A pattern for the names of the files that are made: {title}-{date}'),
    publish: field(yesOrNo(), 'Publish', 'Whether the public edition goes into the site: agenda site'),
    site: field(address(), 'Site', 'Where the site lies, for feeds and search engines'),
    uid: field(text(), 'UID', "What calendars know the meeting by; by default made from its folder's name"),
    chair: field(person(), 'Chair', 'Who chairs the meeting'),
    secretary: field(person(), 'Secretary', 'Who keeps the minutes'),
    members: field(list(person()), 'Members', 'The members of the body'),
    apologies: field(list(person()), 'Apologies', 'Who is absent with notice'),
    signatories: field(
      list(person()),
      'Signatories',
      'Who signs; an empty list leaves the signature page out',
    ),
    timetable: field(timetable(language), 'Timetable', 'The slots of the meeting, in order'),
    sections: field(list(section()), 'Sections', 'The headings that items are expected to use, in order'),
    abbreviations: field(
      pairs(),
      'Abbreviations',
      'Short forms, each with what it stands for, which screen readers say: "DIR: Direktionen"',
    ),
    'attachment-base': field(
      address(),
      'Attachment base',
      'Where the attached files lie: every one of them becomes a link to this address and its name',
    ),
    'line-ends': field(
      choice(lineEnds),
      'Line ends',
      'keep: each line of a text stays a line; join, which is the default: they are a paragraph',
    ),
    allow: field(list(text()), 'Allow', 'Codes of warnings that are not shown for this meeting'),
    warn: field(
      list(choice(askedWarnings)),
      'Warn',
      'Codes of warnings that are shown only if they are asked for: abbreviation-unexplained',
    ),
  }),
);
