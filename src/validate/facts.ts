import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CalendarDate, ExpectedSection, LanguageCode, MeetingFacts, Status } from '../meeting/meeting.ts';
import type { Place, Text } from '../meeting/place.ts';
import type { ParsedFile, ParsedMeeting } from '../parse/parsed-file.ts';
import { defaultSignatories, textOf, toPerson, toPersons } from './people.ts';
import { type Fields, type Read, readFields, reportMissing } from './read-fields.ts';
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
  readonly timetable?: MeetingFields['values']['timetable'];
  readonly fields: MeetingFields;
}

/** The language that dates and durations are written in; a value that is refused is reported elsewhere. */
export function languageOf(parsed: ParsedMeeting): LanguageValue {
  return languageIn(parsed.meeting) ?? languageIn(parsed.defaults) ?? { code: 'en', tag: 'en' };
}

function languageIn(file: ParsedFile | undefined): LanguageValue | undefined {
  const value = file?.frontMatter.entries.find(entry => entry.key === 'language')?.value;
  const reading = value?.kind === 'text' ? readLanguage(value.text.trim()) : undefined;
  return reading && 'value' in reading ? reading.value : undefined;
}

/** Reads meeting.md and defaults.md. A title or date that neither has is reported at meeting.md. */
export function readFacts(parsed: ParsedMeeting, language: LanguageValue, report: Report): Facts {
  const fields = readMeetingFields(parsed, language.code, report);
  const { values } = fields;
  const place = startOf(parsed.meeting.source.path);
  const kind = values.kind?.value ?? 'agenda';
  const chair = toPerson(values.chair, report);
  const secretary = toPerson(values.secretary, report);
  const members = toPersons(values.members, report);
  const apologies = toPersons(values.apologies, report);
  const signatories = values.signatories
    ? toPersons(values.signatories, report)
    : defaultSignatories({ kind, chair, secretary, members, apologies });
  const start = values.start?.value;
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
    kind,
    chair,
    secretary,
    members,
    apologies,
    signatories,
    place,
    status: values.status?.value,
    logoFile: textOf(values.logo),
    sections: toSections(values.sections),
    timetable: values.timetable,
    fields,
  };
}

function readMeetingFields({ meeting, defaults }: ParsedMeeting, language: LanguageCode, report: Report): MeetingFields {
  const schema = meetingSchema(language);
  const own = readFields(schema, meeting.frontMatter, report);
  const general = defaults && readFields(schema, defaults.frontMatter, report);
  const fields: MeetingFields = {
    place: own.place,
    values: { ...general?.values, ...own.values },
    keys: new Map([...(general?.keys ?? []), ...own.keys]),
    refused: new Set([...(general?.refused ?? []), ...own.refused]),
  };
  if (meeting.readable && defaults?.readable !== false) reportMissing(schema, fields, meeting.fence, report);
  return fields;
}

/** An end over twelve hours before the start is the next day's. */
function endAfter(start: number | undefined, end: number | undefined): number | undefined {
  return start !== undefined && end !== undefined && end < start - 12 * 60 ? end + 24 * 60 : end;
}

function toSections(values: readonly Read<ReturnType<typeof section>>[] | undefined): ExpectedSection[] {
  return (values ?? []).flatMap((section): ExpectedSection[] => {
    if ('value' in section) return [{ title: textOf(section), required: false }];
    const { title, required } = section.values;
    return title ? [{ title: textOf(title), required: required?.value ?? false }] : [];
  });
}

/** The place of what concerns a whole file. */
export function startOf(file: string): Place {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
