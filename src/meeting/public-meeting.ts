/**
 * What may be published. These types have no place for what is withheld: a closed item is a number and
 * at most a public title and a public decision; a closed attachment is a number.
 */
import type { OpenBlock, PublicBlock } from './body.ts';
import type { AgendaItem, Attachment, FieldWith, ItemIdentity } from './item.ts';
import type { ItemSlot, MeetingFacts, TitleSlot } from './meeting.ts';
import type { Place, Placed, Text } from './place.ts';

/** A closed attachment of an open item: only that it is there and is closed. */
export interface WithheldAttachment {
  readonly status: 'withheld';
  readonly number: number;
  readonly place: Place;
}

export type PublicAttachment = (Attachment & { readonly status: 'open' }) | WithheldAttachment;

/** The heading over a run of items; for closed ones the language's label, if their own is not public. */
export type PublicGroup = Text | { readonly kind: 'closed-items' };

/** An open item without its withheld passages and attachments. */
export interface OpenItem
  extends ItemIdentity,
    Pick<AgendaItem, FieldWith<{ readonly edition: 'public' | 'open' }>> {
  readonly status: 'open';
  readonly attachments: readonly PublicAttachment[];
  readonly body: readonly PublicBlock[];
  /** The heading that it is under, whoever began the run; if there is none, `groupEnds` is true. */
  readonly group?: PublicGroup;
  readonly groupEnds: boolean;
}

/** A closed item: its number, and what its author wrote for the public. */
export interface WithheldItem extends ItemIdentity {
  readonly status: 'withheld';
  readonly publicTitle?: Text;
  readonly group?: PublicGroup;
  readonly groupEnds: boolean;
  /** In minutes only. */
  readonly publicDecision?: readonly OpenBlock[];
}

export type PublicItem = OpenItem | WithheldItem;

/** A slot with a closed item: its time and its items. */
export interface WithheldSlot {
  readonly kind: 'withheld';
  readonly place: Place;
  readonly time: Placed<number>;
  readonly duration?: number;
  readonly items: readonly string[];
}

export type PublicSlot = ItemSlot | TitleSlot | WithheldSlot;

export interface PublicMeeting extends MeetingFacts {
  readonly edition: 'public';
  readonly note: readonly PublicBlock[];
  readonly items: readonly PublicItem[];
  readonly slots: readonly PublicSlot[];
}
