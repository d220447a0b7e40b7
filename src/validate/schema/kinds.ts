import {
  array,
  globalRegistry,
  optional,
  pipe,
  record,
  string,
  transform,
  union,
  type ZodMiniType,
} from 'zod/mini';
import { type LanguageCode, languageCodes } from '../../languages/index.ts';
import { type Choices, readChoice, readYesOrNo } from '../values/choice.ts';
import { datePattern, readDate } from '../values/date.ts';
import { readLanguage } from '../values/language.ts';
import { type Reading, refuse } from '../values/reading.ts';
import { durationPattern, readDuration, readTime, readTimeZone } from '../values/time.ts';

/** In an editor's YAML, `1.10` and `true` are not texts; the program takes everything as it was written. */
const asTyped = ['string', 'number', 'boolean'];

/** Any text. */
export const text = () => forEditors(string(), { type: asTyped });

/** A time of day; an editor's YAML reads `9.00` as a number. */
export const time = () =>
  leaf(readTime, {
    type: ['string', 'number'],
    pattern: '^([01]?[0-9]|2[0-3])[.:][0-5][0-9]$',
    minimum: 0,
    exclusiveMaximum: 24,
    examples: ['9.00', '14:30'],
  });

/** A date in the forms of a language. */
export const date = (language?: LanguageCode) =>
  leaf(written => readDate(written, language), {
    pattern: datePattern,
    examples: ['2025-06-04'],
  });

/** A duration in the words of a language; an editor's YAML reads `15` as a number. */
export const duration = (language?: LanguageCode) =>
  leaf(written => readDuration(written, language), {
    type: ['string', 'integer'],
    pattern: durationPattern,
    examples: ['15', '15 min', '1 h 30 min'],
  });

/** A language, with or without a region. */
export const language = () =>
  leaf(readLanguage, {
    pattern: `^(${languageCodes.join('|')})(-([A-Za-z]{2}|[0-9]{3}))?$`,
    examples: [...languageCodes, 'en-GB'],
  });

/** A pattern for the names of files. */
export const namePattern = () => leaf(readNamePattern, { examples: ['{title}-{date}'] });

/** A time zone, by its name in the IANA database. */
export const timeZone = () =>
  leaf(readTimeZone, { pattern: '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$', examples: ['Europe/Copenhagen'] });

/** One of a few words. */
export const choice = <C extends string>(choices: Choices<C>) =>
  leaf(written => readChoice(written, choices), { enum: [...choices] });

/** An address that begins with `https://`. */
export const address = () =>
  leaf(readAddress, { pattern: '^https://\\S+$', examples: ['https://www.example.org/plan.pdf'] });

/** `true` or `false`. */
export const yesOrNo = () => leaf(readYesOrNo, { type: 'boolean' });

/** A list; one value alone is a list of one. */
export const list = <T extends ZodMiniType>(element: T) => union([array(element), element]);

/** A map from names that the author chooses to texts. */
export const pairs = () => record(string(), text());

/** An optional field. */
export const field = <T extends ZodMiniType>(value: T, title: string, description: string) =>
  forEditors(optional(value), { title, description });

/** A required field. */
export const required = <T extends ZodMiniType>(value: T, title: string, description: string): T =>
  forEditors(value, { title, description });

/** A value that is one text in front matter: how it is read, and what an editor may accept. */
function leaf<T>(read: (text: string) => Reading<T>, form: EditorForm) {
  return pipe(
    forEditors(string(), form),
    transform((text: string, payload): T => {
      const reading = read(text);
      if ('value' in reading) return reading.value;
      payload.issues.push({ code: 'custom', params: reading.refused, input: text });
      return undefined as never;
    }),
  );
}

/** Which fields of a map go together, in keywords of JSON Schema. */
interface EditorFields {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
  readonly not?: EditorFields;
}

/** What an editor is told about a value, in keywords of JSON Schema. */
interface EditorForm {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMaximum?: number;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly anyOf?: readonly EditorFields[];
  readonly oneOf?: readonly EditorFields[];
}

/** Adds to what an editor is told about a schema's values; `agenda schema` prints it. */
export function forEditors<S extends ZodMiniType>(schema: S, form: EditorForm): S {
  const plain: ZodMiniType = schema;
  globalRegistry.add(plain, { ...globalRegistry.get(plain), ...form });
  return schema;
}

/** A map in which a field has a value; an empty field counts as absent. */
export function hasField(name: string): EditorFields {
  return { required: [name], properties: { [name]: { not: { enum: [null, '', []] } } } };
}

/**
 * Makes a schema once for each language: it has hundreds of objects, and an archive reads thousands of files with it.
 */
export function perLanguage<S>(make: (language?: LanguageCode) => S): (language?: LanguageCode) => S {
  const made = new Map<LanguageCode | undefined, S>();
  return language => {
    const schema = made.get(language) ?? make(language);
    made.set(language, schema);
    return schema;
  };
}

/** Reads a web address. It must begin with `https://`, since readers follow it from a public body's document. */
export function readAddress(text: string): Reading<string> {
  if (isAddress(text)) return { value: text };
  const secure = text.replace(/^(?:http:\/\/|\/\/)?/i, 'https://').replaceAll(' ', '%20');
  const isNear = !/^[a-z][a-z\d+.-]*:/i.test(text.replace(/^http:\/\//i, ''));
  return refuse('address-wrong', {
    text,
    secure: isNear && isAddress(secure) && /^https:\/\/[^/]*\./.test(secure) ? secure : undefined,
  });
}

/** No user name, password or white space. */
function isAddress(text: string): boolean {
  return /^https:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/.test(text) && URL.canParse(text);
}

/** The words that a pattern for file names may have in braces. */
const nameWords = ['title', 'date', 'organisation'] as const;

/** Reads a pattern for the names of a meeting's output files: "{title}-{date}". */
export function readNamePattern(text: string): Reading<string> {
  const rest = text.replace(/\{(\w+)\}/g, (word, name: string) =>
    nameWords.some(known => known === name) ? 'x' : word,
  );
  return /[{}]/.test(rest) || !/[\p{L}\p{N}]/u.test(rest)
    ? refuse('name-pattern', { text })
    : { value: text };
}
