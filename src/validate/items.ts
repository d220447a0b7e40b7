import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import type { LanguageCode } from '../languages/index.ts';
import {
  type AgendaItem,
  type FieldWith,
  fieldsWith,
  itemFields,
  personFields,
  type Status,
} from '../meeting/item.ts';
import { given, type Known, unclear } from '../meeting/known.ts';
import type { Text } from '../meeting/place.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { ItemFile } from '../read/source-file.ts';
import { toAllowed } from './allow.ts';
import { type AttachmentFiles, toAttachments } from './attachments.ts';
import { type Fields, givenIn, unclearIn } from './fields.ts';
import { checkIds, giveNumbers } from './item-ids.ts';
import { toPersons } from './people.ts';
import { readFields, reportMissing } from './read-fields.ts';
import { item as itemSchema } from './schema/item.ts';
import { meantStatus } from './values/choice.ts';

type Report = (diagnostic: Diagnostic) => void;

/** The fields of an item's file. */
export type ItemFields = Fields<ReturnType<typeof itemSchema>['def']['shape']>;

/** An item with the fields that it was made from. */
export interface ReadItem {
  readonly item: AgendaItem;
  readonly fields: ItemFields;
}

/** What items need to know about the meeting. */
export interface ItemContext {
  /** The language of durations; undefined if any will do. */
  readonly language: LanguageCode | undefined;
  /** The status of items that don't give their own. If it is unclear, items without a status are not reported. */
  readonly status: Known<Status>;
  /** If so, an item's own time means nothing. */
  readonly hasTimetable: boolean;
  readonly attached: AttachmentFiles;
  /** Whether a body has a `:::` line that could not be read. */
  readonly hasLostMark: (file: string) => boolean;
  readonly report: Report;
}

/** The meeting's items in order, with their numbers. */
export function readItems(files: readonly ParsedFile<ItemFile>[], context: ItemContext): ReadItem[] {
  const { report } = context;
  const schema = itemSchema(context.language);
  const all = files.map(file => {
    const fields = readFields(schema, file.frontMatter, report, file.readable);
    reportMissing(schema, fields, file.fence, report);
    const time = given(fields.values.time);
    if (time && context.hasTimetable) report(diagnose('time-unused', time.place, {}));
    return { file, fields };
  });
  const unnumbered = all.map(({ file: { source }, fields }) => ({
    file: source.path,
    id: source.id,
    own: given(fields.values.number),
  }));
  checkIds(unnumbered, report);
  const numbers = giveNumbers(unnumbered, report);
  return all.map(({ file, fields }, index) => ({
    fields,
    item: toItem(file, fields, numbers[index]!, context),
  }));
}

function toItem(
  file: ParsedFile<ItemFile>,
  fields: ItemFields,
  number: string,
  { status: general, attached, hasLostMark, report }: ItemContext,
): AgendaItem {
  const { source, fence, ifClosed } = file;
  const { values } = fields;
  const found = unclearIn(itemSchema(), fields);
  const ownStatus = given(values.status)?.value ?? meantStatus(file);
  const said = ownStatus ?? given(general);
  const status = said ?? 'open';
  const own = writtenFields(values, report);
  const { body, diagnostics } = (status === 'closed' && ifClosed) || { body: file.body, diagnostics: [] };
  for (const diagnostic of diagnostics) report(diagnostic);
  const isBodyUnclear = hasLostMark(source.path) || diagnostics.some(isLostMark);
  const unclearNames = [...found.fields, ...(isBodyUnclear ? ['body'] : [])].filter(
    // The author obviously meant one of the two.
    name => name !== 'status' || ownStatus === undefined,
  );
  return {
    id: source.id,
    number,
    place: startOf(source.path),
    ...own,
    title: own.title ?? { value: '', place: fence },
    status,
    // If it was refused or can't be read, there is an error already.
    statusGiven: said !== undefined || found.fields.has('status') || general === unclear,
    // A closed item with a public group and no group of its own has the public one in the full edition too.
    group: own.group ?? (status === 'closed' ? own.publicGroup : undefined),
    groupEnds: given(values['group-ends'])?.value ?? false,
    purpose: given(values.purpose),
    time: given(values.time)?.value,
    duration: given(values.duration)?.value,
    attachments: toAttachments(values.attachments, status, attached, report),
    standing: given(values.standing)?.value ?? false,
    allow: toAllowed(values.allow, report, 'item'),
    body,
    unclear: { ...found, fields: new Set(unclearNames) },
  };
}

/** Whether it was reported that a `:::` line, which may begin a decision, could not be read. */
export function isLostMark({ code, data }: Diagnostic): boolean {
  return (
    code.startsWith('directive-') && 'found' in data && !/^:::\s*closed\s*$/.test(String(data.found).trim())
  );
}

const textFields = fieldsWith({ holds: 'text' });
const textsFields = fieldsWith({ holds: 'texts' });

type WrittenField = FieldWith<{ readonly holds: 'text' | 'texts' | 'persons' }>;

/** The fields that hold what the author wrote, not what was worked out from it. */
function writtenFields(
  values: ItemFields['values'],
  report: Report,
): Omit<Pick<AgendaItem, WrittenField>, 'title'> & { readonly title?: Text } {
  const written: Partial<Record<WrittenField, unknown>> = {};
  for (const name of textFields) written[name] = given(values[itemFields[name].name]);
  for (const name of textsFields) written[name] = givenIn(values[itemFields[name].name]);
  for (const name of personFields) written[name] = toPersons(values[itemFields[name].name], report);
  return written as ReturnType<typeof writtenFields>;
}
