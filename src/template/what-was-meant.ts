import type { ZodMiniType } from 'zod/mini';
import type { LanguageCode } from '../languages/index.ts';
import type { Entry, Value } from '../parse/parsed-file.ts';
import { fontLines } from './font-styles.ts';
import { keysOf, type Path, schemaAt } from './schema/schema-at.ts';

/** Where a key belongs that stands one step too far out, as a line: `page: { margins: … }`, `labels: { da: { … } }`. */
export function placeMeant(
  { key, value }: Entry,
  path: Path,
  schema: ZodMiniType | undefined,
  language: LanguageCode,
): string | undefined {
  const homes = keysOf(schema).filter(name => keysOf(schemaAt(schema, [name])).includes(key));
  const home = homes.includes(language)
    ? language
    : homes.length === 1 || path.length > 0
      ? homes[0]
      : undefined;
  if (home === undefined) return undefined;
  return [...path, home].reduceRight<string>(
    (inner, name) => `${name}: { ${inner} }`,
    `${key}: ${written(value)}`,
  );
}

/** What a family of fonts is, for who names a font: its files. */
export function familyMeant(key: string, schema: ZodMiniType): string | undefined {
  const files = `{ ${fontLines().join(', ')} }`;
  if (key === 'fonts') return `fonts: { text: ${files} }`;
  return keysOf(schema).includes('bold-italic') ? `${key}: ${files}` : undefined;
}

/** A value as it was typed, on one line. */
export function written(value: Value): string {
  switch (value.kind) {
    case 'text':
      return value.value;
    case 'list':
      return `[${value.values.map(written).join(', ')}]`;
    case 'map':
      return `{ ${value.entries.map(entry => `${entry.key}: ${written(entry.value)}`).join(', ')} }`;
    case 'none':
      return '';
  }
}
