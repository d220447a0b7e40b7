import type { Picture } from '../meeting/picture.ts';
import type { Place } from '../meeting/place.ts';
import type { FoundTemplate } from './find-template.ts';
import { palettes } from './presets.ts';
import type { TemplateData } from './schema/schema.ts';
import type { Path } from './schema/schema-at.ts';

/** What a chain of templates says together. Every key has a value, except those that a template need not have. */
export type Settings = Complete<
  Omit<TemplateData, 'extends' | 'palette' | 'fonts' | 'logo' | 'cover-picture' | 'labels'>
> &
  Pick<TemplateData, 'fonts' | 'labels'>;

type Complete<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]-?: Complete<Exclude<T[K], undefined>> }
    : T;

/**
 * Merges templates, the most basic one first. A later value wins, maps are merged key by key, and lists are replaced.
 * The first is `standard`, which names everything. A template's own colours win over its palette, which wins over what
 * it extends; so do its fonts, and its typeface.
 */
export function merge(layers: readonly Layer[]): Settings {
  return layers.map(({ data }) => withPalette(data)).reduce(overLayer) as Settings;
}

function overLayer(below: Values, above: Values): Values {
  return over(above.typeface === undefined ? below : { ...below, fonts: undefined }, above);
}

function withPalette(data: TemplateData): Values {
  if (data.palette === undefined) return data;
  return { ...data, colours: over(palettes[data.palette], data.colours ?? {}) };
}

interface Values {
  readonly [key: string]: unknown;
}

function over(below: Values, above: Values): Values {
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const known = merged[key];
    // A key without a value counts as absent, also in a map that no template below has.
    if (isMap(value)) merged[key] = over(isMap(known) ? known : {}, value);
    else if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One template in the chain of `extends`: what it says itself. */
export interface Layer {
  readonly found: FoundTemplate;
  /** As messages name it: a built-in template's name, or a path. */
  readonly name: string;
  /** Paths of fonts are absolute here. */
  readonly data: TemplateData;
  readonly logo?: Picture;
  readonly coverPicture?: Picture;
  /** The place of a value in its file; undefined if it names none. */
  readonly placeOf: (path: Path) => Place | undefined;
}
