import type { Picture } from '../meeting/picture.ts';
import type { Place } from '../meeting/place.ts';
import type { FoundTemplate } from './find-template.ts';
import { palettes } from './palettes.ts';
import type { TemplateData } from './schema/schema.ts';
import type { Path } from './schema/schema-at.ts';

/** What a chain of templates says together: all keys have values, but for those that a template need not have. */
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
 * Puts templates over each other, the one that all build on first: what a template names wins, maps are merged key by
 * key, lists are taken whole. The first is `standard`, which names everything. A template's own colours win over its
 * palette, which wins over what it builds on.
 */
export function merge(layers: readonly Layer[]): Settings {
  return layers.map(({ data }) => withPalette(data)).reduce(over) as Settings;
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
    // A key without a value is as if absent, in a map that nothing below has, too.
    if (isMap(value)) merged[key] = over(isMap(known) ? known : {}, value);
    else if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One template of the chain that `extends` makes: what it says itself. */
export interface Layer {
  readonly found: FoundTemplate;
  /** As messages name it: a built-in template's name, or a path. */
  readonly name: string;
  /** Paths of fonts are absolute here. */
  readonly data: TemplateData;
  readonly logo?: Picture;
  readonly coverPicture?: Picture;
  /** Where a value stands in its file; undefined where it names none. */
  readonly placeOf: (path: Path) => Place | undefined;
}
