/** What looks like an identity number, in its parts: six or eight digits of a date, a sign or none, and the rest. */
interface Candidate {
  readonly date: string;
  /** `-` for every dash; empty for none, a space for a space. */
  readonly sign: string;
  readonly rest: string;
}

/**
 * The Danish CPR number (DDMMÅÅ-XXXX): any valid date, the century by the seventh digit, as the CPR office lists it in
 * "Personnummeret i CPR". There is no check digit since 2007.
 */
function isDanish({ date, sign, rest }: Candidate): boolean {
  if (date.length !== 6 || !/^[- ]?$/.test(sign) || !/^\d{4}$/.test(rest)) return false;
  const [day, month, year] = pairsOf(date);
  return isDay(danishYear(year, Number(rest[0])), month, day);
}

function danishYear(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return (year <= 36 ? 2000 : 1900) + year;
  return (year <= 57 ? 2000 : 1800) + year;
}

/**
 * The Swedish personnummer (ÅÅMMDD-XXXX, `+` from the age of 100, or with the century) and samordningsnummer (60 added
 * to the day), by the check digit of Skatteverket's SKV 704 (Luhn). Company numbers have a month over 19.
 */
function isSwedish({ date, sign, rest }: Candidate): boolean {
  if (!/^[-+ ]?$/.test(sign) || !/^\d{4}$/.test(rest)) return false;
  const short = date.slice(-6);
  const [year, month, day] = pairsOf(short);
  const centuries = date.length === 8 ? [Number(date.slice(0, 2))] : [19, 20];
  if (date.length === 8 && !/^(18|19|20)/.test(date)) return false;
  const dayOfBirth = day > 60 ? day - 60 : day;
  return (
    centuries.some(century => isDay(century * 100 + year, month, dayOfBirth)) && luhn(short + rest) % 10 === 0
  );
}

function luhn(digits: string): number {
  return Array.from(digits, Number).reduce((sum, digit, index) => {
    const weighted = index % 2 === 0 ? digit * 2 : digit;
    return sum + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
}

/**
 * The Norwegian fødselsnummer (DDMMÅÅ and five digits) and D-number (40 added to the day), by both control digits
 * (Skatteetaten, forskrift til folkeregisterloven § 2-2-1).
 */
function isNorwegian({ date, sign, rest }: Candidate): boolean {
  if (date.length !== 6 || !/^[- ]?$/.test(sign) || !/^\d{5}$/.test(rest)) return false;
  const [day, month, year] = pairsOf(date);
  const dayOfBirth = day > 40 ? day - 40 : day;
  const digits = date + rest;
  return (
    [1800, 1900, 2000].some(century => isDay(century + year, month, dayOfBirth)) &&
    weigh(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weigh(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** The signs of a century of birth (DVV): the 1800s, 1900s, 2000s. */
const finnishCenturies: readonly (readonly [signs: RegExp, century: number])[] = [
  [/^\+$/, 1800],
  [/^[-U-Y]$/i, 1900],
  [/^[A-F]$/i, 2000],
];

/** The Finnish henkilötunnus (DDMMYY, a sign for the century, three digits), by its check character. */
function isFinnish({ date, sign, rest }: Candidate): boolean {
  const century = finnishCenturies.find(([signs]) => signs.test(sign))?.[1];
  if (date.length !== 6 || century === undefined || !/^\d{3}[\dA-Y]$/i.test(rest)) return false;
  const [day, month, year] = pairsOf(date);
  const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + rest.slice(0, 3)) % 31];
  return isDay(century + year, month, day) && rest[3]!.toUpperCase() === check;
}

function pairsOf(date: string): [number, number, number] {
  return [Number(date.slice(0, 2)), Number(date.slice(2, 4)), Number(date.slice(4, 6))];
}

/** Whether a year, month and day (from 1) are a day of the calendar. */
function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  // Day 0 of the next month is the month's last.
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

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
