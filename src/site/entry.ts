import type { Built } from '../built.ts';
import { siteLook } from '../render/html/fonts/site-fonts.ts';
import type { ItemData, MeetingData } from '../render/json/schema.ts';

/** What the site's own pages say of a meeting: a part of its public data, and the look of its template. */
export interface Entry {
  readonly data: EntryData;
  /** The style sheet of its template: `SiteLook`. */
  readonly look: string;
  /** The site's address, as the meeting gives it. */
  readonly site?: string;
}

export interface EntryData extends Pick<MeetingData, (typeof meetingFields)[number]> {
  readonly items: readonly EntryItem[];
}

export type EntryItem = Pick<ItemData, (typeof itemFields)[number]>;

export const meetingFields = [
  'kind',
  'title',
  'organisation',
  'date',
  'start',
  'end',
  'location',
  'language',
  'cancelled',
  'movedFrom',
] as const satisfies readonly (keyof MeetingData)[];

export const itemFields = [
  'number',
  'anchor',
  'title',
  'publicTitle',
  'case',
  'group',
] as const satisfies readonly (keyof ItemData)[];

/** Of a meeting that was made anew. */
export interface NewEntry extends Entry {
  /** What the fonts of its look are made of: absolute paths, by the names of the site's files. */
  readonly fontSources: Readonly<Record<string, string>>;
}

/** Of a meeting whose public data are among the files that were made. */
export function entryOf({ meeting, template, files }: Built): NewEntry {
  const { bytes } = files.find(({ format }) => format === 'json')!;
  const data = JSON.parse(Buffer.from(bytes).toString()) as MeetingData;
  const items = data.items.map(item => pick(item, itemFields));
  const { sheet, fonts } = siteLook(template!.style);
  return {
    data: { ...pick(data, meetingFields), items },
    look: sheet,
    fontSources: fonts,
    site: meeting!.site,
  };
}

export function pick<T, K extends keyof T>(all: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map(key => [key, all[key]])) as Pick<T, K>;
}
