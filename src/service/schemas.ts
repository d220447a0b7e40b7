import { item } from '../validate/schema/item.ts';
import { type JsonSchema, jsonSchema } from '../validate/schema/json-schema.ts';
import { meeting } from '../validate/schema/meeting.ts';

/** Which front matter a file has. */
export type SchemaKind = 'meeting' | 'item';

export function kindOf(file: string): SchemaKind {
  return file.startsWith('items/') ? 'item' : 'meeting';
}

const made = new Map<SchemaKind, JsonSchema>();

/** The JSON Schema of a file's front matter. */
export function schemaOf(kind: SchemaKind): JsonSchema {
  const known = made.get(kind) ?? jsonSchema(kind === 'item' ? item() : meeting(), kind, '');
  made.set(kind, known);
  return known;
}

/** What a schema may be: itself, its alternatives, and what its lists hold. */
export function variantsOf(schema: JsonSchema): readonly JsonSchema[] {
  const { anyOf = [], items } = schema;
  return [schema, ...anyOf.flatMap(variantsOf), ...(items ? variantsOf(items) : [])];
}

/** The fields that a value may have, by name. */
export function fieldsOf(schema: JsonSchema): readonly (readonly [name: string, schema: JsonSchema])[] {
  // A variant that only says which fields go together names them, too.
  return variantsOf(schema)
    .flatMap(({ properties }) => Object.entries(properties ?? {}))
    .filter(([, field]) => !('not' in field));
}

/** The schema of the field at the end of a path; undefined if there is none. */
export function schemaAt(root: JsonSchema, path: readonly string[]): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>(
    (schema, name) => schema && fieldsOf(schema).find(([key]) => key === name)?.[1],
    root,
  );
}

/** The words that a choice has. */
export function choicesOf(schema: JsonSchema): readonly string[] {
  return variantsOf(schema).flatMap(({ enum: words, type }) => {
    if (Array.isArray(words)) return words.filter(word => typeof word === 'string');
    return [type].flat().includes('boolean') && ![type].flat().includes('string') ? ['true', 'false'] : [];
  });
}
