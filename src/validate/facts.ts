import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { Abbreviation } from '../meeting/abbreviation.ts';
import type { CalendarDate, TimeOfDay } from '../meeting/calendar.ts';
import { given, type Known, type Unclear, unclear } from '../meeting/known.ts';
import type { AskedWarning, ExpectedSection, MeetingFacts, Status } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import type { Entry, ParsedFile, ParsedMeeting } from '../parse/parsed-file.ts';
import type { FormatName } from '../render/index.ts';
import { toAllowed } from './allow.ts';
import { type Fields, givenIn, isRefused, knownIn, type Pair, type Read, unclearIn } from './fields.ts';
import { defaultSignatories, toPerson, toPersons } from './people.ts';
import { readFields, reportMissing } from './read-fields.ts';
import { meeting as meetingSchema } from './schema/meeting.ts';
import type { section } from './schema/parts.ts';
import { meantStatus } from './values/choice.ts';
import { meantField } from './values/field-words.ts';
import { type LanguageValue, readLanguage } from './values/language.ts';

type Report = (diagnostic: Diagnostic) => void;
type MeetingShape = ReturnType<typeof meetingSchema>['def']['shape'];

/** The fields of meeting.md, and those of defaults.md that it lacks. */
export type MeetingFields = Fields<MeetingShape>;

/** What meeting.md and defaults.md say, except for what depends on files or items. */
export interface Facts extends Omit<MeetingFacts, 'date' | 'logo'> {
  /** Absent if it is missing or was refused. */
  readonly date?: CalendarDate;
  readonly status: Known<Status>;
  readonly logoFile?: Text;
  readonly sections: readonly ExpectedSection[];
  /** The formats to make, each once; empty if the meeting does not say. */
  readonly formats: readonly FormatName[];
  readonly namePattern?: string;
  readonly publish: boolean;
  readonly site?: string;
  readonly allow: readonly Text[];
  readonly warn: readonly AskedWarning[];
  readonly fields: MeetingFields;
  readonly unclear: Unclear;
  /** The language of dates and durations. If it can't be known, any language will do. */
  readonly typedLanguage: Known<LanguageCode>;
}

/** Reads meeting.md and defaults.md. A title or date that neither has is reported at meeting.md. */
export function readFacts(parsed: ParsedMeeting, report: Report): Facts {
  const language = languageOf(parsed);
  const fields = readMeetingFields(parsed, given(language.typed), report);
  const { values } = fields;
  const people = readPeople(values, report);
  const start = given(values.start)?.value;
  const status = given(values.status)?.value ?? meantStatus(parsed.meeting);
  const place = startOf(parsed.meeting.source.path);
  return {
    title: given(values.title) ?? { value: '', place },
    date: given(values.date)?.value,
    start,
    end: endAfter(start, given(values.end)?.value),
    location: given(values.location),
    organisation: given(values.organisation),
    language: language.code,
    languageTag: language.tag,
    template: given(values.template),
    cancelled: given(values.cancelled),
    movedFrom: givenIn(values['moved-from']).map(({ value }) => value),
    timeZone: given(values.timezone)?.value,
    uid: given(values.uid)?.value,
    namePattern: given(values.name)?.value,
    publish: given(values.publish)?.value ?? false,
    site: given(values.site)?.value,
    ...people,
    place,
    status: status ?? (knownIn(fields, 'status') === unclear ? unclear : undefined),
    logoFile: given(values.logo),
    sections: toSections(values.sections),
    formats: [...new Set(givenIn(values.formats).map(({ value }) => value))],
    abbreviations: toAbbreviations(values.abbreviations),
    warn: givenIn(values.warn).map(({ value }) => value),
    allow: toAllowed(values.allow, report, 'meeting'),
    fields,
    unclear: unclearIn(meetingSchema(), fields),
    typedLanguage: language.typed,
  };
}

interface MeetingLanguage extends LanguageValue {
  /** The language that the files are written in, as far as it can be known. */
  readonly typed: Known<LanguageCode>;
}

/**
 * The language of the meeting. If its author gave one that was refused, this is the one that was obviously meant.
 * Otherwise every date in that language would be refused too.
 */
