import {
  array,
  globalRegistry,
  optional,
  type output,
  pipe,
  string,
  transform,
  type ZodMiniType,
} from 'zod/mini';
import { hasLetter } from '../../languages/latin.ts';
import type { PatternWord } from '../template.ts';
import { type Refusal, refusedWith } from './schema-at.ts';

/** What an editor is told about a value, in keywords of JSON Schema. */
interface EditorForm {
  readonly [keyword: string]: unknown;
}

/** A key with its title and meaning. Every key is optional: the template that is extended has it. */
export const key = <T extends ZodMiniType>(value: T, title: string, description: string) =>
  described(optional(value), { title, description });

/** A text as it was typed; an editor's YAML reads `2025` as a number. */
export const text = () =>
  string().register(globalRegistry, { type: ['string', 'number', 'boolean'] as never });

/** A label in the author's own words; without a letter or digit it would say nothing. */
export const label = () =>
  read(text(), { expected: 'label' }, written => (hasLetter(written) ? written : undefined));

/** A file's path, with `/`. */
export const path = () => string();

/** A length on the page; becomes points. */
export const length = () => points(200, 'number');

/** White space, or the thickness of a rule. */
export const space = () => points(72, 'space');

/** Two lengths. */
export const spaces = () => read(pairOf(space()), { expected: 'numbers' }, toPair);

/** The size of type, and the leading. */
export const size = () => read(pairOf(length()), { expected: 'size' }, toSize);

/** The size of headers and footers, which stay within 60 points of the page's edge. */
export const runningSize = () =>
  read(pairOf(length()), { expected: 'running-size' }, values => {
    const pair = toSize(values);
    return pair && pair[1] <= 18 ? pair : undefined;
  });

/** Top, right, bottom and left. The text is at least 66 points from the upper and lower edge. */
export const margins = () =>
  read(described(array(length()), { minItems: 4, maxItems: 4 }), { expected: 'page-margins' }, values => {
    const [top, right, bottom, left, ...more] = values;
    if (top === undefined || right === undefined || bottom === undefined || left === undefined)
      return undefined;
    return top >= 66 && bottom >= 66 && more.length === 0 ? ([top, right, bottom, left] as const) : undefined;
  });

/** A colour as `#rrggbb` or `#rgb`; becomes `#rrggbb`. */
export const colour = () =>
  read(
    described(string(), { pattern: '^#([0-9A-Fa-f]{3}){1,2}$', examples: ['#1b2126'] }),
    { expected: 'colour' },
    toColour,
  );

/** One of a few words. */
export const choice = <const W extends string>(words: readonly W[]) =>
  read(described(string(), { enum: words }), { choices: words }, written =>
    words.find(word => word === written),
  );

/** `true` or `false`. */
export const yesOrNo = () =>
  read(described(string(), { type: 'boolean' as never }), { choices: ['true', 'false'] }, written =>
    written === 'true' ? true : written === 'false' ? false : undefined,
  );

/** Some of a few words, each at most once. */
export const choices = <W extends string>(
  words: readonly W[],
  expected: 'parts' | 'fields',
  isRight: (chosen: readonly W[]) => boolean = () => true,
) =>
  read(described(array(choice(words)), { uniqueItems: true }), { expected }, chosen =>
    new Set(chosen).size === chosen.length && isRight(chosen) ? (chosen as readonly W[]) : undefined,
  );

/** A header or footer: text with words in braces, its left, centre and right separated by `|`. */
export const pattern = () => {
  const words = Object.keys(patternWords).map(word => `{${word}}`);
  return pipe(
    described(string(), { examples: ['{title}||{date}'] }),
    transform((written: string, payload): string => {
      const refuse = (params: Refusal) => payload.issues.push({ code: 'custom', params, input: written });
      const named = written.match(/\{[^{}]*\}/g) ?? [];
      for (const word of named) if (!words.includes(word)) refuse({ choices: words, text: word });
      const rest = written.replace(/\{[^{}]*\}/g, '');
      if (/[{}]/.test(rest) || rest.split('|').length > 3) refuse({ expected: 'pattern' });
      return written;
    }),
  );
};

const patternWords: Readonly<Record<PatternWord, true>> = {
  organisation: true,
  title: true,
  kind: true,
  date: true,
  page: true,
  pages: true,
  'page-of-pages': true,
  item: true,
  edition: true,
  secretary: true,
  contents: true,
};

/** A schema whose values are converted, or refused if they have no meaning. */
function read<I extends ZodMiniType, T>(
  written: I,
  refusal: Refusal,
  meaning: (value: output<I>) => T | undefined,
) {
  return pipe(
    refusedWith(written, refusal),
    transform((value: output<I>, payload): T => {
      const meant = meaning(value);
      if (meant !== undefined) return meant;
      payload.issues.push({ code: 'custom', params: refusal, input: value });
      return undefined as never;
    }),
  );
}

function described<S extends ZodMiniType>(schema: S, form: EditorForm): S {
  const plain: ZodMiniType = schema;
  globalRegistry.add(plain, form);
  return schema;
}

function points(most: number, expected: 'number' | 'space') {
  const form = {
    type: ['number', 'string'],
    minimum: 0,
    maximum: most,
    pattern: `^(${number})\\s*(${Object.keys(pointsIn).join('|')})$`,
    examples: [12, '4mm'],
  };
  return read(described(string(), form), { expected }, written => {
    const value = toPoints(written);
    return value !== undefined && value <= most ? value : undefined;
  });
}

const number = String.raw`\d+\.?\d*|\.\d+`;
/** An inch is 25.4 mm and 72 points. */
const pointsIn: Readonly<Record<string, number>> = { mm: 72 / 25.4, cm: 72 / 2.54, pt: 1 };
const lengthPattern = new RegExp(`^(${number})\\s*(${Object.keys(pointsIn).join('|')})?$`);

/** "2.5cm", "25 mm", "12pt"; a number alone is in points. To a hundredth of a point. */
function toPoints(written: string): number | undefined {
  const [, value, unit = 'pt'] = lengthPattern.exec(written) ?? [];
  return value === undefined ? undefined : Math.round(Number(value) * pointsIn[unit]! * 100) / 100;
}

function pairOf<T extends ZodMiniType>(element: T) {
  return described(array(element), { minItems: 2, maxItems: 2 });
}

function toPair([first, second, ...more]: readonly number[]): readonly [number, number] | undefined {
  return first !== undefined && second !== undefined && more.length === 0 ? [first, second] : undefined;
}

function toSize(values: readonly number[]): readonly [size: number, leading: number] | undefined {
  const pair = toPair(values);
  if (!pair) return undefined;
  const [letters, leading] = pair;
  return letters >= 4 && letters <= 72 && leading >= letters && leading <= 2 * letters ? pair : undefined;
}

function toColour(written: string): string | undefined {
  const digits = /^#((?:[\da-f]{3}){1,2})$/i.exec(written)?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
