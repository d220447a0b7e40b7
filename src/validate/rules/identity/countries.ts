/** What looks like an identity number, in its parts: six or eight digits of a date, a sign or none, and the rest. */
export interface Candidate {
  readonly date: string;
  /** `-` for every dash; empty for none, a space for a space. */
  readonly sign: string;
  readonly rest: string;
}

/**
 * The Danish CPR number (DDMMÅÅ-XXXX): any valid date, the century by the seventh digit, as the CPR office lists it in
 * "Personnummeret i CPR". There is no check digit since 2007.
 */
export function isDanish({ date, sign, rest }: Candidate): boolean {
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
export function isSwedish({ date, sign, rest }: Candidate): boolean {
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
export function isNorwegian({ date, sign, rest }: Candidate): boolean {
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
export function isFinnish({ date, sign, rest }: Candidate): boolean {
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
