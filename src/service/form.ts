import { type FieldLanguage, fieldWords } from '../languages/fields/index.ts';
import type { FieldWords } from '../languages/fields/words.ts';
import { languageCodes } from '../languages/index.ts';
import { item } from '../validate/schema/item.ts';
import { type JsonSchema, jsonSchema } from '../validate/schema/json-schema.ts';
import { meeting } from '../validate/schema/meeting.ts';

/** What a field holds, as a form shows it. */
export type FormKind =
  | 'text'
  | 'texts'
  | 'date'
  | 'time'
  | 'duration'
  | 'choice'
  | 'person'
  | 'people'
  | 'attachments'
  | 'timetable'
  | 'sections'
  | 'pairs';

/** A field of a form, in words of the trade. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly kind: FormKind;
  readonly isRequired: boolean;
  /** Of a choice. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Of what has fields itself: an attachment, a person, a slot. */
  readonly fields: readonly FormField[];
}

/** The form for a file's front matter, made from its JSON Schema. */
export async function formOf(kind: SchemaKind, language: FieldLanguage): Promise<readonly FormField[]> {
  return fieldsIn(schemaOf(kind), kind, await fieldWords(language));
}

function fieldsIn(schema: JsonSchema, parent: string, words: FieldWords): readonly FormField[] {
  const required = new Set(variantsOf(schema).flatMap(variant => variant.required ?? []));
  return withoutCopies(fieldsOf(schema)).map(([name, field]) => {
    const isLanguage = parent === 'meeting' && name === 'language';
    const kind = isLanguage ? 'choice' : formKindOf(field);
    const inner = innerNames[kind];
    const [label, help] = words.fields[`${parent}.${name}`] ?? [
      textOf(field.title),
      textOf(field.description),
    ];
    return {
      name,
      label,
      help,
      kind,
      isRequired: required.has(name),
      choices: isLanguage
        ? languageCodes.map(value => ({ value, label: ownName(value) }))
        : choicesOf(field).map(value => ({ value, label: words.choices[value] ?? value })),
      fields: inner ? fieldsIn(field, inner, words) : [],
    };
  });
}

/** A language by its own name. */
function ownName(code: string): string {
  return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
}

/** What a field's own fields belong to. */
const innerNames: Readonly<Partial<Record<FormKind, string>>> = {
  attachments: 'attachment',
  timetable: 'slot',
  person: 'person',
  people: 'person',
  sections: 'section',
};

function formKindOf(field: JsonSchema): FormKind {
  const names = new Set(fieldsOf(field).map(([name]) => name));
  const variants = variantsOf(field);
  const isList = variants.some(({ type }) => type === 'array');
  if (names.has('break')) return 'timetable';
  if (names.has('file')) return 'attachments';
  if (names.has('required')) return 'sections';
  if (names.has('name')) return isList ? 'people' : 'person';
  if (variants.some(({ additionalProperties: texts }) => typeof texts === 'object')) return 'pairs';
  if (choicesOf(field).length > 0) return isList ? 'texts' : 'choice';
  const examples = variants.flatMap(({ examples }) => (Array.isArray(examples) ? examples : []));
  if (examples.includes('14:30')) return 'time';
  if (examples.includes('2025-06-04')) return 'date';
  if (examples.includes('15 min')) return 'duration';
  return isList ? 'texts' : 'text';
}

function withoutCopies<T>(fields: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  return [...new Map(fields)];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

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
function variantsOf(schema: JsonSchema): readonly JsonSchema[] {
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
