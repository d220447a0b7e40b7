import { bracketed, languageNames, line, listed, pointed, quote } from '../quote.ts';
import type { Family } from './family.ts';

/** What the fields say. */
export const fields = {
  'field-missing': {
    severity: 'error',
    title: 'A required field is missing.',
    why: 'Without it the agenda would have a gap.',
    help: 'Add it.',
    says: ({ field, of }: { field: string; of?: 'meeting' }) => ({
      message: `The field ${quote(field)} is missing.`,
      hint: `Add a line such as: ${(of && examples[`${of} ${field}`]) ?? examples[field] ?? `${field}: …`}`,
    }),
  },
  /** `right` is the line where the field stands among those that it belongs to. */
  'field-unknown': {
    severity: 'error',
    title: 'There is no such field.',
    why: 'Its text would not be shown. Most likely its name is misspelt.',
    help: 'Correct the name, or delete the line.',
    says: ({
      field,
      nearest,
      right,
      isDecision = false,
    }: {
      field: string;
      nearest?: string;
      right?: string;
      isDecision?: boolean;
    }) => ({
      message: `There is no field called ${quote(field)} here.`,
      hint: isDecision
        ? 'Move what was decided to the text below the fields, between a line :::decision and a line :::.'
        : right !== undefined
          ? `Write it inside the fields that it belongs to: ${line(right)}`
          : nearest === undefined
            ? 'Delete the line. If it is a note to yourself, begin it with a #.'
            : `Did you mean ${quote(nearest)}?`,
    }),
  },
  /** A field whose text is shown holds `true`, `ja` or the like. */
  'reason-missing': {
    severity: 'warning',
    title: 'A field whose text is shown holds only yes or no.',
    why: 'The word itself is printed; and an item with "withdrawn: false" is withdrawn.',
    help: 'Write the text that readers should see, or delete the line.',
    says: ({
      field,
      text,
      isTrue,
    }: {
      field: 'break' | 'close' | 'title' | 'late' | 'withdrawn';
      text: string;
      isTrue: boolean;
    }) => ({
      message: `The text of ${quote(field)} is shown to the reader, who would see ${quote(text)}.`,
      hint: isTrue ? `Write what the reader should see: ${field}: ${reasons[field]}` : 'Delete the line.',
    }),
  },
  /** Characters. */
  'field-too-long': {
    severity: 'error',
    title: 'The text of a field is too long.',
    why: 'A field holds a line, such as a title or a reason. The limit keeps a wrong file from filling memory.',
    help: 'Shorten it. A longer text has its place below the second line ---.',
    says: ({ limit }: { limit: number }) => ({
      message: `This text has more than ${limit} characters, which is more than a field can hold.`,
      hint: 'Shorten it. A longer text has its place below the second line ---.',
    }),
  },
  'field-kind': {
    severity: 'error',
    title: 'A field has a list where it should have one text, or the other way round.',
    why: "The program can't tell what is meant.",
    help: 'Write one text on the line of the field, or a list with a hyphen before each point.',
    says: ({
      field,
      expected,
      found,
      right,
    }: {
      field: string;
      expected: readonly ('text' | 'list' | 'map')[];
      found: 'text' | 'list' | 'map' | 'none';
      right?: string | undefined;
    }) => ({
      message: `There is ${foundForms[found]} in ${quote(field)}, where there should be ${listed(
        [...new Set(expected)].map(form => forms[form]),
        'or',
      )}.`,
      hint:
        right === undefined
          ? writeForm[expected.find(form => form !== found) ?? 'text']
          : `Write: ${line(right)}`,
    }),
  },
  /** Bullets of a word processor where a list's dashes are meant. */
  'list-bullets': {
    severity: 'error',
    title: 'A list of a field has bullets instead of hyphens.',
    why: 'With bullets it is one long text, not a list.',
    help: 'Write each point on a line of its own, with a hyphen and a space before it.',
    says: ({ field, bullet }: { field: string; bullet: string }) => ({
      message: `The points of ${quote(field)} begin with "${bullet}". Here they must begin with a hyphen.`,
      hint: `Write each point on a line of its own, with a hyphen and a space before it: ${points[field] ?? '- Anna Holm'}`,
    }),
  },
  'choice-unknown': {
    severity: 'error',
    title: 'A field accepts only a few words, and this is not one of them.',
    why: 'The words are English in every language, so files can be shared.',
    help: 'Write one of the words in the message.',
    says: ({ text, choices, right }: { text: string; choices: readonly string[]; right?: string }) => ({
      message: `${quote(text)} can't be used here; only ${listed(
        choices.map(choice => quote(choice)),
        'or',
      )} can.`,
      hint: right && `Write: ${right}`,
    }),
  },
  'language-unknown': {
    severity: 'error',
    title: 'The program does not know this language.',
    why: 'It decides labels, dates and hyphenation.',
    help: 'Write its code: da, nb, nn, sv, fi, de, nl, fr or en.',
    says: ({ text, known, right }: { text: string; known: readonly string[]; right?: string }) => ({
      message: `${quote(text)} is not a language that the program knows. It knows ${listed(languageNames(known, 'en'), 'and')}.`,
      hint: right && `Write: ${right}`,
    }),
  },
  'name-pattern': {
    severity: 'error',
    title: 'A pattern for the names of files has something that it may not have.',
    why: 'The files would have names that nobody meant.',
    help: 'Write words in braces and letters between them: "{title}-{date}".',
    says: ({ text }: { text: string }) => ({
      message: `${quote(text)} is not a pattern for the name of a file.`,
      hint: 'Write words in braces, and letters or digits between them: "{title}-{date}". The words are {title}, {date} and {organisation}.',
    }),
  },
  'timezone-unknown': {
    severity: 'error',
    title: 'The program does not know this time zone.',
    why: 'Calendars need it to show the meeting at the right time.',
    help: 'Write its name in the IANA database: Europe/Copenhagen.',
    says: ({ text, right }: { text: string; right?: string }) => ({
      message: `${quote(text)} is not a time zone.`,
      hint: right
        ? `Write: ${right}`
        : 'Write its region and its largest city, as in Europe/Copenhagen, or leave the field out.',
    }),
  },
  'date-wrong': {
    severity: 'error',
    title: "A date can't be read, or could be either of two days.",
    why: 'A wrong day on an agenda is worse than a message.',
    help: 'Write the year, month and day: 2026-06-04.',
    says: ({ text, right }: { text: string; right: readonly string[] }) => ({
      message:
        right.length > 1
          ? `${quote(text)} could be either of two days.`
          : `${quote(text)} is not a date that can be read.`,
      hint:
        right.length > 0
          ? `Write${right.length > 1 ? ' the one that you mean' : ''}: ${listed(right, 'or')}`
          : 'Write the year, the month and the day as numbers, for example 2026-06-04.',
    }),
  },
  'time-wrong': {
    severity: 'error',
    title: "A time of day can't be read.",
    why: 'A wrong time on an agenda is worse than a message.',
    help: 'Write it as 14:30 or 14.30.',
    says: ({ text, right }: { text: string; right?: string }) => ({
      message: `${quote(text)} is not a time of day.`,
      hint: right === undefined ? 'Write it as 14:30 or 14.30.' : `Write: ${right}`,
    }),
  },
  'duration-wrong': {
    severity: 'error',
    title: "A duration can't be read.",
    why: 'The times of the timetable are worked out from it.',
    help: 'Write it as 15 min, 1 h or 1 h 30 min.',
    says: ({ text, right }: { text: string; right?: string }) => ({
      message: `${quote(text)} does not say how long something takes.`,
      hint: right === undefined ? 'Write it as 15 min, 1 h or 1 h 30 min.' : `Write: ${right}`,
    }),
  },
  'person-unnamed': {
    severity: 'error',
    title: 'A person has no name.',
    why: 'The name comes first, up to the first comma or bracket; the rest is the role.',
    help: 'Write the name first: Anna Holm, Chair.',
    says: ({ text }: { text: string }) => ({
      message:
        text.trim() === ''
          ? 'The name of the person is missing.'
          : `${quote(text)} has no name before the comma or bracket.`,
      hint: 'Write the name first, then the role: Anna Holm, Chair',
    }),
  },
  /** Several persons in one text, which would be taken for one; `isPoint` where it is a point of a list. */
  'person-several': {
    severity: 'error',
    title: 'Several persons are in one text.',
    why: 'Each person needs a point of their own. The text after the first comma is read as the role.',
    help: 'Write each person on a line of its own, with a hyphen and a space before it.',
    says: ({ field, names, isPoint }: { field: string; names: readonly string[]; isPoint: boolean }) => ({
      message: `These are ${names.length} persons in one text of ${quote(field)}, and they would be read as one.`,
      hint: isPoint
        ? `Write each on a line of its own: ${line(pointed(names))}`
        : `Write: ${line(`${field}: ${bracketed(names)}`)}`,
    }),
  },
  /** `refused`: it is an error's, which no item may allow. */
  'allow-unknown': {
    severity: 'error',
    title: '"allow" has something that is not a warning.',
    why: 'Only warnings can be silenced.',
    help: 'Write the name at the end of the warning.',
    says: ({ text, nearest, refused }: { text: string; nearest?: string; refused?: true }) => ({
      message: refused
        ? `${quote(text)} in "allow" is an error, and only warnings can be silenced.`
        : `${quote(text)} in "allow" is not the name of any message.`,
      hint: refused
        ? 'Delete it, and correct the error instead.'
        : nearest === undefined
          ? 'Write the name at the end of the message that you want to silence.'
          : `Did you mean ${quote(nearest)}?`,
    }),
  },
  /** A code in `allow` that silences nothing. */
  'allow-unused': {
    severity: 'warning',
    title: '"allow" silences nothing.',
    why: 'If it stays, it will hide a later mistake.',
    help: 'Delete it.',
    says: ({ text, of }: { text: string; of: 'item' | 'meeting' }) => ({
      message: `${quote(text)} in "allow" has no effect: this ${of} has no such message.`,
      hint: 'Delete it.',
    }),
  },
} satisfies Family;

const examples: Readonly<Record<string, string>> = {
  title: 'title: Budget',
  'meeting title': 'title: Town Council',
  date: 'date: 2026-06-04',
  name: 'name: Anna Holm',
};

const points: Readonly<Record<string, string>> = {
  route: '- Planning Committee',
  timetable: '- item: budget',
  item: '- budget',
  attachments: '- plan.pdf',
  sections: '- Background',
  points: '- The plan for next year',
};

const forms = {
  text: 'one text',
  list: 'a list',
  map: 'fields with their own names',
};

const foundForms = { ...forms, text: 'only a text', none: 'nothing' };

const writeForm = {
  text: 'Write it on one line after the name of the field and a colon.',
  list: 'Write each point on a line of its own below the name of the field, with a hyphen and a space before it.',
  map: 'Write the name of a field and a colon before each part, for example "title: Welcome".',
};

const reasons = {
  break: 'Coffee',
  close: 'End of the meeting',
  title: 'Welcome',
  late: 'The offer came on Monday',
  withdrawn: 'The report is not ready',
};
