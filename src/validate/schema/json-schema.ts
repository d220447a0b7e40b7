import { toJSONSchema, type ZodMiniType } from 'zod/mini';

/** JSON Schema as far as it is made here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/**
 * The JSON Schema (2020-12) of front matter, for editors: what they may be given, as YAML 1.2 reads it. Titles and
 * descriptions, and where an editor sees a number or `true` that is a text for us, are registered with the schema.
 */
export function jsonSchema(schema: ZodMiniType, title: string, description: string): JsonSchema {
  const { $schema, ...made } = toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title, description, ...withEmptyFields(JSON.parse(JSON.stringify(made))) };
}

/** The JSON Schema of data that the program writes: exactly these fields. */
export function dataSchema(schema: ZodMiniType, title: string, description: string): JsonSchema {
  const { $schema, ...made } = toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' });
  return { $schema, title, description, ...JSON.parse(JSON.stringify(made)) };
}

/** A key without a value, which an editor's YAML reads as null, is as if absent: wherever a field may be left out. */
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
