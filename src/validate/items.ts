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
import type { Text } from '../meeting/place.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { ItemFile } from '../read/source-file.ts';
import { toAllowed } from './allowed.ts';
import { type AttachmentFiles, toAttachments } from './attachments.ts';
import { meantStatus } from './meant-status.ts';
import { checkIds, giveNumbers } from './numbers.ts';
import { textOf, toPersons } from './people.ts';
import { type Fields, readFields, reportMissing } from './read-fields.ts';
import { item as itemSchema } from './schema/item.ts';

type Report = (diagnostic: Diagnostic) => void;

/** The fields of an item's file. */
export type ItemFields = Fields<ReturnType<typeof itemSchema>['def']['shape']>;

/** An item with the fields that it was made from. */
export interface ReadItem {
  readonly item: AgendaItem;
  readonly fields: ItemFields;
  /** Whether its front matter could be read; else nothing that it lacks is missing. */
  readonly readable: boolean;
}

/** What items need of the meeting. */
export interface ItemContext {
  /** What durations are written in; undefined where any language will do. */
  readonly language: LanguageCode | undefined;
  /** For every item that does not say its own. */
  readonly status?: Status;
  /** The meeting's status was refused, or its front matter can't be read: nothing is to be said of items without one. */
  readonly statusUnclear: boolean;
  /** An item's own time then says nothing. */
  readonly hasTimetable: boolean;
  readonly attached: AttachmentFiles;
  readonly report: Report;
}

/** The meeting's items in order, with their numbers. */
export function readItems(files: readonly ParsedFile<ItemFile>[], context: ItemContext): ReadItem[] {
  const { report } = context;
  const schema = itemSchema(context.language);
  const all = files.map(file => {
    const fields = readFields(schema, file.frontMatter, report);
    if (file.readable) reportMissing(schema, fields, file.fence, report);
    const { time } = fields.values;
    if (time && context.hasTimetable) report(diagnose('time-unused', time.place, {}));
    return { file, fields };
  });
  const unnumbered = all.map(({ file: { source }, fields }) => ({
    file: source.path,
    id: source.id,
    own: textOf(fields.values.number),
  }));
  checkIds(unnumbered, report);
  const numbers = giveNumbers(unnumbered, report);
  return all.map(({ file, fields }, index) => ({
    fields,
    readable: file.readable,
    item: toItem(file, fields, numbers[index]!, context),
  }));
}

function toItem(
  file: ParsedFile<ItemFile>,
  { values, refused }: ItemFields,
  number: string,
  { status: general, statusUnclear, attached, report }: ItemContext,
): AgendaItem {
  const { source, fence, ifClosed, readable } = file;
  const said = values.status?.value ?? meantStatus(file) ?? general;
  const status = said ?? 'open';
  const own = writtenFields(values, report);
  const { body, diagnostics } = (status === 'closed' && ifClosed) || { body: file.body, diagnostics: [] };
  for (const diagnostic of diagnostics) report(diagnostic);
  return {
    id: source.id,
    number,
    place: startOf(source.path),
    ...own,
    title: own.title ?? { text: '', place: fence },
    status,
    // Where it was refused, or can't be read, nothing more is to be said of it: there is an error already.
    statusGiven: said !== undefined || refused.has('status') || statusUnclear || !readable,
    // A closed item that says nothing but what its public group is has that group in the full edition, too.
    group: own.group ?? (status === 'closed' ? own.publicGroup : undefined),
    groupEnds: values['group-ends']?.value ?? false,
    purpose: values.purpose?.value,
    time: values.time?.value,
    duration: values.duration?.value,
    attachments: toAttachments(values.attachments, status, attached, report),
    allow: toAllowed(values.allow, report, 'item'),
    body,
  };
}

const textFields = fieldsWith({ holds: 'text' });
const textsFields = fieldsWith({ holds: 'texts' });

type WrittenField = FieldWith<{ readonly holds: 'text' | 'texts' | 'persons' }>;

/** The fields that hold what their author wrote, and nothing that is worked out of it. */
function writtenFields(
  values: ItemFields['values'],
  report: Report,
): Omit<Pick<AgendaItem, WrittenField>, 'title'> & { readonly title?: Text } {
  const written: Partial<Record<WrittenField, unknown>> = {};
  for (const name of textFields) written[name] = textOf(values[itemFields[name].name]);
  for (const name of textsFields)
    written[name] = (values[itemFields[name].name] ?? []).map(value => textOf(value));
  for (const name of personFields) written[name] = toPersons(values[itemFields[name].name], report);
  return written as ReturnType<typeof writtenFields>;
}
