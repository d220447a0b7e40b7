import { array, optional, string, union, type ZodMiniType } from 'zod/mini';
import { type LanguageCode, languageCodes } from '../../languages/index.ts';
import { readAddress } from '../values/address.ts';
import { type Choices, readChoice, readYesOrNo } from '../values/choice.ts';
import { datePattern, readDate } from '../values/date.ts';
import { durationPattern, readDuration } from '../values/duration.ts';
import { readLanguage } from '../values/language.ts';
import { readTime } from '../values/time.ts';
import { readTimeZone } from '../values/time-zone.ts';
import { forEditors } from './for-editors.ts';
import { leaf } from './leaf.ts';

/** In an editor's YAML `1.10` and `true` are no texts; the program takes everything as it was written. */
const asTyped = ['string', 'number', 'boolean'];

/** Any text. */
export const text = () => forEditors(string(), { type: asTyped });

/** A time of day; an editor's YAML takes `9.00` for a number. */
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

/** A duration in the words of a language; an editor's YAML takes `15` for a number. */
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

/** A field that may be left out. */
export const field = <T extends ZodMiniType>(value: T, title: string, description: string) =>
  forEditors(optional(value), { title, description });

/** A field that must be there. */
export const required = <T extends ZodMiniType>(value: T, title: string, description: string): T =>
  forEditors(value, { title, description });
