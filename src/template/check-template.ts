import type { ZodMiniType } from 'zod/mini';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { withSuggestion } from '../diagnostics/replacement.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { Entry, MapValue, Value } from '../parse/parsed-file.ts';
import { fontLines } from './presets.ts';
import { type TemplateData, templateSchema } from './schema/schema.ts';
import { keysOf, type Path, type Refusal, refusalOf, schemaAt } from './schema/schema-at.ts';

type Issue = NonNullable<
  ReturnType<ReturnType<typeof templateSchema>['safeParse']>['error']
>['issues'][number];

/**
 * Checks a template's file against the schema. Returns what is right; each wrong value, and each unknown key, is a
 * diagnostic at its place.
 */
export function checkTemplate(
  file: MapValue,
  language: LanguageCode,
  report: (diagnostic: Diagnostic) => void,
): TemplateData {
  const schema = templateSchema();
  const found = schema.safeParse(plain(file, new Set()));
  if (found.success) return found.data;
  const { issues } = found.error;
  for (const issue of firstOfLists(issues).slice(0, enough))
    for (const diagnostic of diagnosticsOf(issue, file, schema, language)) report(diagnostic);
  const refused = new Set(issues.flatMap(issue => refusedPaths(issue).map(named)));
  return schema.parse(plain(file, refused));
}

/** After this many mistakes of one kind the author knows about it; a file may have a hundred thousand. */
const enough = 100;

/** In a list of lengths all are usually mistyped alike, so one is reported. */
function firstOfLists(issues: readonly Issue[]): readonly Issue[] {
  const told = new Set<string>();
  return issues.filter(issue => {
    const path = issue.path as Path;
    const key = named(keysIn(path));
    if (!path.some(isIndex) || isChoice(issue)) return true;
    return told.has(key) ? false : told.add(key);
  });
}

/** Each word that is not one of the choices is a mistake of its own. */
function isChoice(issue: Issue): boolean {
  return issue.code === 'custom' && 'choices' in (issue.params as Refusal);
}

function diagnosticsOf(
  issue: Issue,
  file: MapValue,
  schema: ZodMiniType,
  language: LanguageCode,
): readonly Diagnostic[] {
  const path = issue.path as Path;
  const value = valueAt(file, path)!;
  if (issue.code !== 'unrecognized_keys') return [refusalAt(issue, value, schema)];
  const at = schemaAt(schema, path);
  const known = keysOf(at);
  const unknown = new Set(issue.keys);
  const entries = value.kind === 'map' ? value.entries.filter(({ key }) => unknown.has(key)) : [];
  return entries.slice(0, enough).map(entry => {
    const { key, keyPlace } = entry;
    const right = placeMeant(entry, path, at, language);
    if (right !== undefined) return diagnose('field-unknown', keyPlace, { field: key, right });
    const near = nearest(key, known);
    return withSuggestion(diagnose('field-unknown', keyPlace, { field: key, nearest: near }), near);
  });
}

/** The paths of keys whose values are wrong; for a list, the whole list. */
function refusedPaths(issue: Issue): readonly Path[] {
  const path = keysIn(issue.path as Path);
  return issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...path, key]) : [path];
}

/** Maps and lists of texts, as the schema reads them. A key without a value has none; a refused one is left out. */
function plain(value: Value, refused: ReadonlySet<string>, path: Path = []): unknown {
  switch (value.kind) {
    case 'text':
      return value.value.trim().replace(/\s*[\r\n]\s*/g, ' ');
    case 'list':
      return value.values.map((element, index) => plain(element, refused, [...path, index]));
    case 'map':
      return Object.fromEntries(
        value.entries
          .map(entry => ({ ...entry, inner: [...path, entry.key] }))
          .filter(({ inner }) => !refused.has(named(inner)))
          .map(({ key, value, inner }) => [key, plain(value, refused, inner)]),
      );
    case 'none':
      return undefined;
  }
}

/** The value at a path; undefined if there is none. */
export function valueAt(value: Value | undefined, [key, ...rest]: Path): Value | undefined {
  if (key === undefined || value === undefined) return value;
  if (value.kind === 'list') return valueAt(value.values[Number(key)], rest);
  if (value.kind === 'map') return valueAt(value.entries.find(entry => entry.key === key)?.value, rest);
  return undefined;
}

function refusalAt(issue: Issue, value: Value, schema: ZodMiniType): Diagnostic {
  const key = String(keysIn(issue.path as Path).at(-1) ?? 'template');
  const at = schemaAt(schema, issue.path as Path);
  const refusal = issue.code === 'custom' ? (issue.params as Refusal) : at && refusalOf(at);
  if (refusal && 'expected' in refusal) {
    return diagnose('template-value', value.place, { key, text: written(value), expected: refusal.expected });
  }
  if (refusal && value.kind === 'text') {
    const { choices, text = value.value } = refusal;
    const right = nearest(text, choices);
    return withSuggestion(diagnose('choice-unknown', value.place, { text, choices, right }), right);
  }
  if (issue.code !== 'invalid_type') throw new TypeError(`no diagnostic for ${JSON.stringify(issue)}`);
  const form = issue.expected === 'array' ? 'list' : issue.expected === 'object' ? 'map' : 'text';
  const right = at && value.kind === 'text' && form === 'map' ? familyMeant(key, at) : undefined;
  return diagnose('field-kind', value.place, { field: key, expected: [form], found: value.kind, right });
}

/** The names of keys that lead to a value, without its place in a list. */
function keysIn(path: Path): Path {
  const list = path.findIndex(isIndex);
  return list < 0 ? path : path.slice(0, list);
}

function isIndex(step: Path[number]): boolean {
  return typeof step === 'number';
}

function named(path: Path): string {
  return JSON.stringify(path);
}

/** Where a key belongs that is one level too far out, as a line: `page: { margins: … }`, `labels: { da: { … } }`. */
function placeMeant(
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

/** What a family of fonts is, for an author who names a font: its files. */
function familyMeant(key: string, schema: ZodMiniType): string | undefined {
  const files = `{ ${fontLines().join(', ')} }`;
  if (key === 'fonts') return `fonts: { text: ${files} }`;
  return keysOf(schema).includes('bold-italic') ? `${key}: ${files}` : undefined;
}

/** A value as it was typed, on one line. */
function written(value: Value): string {
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
