import { toJSONSchema, type ZodMiniType } from 'zod/mini';

/** The part of JSON Schema that is used here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/**
 * The JSON Schema (2020-12) of front matter, for editors, which read it as YAML 1.2. Titles and descriptions are
 * registered with the schema, and so are the places where an editor sees a number or `true` but the program reads a
 * text.
 */
export function jsonSchema(schema: ZodMiniType, title: string, description: string): JsonSchema {
  const { $schema, ...made } = toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title, description, ...withEmptyFields(JSON.parse(JSON.stringify(made))) };
}

/** The JSON Schema of data that the program writes: it has exactly these fields. */
export function dataSchema(schema: ZodMiniType, title: string, description: string): JsonSchema {
  const { $schema, ...made } = toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' });
  return { $schema, title, description, ...JSON.parse(JSON.stringify(made)) };
}

/** An editor's YAML reads a key without a value as null. It counts as absent wherever a field is optional. */
function withEmptyFields(schema: JsonSchema): JsonSchema {
  const { properties, required = [], items, anyOf } = schema;
  const fields = Object.entries(properties ?? {}).map(([name, field]) => {
    const within = withEmptyFields(field);
    return [name, required.includes(name) ? within : orNull(within)] as const;
  });
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(fields) }),
    ...(items && { items: withEmptyFields(items) }),
    ...(anyOf && { anyOf: anyOf.map(withEmptyFields) }),
  };
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: words, anyOf } = schema;
  if (anyOf) return { ...schema, anyOf: [...anyOf, { type: 'null' }] };
  const types = type === undefined ? {} : { type: [type, 'null'].flat() };
  return { ...schema, ...types, ...(Array.isArray(words) && { enum: [...words, null] }) };
}
