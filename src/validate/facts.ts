import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { CalendarDate, TimeOfDay } from '../meeting/calendar.ts';
import type { ExpectedSection, MeetingFacts, Status } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import type { Entry, ParsedFile, ParsedMeeting } from '../parse/parsed-file.ts';
import { toAllowed } from './allowed.ts';
import { meantStatus } from './meant-status.ts';
import { defaultSignatories, textOf, toPerson, toPersons } from './people.ts';
import { type Fields, meantField, type Read, readFields, reportMissing } from './read-fields.ts';
import { isRefused } from './refused.ts';
import { meeting as meetingSchema } from './schema/meeting.ts';
import type { section } from './schema/section.ts';
import { type LanguageValue, readLanguage } from './values/language.ts';

type Report = (diagnostic: Diagnostic) => void;
type MeetingShape = ReturnType<typeof meetingSchema>['def']['shape'];

/** The fields of meeting.md, with those of defaults.md where it has none. */
export type MeetingFields = Fields<MeetingShape>;

/** What meeting.md and defaults.md say, but for what needs files or items. */
export interface Facts extends Omit<MeetingFacts, 'date' | 'logo'> {
  /** Absent where it is missing or refused. */
  readonly date?: CalendarDate;
  readonly status?: Status;
  readonly logoFile?: Text;
  readonly sections: readonly ExpectedSection[];
  readonly allow: readonly Text[];
  readonly fields: MeetingFields;
  /** What dates and durations are written in; undefined where nobody can know, and any language will do. */
  readonly writtenIn: LanguageCode | undefined;
  /** Whether all of the front matter could be read; else nothing that it lacks is missing. */
  readonly readable: boolean;
}

/** Reads meeting.md and defaults.md. A title or date that neither has is reported at meeting.md. */
export function readFacts(parsed: ParsedMeeting, report: Report): Facts {
  const language = languageOf(parsed);
  const fields = readMeetingFields(parsed, language.writtenIn, report);
  const { values } = fields;
  const people = readPeople(values, report);
  const start = values.start?.value;
  const place = startOf(parsed.meeting.source.path);
  return {
    title: textOf(values.title) ?? { text: '', place },
    date: values.date?.value,
    start,
    end: endAfter(start, values.end?.value),
    location: textOf(values.location),
    organisation: textOf(values.organisation),
    language: language.code,
    languageTag: language.tag,
    template: textOf(values.template),
    ...people,
    place,
    status: values.status?.value ?? meantStatus(parsed.meeting),
    logoFile: textOf(values.logo),
    sections: toSections(values.sections),
    allow: toAllowed(values.allow, report, 'meeting'),
    fields,
    writtenIn: language.writtenIn,
    readable: parsed.meeting.readable && parsed.defaults?.readable !== false,
  };
}

interface MeetingLanguage extends LanguageValue {
  readonly writtenIn: LanguageCode | undefined;
}

/**
 * The language of the meeting. Where its author gave one that is refused, the one that was plainly meant, so that not
 * every date in it is refused too.
 */
function languageOf({ meeting, defaults }: ParsedMeeting): MeetingLanguage {
  const written = writtenLanguage(meeting) ?? writtenLanguage(defaults);
  if (written === undefined) {
    const isLost = !meeting.readable || meeting.frontMatter.entries.some(isRefusedLanguage);
    return { code: 'en', tag: 'en', writtenIn: isLost ? undefined : 'en' };
  }
  const reading = readLanguage(written.trim());
  if ('value' in reading) return { ...reading.value, writtenIn: reading.value.code };
  const meant = reading.refused.code === 'language-unknown' ? reading.refused.data.right : undefined;
  const again = readLanguage(meant ?? '');
  return 'value' in again
    ? { ...again.value, writtenIn: again.value.code }
    : { code: 'en', tag: 'en', writtenIn: undefined };
}

function isRefusedLanguage({ key, value }: Entry): boolean {
  return key === 'language' && isRefused(value);
}

/** What stands in the field, or in one whose name is a slip for it. */
function writtenLanguage(file: ParsedFile | undefined): string | undefined {
  const entries = file?.frontMatter.entries ?? [];
  const { value } =
    entries.find(({ key }) => key === 'language') ?? entries.find(createMeant('language')) ?? {};
  return value?.kind === 'text' && value.text.trim() !== '' ? value.text : undefined;
}

/** Tells a field that has no name of ours, and by its name is meant as one of ours. */
function createMeant(field: keyof MeetingShape): (entry: { readonly key: string }) => boolean {
  const known = Object.keys(meetingSchema(undefined).def.shape);
  return ({ key }) => !known.includes(key) && meantField(key, known) === field;
}

/** The fields of meeting.md; of defaults.md those that meeting.md has not. What is refused in one is not taken of the other. */
function readMeetingFields(
  { meeting, defaults }: ParsedMeeting,
  language: LanguageCode | undefined,
  report: Report,
): MeetingFields {
  const schema = meetingSchema(language);
  const own = readFields(schema, meeting.frontMatter, report);
  const general = defaults && readFields(schema, defaults.frontMatter, report);
  const left = [...(general?.refused ?? [])].filter(field => !own.keys.has(field));
  const fields: MeetingFields = {
    place: own.place,
    values: { ...general?.values, ...own.values },
    keys: new Map([...(general?.keys ?? []), ...own.keys]),
    refused: new Set([...own.refused, ...left]),
  };
  if (meeting.readable && defaults?.readable !== false) reportMissing(schema, fields, meeting.fence, report);
  return fields;
}

function readPeople(values: MeetingFields['values'], report: Report) {
  const kind = values.kind?.value ?? 'agenda';
  const chair = toPerson(values.chair, report);
  const secretary = toPerson(values.secretary, report);
  const members = toPersons(values.members, report);
  const apologies = toPersons(values.apologies, report);
  const signatories = values.signatories
    ? toPersons(values.signatories, report)
    : defaultSignatories({ kind, chair, secretary, members, apologies });
  const signatoriesGiven = values.signatories !== undefined;
  return { kind, chair, secretary, members, apologies, signatories, signatoriesGiven };
}

/** An end over twelve hours before the start is the next day's. */
function endAfter(start: TimeOfDay | undefined, end: TimeOfDay | undefined): TimeOfDay | undefined {
  return start !== undefined && end !== undefined && end < start - 12 * 60 ? end + 24 * 60 : end;
}

function toSections(values: readonly Read<ReturnType<typeof section>>[] | undefined): ExpectedSection[] {
  return (values ?? []).flatMap((section): ExpectedSection[] => {
    if ('value' in section) return [{ title: textOf(section), required: false }];
    const { title, required } = section.values;
    return title ? [{ title: textOf(title), required: required?.value ?? false }] : [];
  });
}