function languageOf({ meeting, defaults }: ParsedMeeting): MeetingLanguage {
  const written = writtenLanguage(meeting) ?? writtenLanguage(defaults);
  if (written === undefined) {
    const isLost = !meeting.readable || meeting.frontMatter.entries.some(isRefusedLanguage);
    return { code: 'en', tag: 'en', typed: isLost ? unclear : 'en' };
  }
  const reading = readLanguage(written.trim());
  if ('value' in reading) return { ...reading.value, typed: reading.value.code };
  const meant = reading.refused.code === 'language-unknown' ? reading.refused.data.right : undefined;
  const again = readLanguage(meant ?? '');
  return 'value' in again
    ? { ...again.value, typed: again.value.code }
    : { code: 'en', tag: 'en', typed: unclear };
}

function isRefusedLanguage({ key, value }: Entry): boolean {
  return key === 'language' && isRefused(value);
}

/** The value of the field, or of one whose name is a misspelling of it. */
function writtenLanguage(file: ParsedFile | undefined): string | undefined {
  const entries = file?.frontMatter.entries ?? [];
  const { value } =
    entries.find(({ key }) => key === 'language') ?? entries.find(createMeant('language')) ?? {};
  return value?.kind === 'text' && value.value.trim() !== '' ? value.value : undefined;
}

/** Matches a misspelt field name. */
function createMeant(field: keyof MeetingShape): (entry: { readonly key: string }) => boolean {
  const known = Object.keys(meetingSchema(undefined).def.shape);
  return ({ key }) => !known.includes(key) && meantField(key, known) === field;
}

/**
 * The fields of meeting.md, and those of defaults.md that meeting.md does not have. A field that is refused in one file
 * is not taken from the other.
 */
function readMeetingFields(
  { meeting, defaults }: ParsedMeeting,
  language: LanguageCode | undefined,
  report: Report,
): MeetingFields {
  const schema = meetingSchema(language);
  const own = readFields(schema, meeting.frontMatter, report, meeting.readable);
  const general = defaults && readFields(schema, defaults.frontMatter, report, defaults.readable);
  const written = Object.entries(own.values).filter(([field]) => own.keys.has(field));
  const abbreviations = bothPairs(general?.values.abbreviations, own.values.abbreviations);
  const fields: MeetingFields = {
    place: own.place,
    values: {
      ...own.values,
      ...general?.values,
      ...Object.fromEntries(written),
      ...(abbreviations !== undefined && { abbreviations }),
    },
    keys: new Map([...(general?.keys ?? []), ...own.keys]),
    strays: [...own.strays, ...(general?.strays ?? [])],
    isWhole: own.isWhole && general?.isWhole !== false,
  };
  reportMissing(schema, fields, meeting.fence, report, 'meeting');
  return fields;
}

/** A meeting's own abbreviations are added to those of all meetings. */
function bothPairs(general: Known<readonly Pair[]>, own: Known<readonly Pair[]>): Known<readonly Pair[]> {
  return given(general) && given(own) ? [...given(general)!, ...given(own)!] : (own ?? general);
}

/** Each once; what the meeting itself says of one goes before what is said for all meetings. */
function toAbbreviations(pairs: Known<readonly Pair[]>): readonly Abbreviation[] {
  const texts = (given(pairs) ?? []).flatMap(({ name, text }) => {
    const expansion = given(text);
    return expansion ? [[name, { short: name, expansion }] as const] : [];
  });
  return [...new Map(texts).values()];
}

function readPeople(values: MeetingFields['values'], report: Report) {
  const kind = given(values.kind)?.value ?? 'agenda';
  const chair = toPerson(values.chair, report);
  const secretary = toPerson(values.secretary, report);
  const members = toPersons(values.members, report);
  const apologies = toPersons(values.apologies, report);
  const signatories = given(values.signatories)
    ? toPersons(values.signatories, report)
    : defaultSignatories({ kind, chair, secretary, members, apologies });
  const signatoriesGiven = values.signatories !== undefined;
  return { kind, chair, secretary, members, apologies, signatories, signatoriesGiven };
}

/** An end more than twelve hours before the start is on the next day. */
function endAfter(start: TimeOfDay | undefined, end: TimeOfDay | undefined): TimeOfDay | undefined {
  return start !== undefined && end !== undefined && end < start - 12 * 60 ? end + 24 * 60 : end;
}

function toSections(values: Known<readonly Known<Read<ReturnType<typeof section>>>[]>): ExpectedSection[] {
  return givenIn(values).flatMap((section): ExpectedSection[] => {
    if ('value' in section) return [{ title: section, required: false }];
    const title = given(section.values.title);
    return title ? [{ title, required: given(section.values.required)?.value ?? false }] : [];
  });
}
