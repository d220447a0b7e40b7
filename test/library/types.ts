// Compiled with the rest: a name or a type of the library that changes on one side alone is an error here.

import type * as published from '../../src/library/agenda-pdf.d.ts';
import type * as library from '../../src/library/library.ts';
import type { FormatName } from '../../src/render/index.ts';
import type * as schema from '../../src/render/json/schema.ts';

type Same<A, B> = [A, B] extends [B, A] ? true : never;
type SameKeys<A, B> = Same<keyof A, keyof B>;

export const functions: Same<typeof library, Pick<typeof published, keyof typeof published>> = true;
export const formats: Same<published.Format, FormatName> = true;
export const keys: [
  SameKeys<published.MeetingData, schema.MeetingData>,
  SameKeys<published.ItemData, schema.ItemData>,
  SameKeys<published.SlotData, schema.SlotData>,
  SameKeys<published.AttachmentData, schema.AttachmentData>,
  SameKeys<published.PersonData, schema.PersonData>,
  SameKeys<published.NodeData, schema.NodeData>,
] = [true, true, true, true, true, true];
/** All that is exported fits what is published. */
export const fits = (data: schema.MeetingData): published.MeetingData => data;
