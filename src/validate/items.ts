import { type Code, severities } from '../diagnostics/catalogue.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { AgendaItem, LanguageCode, Status } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { ItemFile } from '../read/source-file.ts';
import { type AttachmentFiles, toAttachments } from './attachments.ts';
import { startOf } from './facts.ts';
import { giveNumbers } from './numbers.ts';
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
}

/** The meeting's items in order, with their numbers. */
export function readItems(
  files: readonly ParsedFile<ItemFile>[],
  language: LanguageCode,
  meetingStatus: Status | undefined,
  attached: AttachmentFiles,
  report: Report,
): ReadItem[] {
  const schema = itemSchema(language);
  const all = files.map(file => {
    const fields = readFields(schema, file.frontMatter, report);
    if (file.readable) reportMissing(schema, fields, file.fence, report);
    return { file, fields };
  });
  const numbers = giveNumbers(
    all.map(({ file, fields }) => ({ file: file.source.path, id: file.source.id, own: textOf(fields.values.number) })),
    report,
  );
  return all.map(({ file, fields }, index) => ({
    fields,
    item: toItem(file, fields, numbers[index]!, meetingStatus, attached, report),
  }));
}

function toItem(
  { source, fence, body }: ParsedFile<ItemFile>,
  { values, refused }: ItemFields,
  number: string,
  meetingStatus: Status | undefined,
  attached: AttachmentFiles,
  report: Report,
): AgendaItem {
  const said = values.status?.value ?? meetingStatus;
  const status = said ?? 'open';
  return {
    id: source.id,
    number,
    place: startOf(source.path),
    title: textOf(values.title) ?? { text: '', place: fence },
    status,
    statusGiven: said !== undefined || refused.has('status'),
    publicTitle: textOf(values['public-title']),
    case: textOf(values.case),
    classification: textOf(values.classification),
    route: (values.route ?? []).map(route => textOf(route)),
    responsible: toPersons(values.responsible, report),
    attendees: toPersons(values.attendees, report),
    purpose: values.purpose?.value,
    group: textOf(values.group),
    time: values.time?.value,
    duration: values.duration?.value,
    attachments: toAttachments(values.attachments, status, attached, report),
    late: textOf(values.late),
    withdrawn: textOf(values.withdrawn),
    recused: toPersons(values.recused, report),
    allow: (values.allow ?? []).map(code => textOf(code)).filter(code => isAllowed(code, report)),
    body,
  };
}

/** What an item may allow: every warning, and one error. */
const allowable = (Object.keys(severities) as Code[]).filter(code => severities[code] === 'warning');

function isAllowed(code: Text, report: Report): boolean {
  if (code.text === 'identity-number' || allowable.some(known => known === code.text)) return true;
  const candidates = [...allowable, 'identity-number'];
  report(diagnose('allow-unknown', code.place, { text: code.text, nearest: nearest(code.text, candidates) }));
  return false;
}
