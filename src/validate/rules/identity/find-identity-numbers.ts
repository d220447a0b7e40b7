import { type Candidate, isDanish, isFinnish, isNorwegian, isSwedish } from './countries.ts';

export type Country = 'da' | 'nb' | 'sv' | 'fi';

/** What looks like a person's identity number, by its offsets in the text. */
export interface IdentityNumber {
  readonly from: number;
  readonly to: number;
  readonly country: Country;
  /** The date of birth, and an `x` for each character of the rest. */
  readonly masked: string;
}

const tests: readonly (readonly [Country, (candidate: Candidate) => boolean])[] = [
  ['da', isDanish],
  ['sv', isSwedish],
  ['nb', isNorwegian],
  ['fi', isFinnish],
];

// A date of six or eight digits; a dash, a century's sign, a space or nothing; the number of the day.
const shape =
  /(?<!\p{N})(\d{8}|\d{6})(\s?[-\u2010-\u2015\u2212]\s?|[+A-FU-Y]|[ \u00a0\u202f]?)(\d{5}|\d{4}|\d{3}[A-Y])(?![\p{L}\p{N}])/giu;

/** Part of a longer number: "12-010203-1234", "010203-1234-5". */
const longerBefore = /\p{N}[-\u2010-\u2015.]$/u;
const longerAfter = /^[-\u2010-\u2015.]\p{N}/u;

/** Words that say that a number is one of a person, in the languages of the Nordic countries and in English. */
const names =
  /(?<!\p{L})(cpr|c\.p\.r|person\p{L}*[- .]?n(?:umm?er|r)|pers\.? ?nr|fødselsn(?:ummer|r)|f\.?nr|d-?nummer|samordningsn|henkilötun|hetu(?!\p{L})|personbeteckning|(?:personal|national|identity|identification|social security)[- ](?:id\p{L}* )?n(?:umber|o))/iu;

/**
 * Identity numbers in a text, each once. `header` is what stands over the text, where it is a table's cell; `home` is
 * the language whose country is asked first. Ten digits without a dash count only near a word such as CPR.
 */
export function findIdentityNumbers(text: string, home?: string, header?: string): readonly IdentityNumber[] {
  if (!/\d{6}/.test(text)) return [];
  const asked = [...tests].sort(([a], [b]) => Number(b === home) - Number(a === home));
  return [...text.matchAll(shape)].flatMap(({ 0: found, 1: date, 2: sign, 3: rest, index }) => {
    const candidate = { date: date!, sign: plainSign(sign!), rest: rest! };
    const [from, to] = [index, index + found.length];
    if (!standsAlone(text, from, to)) return [];
    if (needsName(candidate) && !isNamed(text, from, to, header)) return [];
    const country = asked.find(([, isOne]) => isOne(candidate))?.[0];
    return country ? [{ from, to, country, masked: date + sign! + 'x'.repeat(rest!.length) }] : [];
  });
}

function plainSign(sign: string): string {
  if (sign === '') return sign;
  return sign.trim() === '' ? ' ' : sign.trim().replace(/[\u2010-\u2015\u2212]/, '-');
}

/** A number right behind letters is a name of something else, unless they are such a word. */
function standsAlone(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 20), from);
  if (longerBefore.test(before) || longerAfter.test(text.slice(to, to + 2))) return false;
  const letters = /\p{L}+$/u.exec(before);
  return !letters || names.test(letters[0]);
}

function needsName({ date, sign, rest }: Candidate): boolean {
  return date.length === 6 && rest.length === 4 && (sign === '' || sign === ' ');
}

function isNamed(text: string, from: number, to: number, header: string | undefined): boolean {
  const around = `${text.slice(Math.max(0, from - 40), from)} ${text.slice(to, to + 20)}`;
  return names.test(around) || (header !== undefined && names.test(header));
}
