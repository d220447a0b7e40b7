import type { Meeting } from '../meeting/meeting.ts';
import { choicesOf, fieldsOf, kindOf, schemaAt, schemaOf } from './form.ts';
import { peopleIn } from './overview.ts';
import { type Spot, spotAt } from './spot.ts';

/** What may be written at a place: from `from` to the place itself it replaces what is there. */
export interface Completions {
  readonly from: number;
  readonly options: readonly Completion[];
}

export interface Completion {
  readonly kind: 'field' | 'choice' | 'item' | 'person' | 'file' | 'block';
  /** What is written. */
  readonly text: string;
  /** More about it: an item's title, what a field is for. */
  readonly detail?: string;
}

/** What completions are made from. */
export interface Known {
  readonly meeting?: Meeting;
  /** Files in `attachments/`, and pictures, as bodies name them. */
  readonly attachments: readonly string[];
  readonly pictures: readonly string[];
}

/** What may be written at an offset of a file's text: items, attachments, people, fields, choices, names of blocks. */
export function complete(file: string, text: string, offset: number, known: Known): Completions | undefined {
  const spot = spotAt(text, offset);
  if (spot.kind === 'body') return inBody(file, text.slice(0, offset), known);
  const schema = schemaOf(kindOf(file));
  if (spot.kind === 'value') return { from: spot.from, options: valuesAt(spot, file, known) };
  const within = spot.path.length === 0 ? schema : schemaAt(schema, spot.path);
  if (!within) return undefined;
  const options = fieldsOf(within).map(([name, { description }]) => ({
    kind: 'field' as const,
    text: `${name}: `,
    ...(typeof description === 'string' && { detail: description }),
  }));
  return { from: spot.from, options };
}

function inBody(file: string, before: string, { meeting, pictures }: Known): Completions | undefined {
  const line = /[^\n\r]*$/.exec(before)![0];
  const link = /\]\(((?:item:)?[\p{L}\p{N}_-]*)$/u.exec(line)?.[1];
  if (link !== undefined && !/!\[[^\]]*\]\([^)]*$/.test(line)) {
    const options = itemsIn(meeting).map(({ text, ...rest }) => ({ ...rest, text: `item:${text}` }));
    return { from: before.length - link.length, options };
  }
  const picture = /!\[[^\]]*\]\(([^)\s]*)$/.exec(line)?.[1];
  if (picture !== undefined) {
    const up = file.startsWith('items/') ? '../' : '';
    const options = pictures.map(path => ({ kind: 'file' as const, text: `${up}${path}` }));
    return { from: before.length - picture.length, options };
  }
  const colons = /^\s*(::[:\p{L}-]*)$/u.exec(line)?.[1];
  if (colons === undefined) return undefined;
  return {
    from: before.length - colons.length,
    options: blocks.map(text => ({ kind: 'block' as const, text })),
  };
}

const blocks = [
  ':::closed\n\n:::',
  ':::decision\n\n:::',
  ':::public-decision\n\n:::',
  ':::bars\n\n:::',
  ':::steps\n\n:::',
  '::timetable',
  '::pagebreak',
];

const persons = new Set([
  'responsible',
  'attendees',
  'recused',
  'chair',
  'secretary',
  'members',
  'apologies',
  'signatories',
]);

function valuesAt({ path }: Spot & { kind: 'value' }, file: string, known: Known): readonly Completion[] {
  const name = path.at(-1)!;
  if (name === 'file') return known.attachments.map(text => ({ kind: 'file', text }));
  if (name === 'item') return itemsIn(known.meeting);
  if (persons.has(name)) return peopleIn(known.meeting).map(text => ({ kind: 'person', text }));
  const schema = schemaAt(schemaOf(kindOf(file)), path);
  return schema ? choicesOf(schema).map(text => ({ kind: 'choice', text })) : [];
}

function itemsIn(meeting: Meeting | undefined): readonly Completion[] {
  return (meeting?.items ?? []).map(({ id, number, title }) => ({
    kind: 'item',
    text: id,
    detail: `${number}. ${title.value}`,
  }));
}
