import type { Block } from './body.ts';
import type { Duration, TimeOfDay } from './calendar.ts';
import type { Unclear } from './known.ts';
import type { Place, Placed, Text } from './place.ts';

export type Status = 'open' | 'closed';
export type Purpose = 'decision' | 'discussion' | 'information';

export interface Person {
  readonly name: Text;
  readonly role?: Text;
  readonly note?: Text;
}

/** A file below the meeting's `attachments/`. */
export interface AttachedFile {
  /** Relative to `attachments/`, as on disk, with `/`. */
  readonly path: string;
  /** Absolute. */
  readonly location: string;
  readonly bytes: number;
}

export interface Attachment {
  /** From 1, by item. */
  readonly number: number;
  readonly title: Text;
  readonly document?: Text;
  readonly status: Status;
  readonly file?: AttachedFile;
  /** As the author wrote it, with its place. */
  readonly fileName?: Text;
  /** Where its title leads: the author's `url`, or the file's name below `attachment-base`. */
  readonly url?: Text;
  /** Sent later ("eftersendes"). */
  readonly pending: boolean;
  readonly place: Place;
}

/** What every item has in every edition: its id, number and place. */
export interface ItemIdentity {
  /** From the file name; never shown, never in the PDF. */
  readonly id: string;
  /** As shown, without a full stop: "7", "7a". */
  readonly number: string;
  readonly place: Place;
}

/** An agenda item in full. */
export interface AgendaItem extends ItemIdentity {
  readonly title: Text;
  readonly status: Status;
  /** False where neither the item, meeting.md nor defaults.md says the status. */
  readonly statusGiven: boolean;
  readonly publicTitle?: Text;
  readonly case?: Text;
  readonly classification?: Text;
  readonly route: readonly Text[];
  readonly responsible: readonly Person[];
  readonly attendees: readonly Person[];
  readonly purpose?: Placed<Purpose>;
  /** It begins a run of items under these words. */
  readonly group?: Text;
  /** What the public edition says instead, if the item is closed. */
  readonly publicGroup?: Text;
  /** It ends a run: without a `group`, it and those after it stand under no heading. */
  readonly groupEnds: boolean;
  readonly time?: TimeOfDay;
  readonly duration?: Duration;
  readonly attachments: readonly Attachment[];
  readonly late?: Text;
  readonly withdrawn?: Text;
  readonly recused: readonly Person[];
  /** It comes back at the next meeting (`agenda new --from`). */
  readonly standing: boolean;
  readonly allow: readonly Text[];
  readonly body: readonly Block[];
  /** Of its file; `body` is unclear where it has a mark that could not be read. */
  readonly unclear: Unclear;
}

/**
 * Each field of an item: its name in front matter, what it holds, and which edition shows it. Front matter is read by it,
 * the public edition is made by it, and rules find texts and names by it; the search of the finished file has a list of
 * its own (src/verify/meeting-texts.ts). Templates offer fields, and rules read them, in this order.
 */
export const itemFields = {
  id: { holds: 'fact', edition: 'remade' },
  number: { holds: 'fact', name: 'number', edition: 'public' },
  place: { holds: 'fact', edition: 'public' },
  title: { holds: 'text', name: 'title', edition: 'open' },
  publicTitle: { holds: 'text', name: 'public-title', edition: 'closed' },
  publicGroup: { holds: 'text', name: 'public-group', edition: 'closed' },
  status: { holds: 'fact', name: 'status', edition: 'remade', shown: true },
  statusGiven: { holds: 'fact', edition: 'open' },
  classification: {
    holds: 'text',
    name: 'classification',
    edition: 'open',
    shown: true,
    reads: 'classification',
  },
  case: { holds: 'text', name: 'case', edition: 'open', shown: true, reads: 'case' },
  group: { holds: 'text', name: 'group', edition: 'remade' },
  groupEnds: { holds: 'fact', name: 'group-ends', edition: 'remade' },
  purpose: { holds: 'fact', name: 'purpose', edition: 'open', shown: true },
  time: { holds: 'fact', name: 'time', edition: 'open' },
  duration: { holds: 'fact', name: 'duration', edition: 'open', shown: true },
  late: { holds: 'text', name: 'late', edition: 'open', shown: true },
  withdrawn: { holds: 'text', name: 'withdrawn', edition: 'open' },
  route: { holds: 'texts', name: 'route', edition: 'open', shown: true },
  responsible: {
    holds: 'persons',
    name: 'responsible',
    edition: 'open',
    shown: true,
    part: 'responsible',
  },
  attendees: { holds: 'persons', name: 'attendees', edition: 'open', shown: true, part: 'attendees' },
  recused: { holds: 'persons', name: 'recused', edition: 'open', shown: true, part: 'recused' },
  attachments: { holds: 'attachments', name: 'attachments', edition: 'remade' },
  standing: { holds: 'fact', name: 'standing', edition: 'open' },
  allow: { holds: 'codes', name: 'allow', edition: 'open' },
  body: { holds: 'blocks', edition: 'remade' },
  unclear: { holds: 'fact', edition: 'remade' },
} as const satisfies { readonly [F in keyof AgendaItem]-?: ItemField<NonNullable<AgendaItem[F]>> };

/** What is known about a field whose value is a `T`. */
type ItemField<T> = {
  /** In front matter; without one the author doesn't write it there. */
  readonly name?: string;
  /**
   * What the public edition has of it: of every item as it is, of an open one as it is, of a closed one alone, or
   * something else that the edition stage makes of it.
   */
  readonly edition: 'public' | 'open' | 'closed' | 'remade';
  /** A template may show it, by its name in front matter. */
  readonly shown?: true;
} & Holding<T>;

/** A text says how rules read it, if it is not running text; persons say what they have to do with the item. */
type Holding<T> =
  T extends Placed<Purpose>
    ? { readonly holds: 'fact' }
    : T extends Text
      ? { readonly holds: 'text'; readonly reads?: 'case' | 'classification' }
      : T extends readonly Text[]
        ? { readonly holds: 'texts' | 'codes' }
        : T extends readonly Person[]
          ? { readonly holds: 'persons'; readonly part: Part }
          : T extends readonly Attachment[]
            ? { readonly holds: 'attachments' }
            : T extends readonly Block[]
              ? { readonly holds: 'blocks' }
              : { readonly holds: 'fact' };

/** What somebody has to do with an item. */
export type Part = 'attendees' | 'responsible' | 'recused';

type Fields = typeof itemFields;

/** The fields about which this much is known. */
export type FieldWith<Known> = { [F in keyof Fields]: Fields[F] extends Known ? F : never }[keyof Fields];

/** The names of fields in front matter. */
export type ItemFieldName = Extract<Fields[keyof Fields], { readonly name: string }>['name'];

/** The names of the fields that a template may show. */
export type ShownFieldName = Extract<Fields[keyof Fields], { readonly shown: true }>['name'];

/** The fields about which this much is known, in order. */
export function fieldsWith<const Known extends Partial<Record<'holds' | 'edition' | 'part', string>>>(
  known: Known,
): readonly FieldWith<Known>[] {
  const isKnown = (field: object) =>
    Object.entries(known).every(([key, value]) => (field as Record<string, unknown>)[key] === value);
  return (Object.keys(itemFields) as (keyof Fields)[]).filter(name =>
    isKnown(itemFields[name]),
  ) as FieldWith<Known>[];
}

/** The fields that hold persons. */
export const personFields = fieldsWith({ holds: 'persons' });
