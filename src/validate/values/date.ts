import { isoDate } from '../../languages/dates.ts';
import { type LanguageCode, languages } from '../../languages/index.ts';
import type { CalendarDate } from '../../meeting/calendar.ts';
import { type Reading, refuse, shortEnough } from './reading.ts';

/** Year, month, day: in every language. */
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** `04-06-2025`, `4.6.2025`, `4/6-2025`: for languages in which every reader takes the day to come first. */
const dayFirst = /^(\d{1,2})(?:-(\d{1,2})-|\.(\d{1,2})\.|\/(\d{1,2})-)(\d{4})$/;

/** Reads a date in the forms of a language, or of all languages if none is given. */
export function readDate(text: string, language?: LanguageCode): Reading<CalendarDate> {
  const date =
    inOrder(yearFirst.exec(text)) ?? (isDayFirst(language) ? inReverse(dayFirst.exec(text)) : undefined);
  if (date && exists(date)) return { value: date };
  return refuse('date-wrong', { text, right: meantDates(text, language).filter(exists).map(isoDate) });
}

/**
 * For editors: all possible dates, in the forms of any language. Days and months are grouped by how many days a month
 * has.
 */
export const datePattern = (() => {
  const leap = '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';
  const groups = [
    { year: '[0-9]{4}', month: '(0?[13578]|1[02])', day: '(0?[1-9]|[12][0-9]|3[01])' },
    { year: '[0-9]{4}', month: '(0?[469]|11)', day: '(0?[1-9]|[12][0-9]|30)' },
    { year: '[0-9]{4}', month: '0?2', day: '(0?[1-9]|1[0-9]|2[0-8])' },
    { year: leap, month: '0?2', day: '29' },
  ];
  const forms = groups.flatMap(({ year, month, day }) => {
    const dayAndMonth = ['-|-', '[.]|[.]', '/|-'].map(signs => signs.replace('|', month));
    return [`(?!0000)${year}-${month}-${day}`, `${day}(${dayAndMonth.join('|')})(?!0000)${year}`];
  });
  return `^(${forms.join('|')})$`;
})();

function isDayFirst(language: LanguageCode | undefined): boolean {
  return language === undefined || languages[language].dayFirst;
}

function inOrder(found: RegExpExecArray | null): CalendarDate | undefined {
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : undefined;
}

function inReverse(found: RegExpExecArray | null): CalendarDate | undefined {
  if (!found) return undefined;
  const month = found[2] ?? found[3] ?? found[4];
  return { year: Number(found[5]), month: Number(month), day: Number(found[1]) };
}

function exists({ year, month, day }: CalendarDate): boolean {
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Three numbers with any signs between, or eight digits; or a day, a month's name and a year. */
const numbers = /^(\d{1,4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,4})\.?$/;
const digits = /^(\d{4})(\d{2})(\d{2})$/;
const words =
  /^(?:\p{L}+\.?,?\s+)*?(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?)?(\p{L}{3,})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/iu;

/** What an author may have meant by a date that was refused. In English, `10/02/2025` can be two different days. */
function meantDates(text: string, language: LanguageCode | undefined): CalendarDate[] {
  const plain = shortEnough(text);
  const found = numbers.exec(plain) ?? digits.exec(plain);
  if (found) {
    const both = datesOf(found.slice(1).map(Number) as [number, number, number]).filter(exists);
    return language === undefined || languages[language].monthMayBeFirst ? both : both.slice(0, 1);
  }
  const named = words.exec(plain);
  const month = named ? monthOf(named[2]!, language) : undefined;
  const day = named?.[1] ?? named?.[3];
  return named && month && day ? [{ year: Number(named[4]), month, day: Number(day) }] : [];
}

/** Day first, as in most of Europe, then month first. */
function datesOf([a, b, c]: [number, number, number]): CalendarDate[] {
  if (a > 31) return [{ year: a, month: b, day: c }];
  const year = c < 100 ? 2000 + c : c;
  const first = { year, month: b, day: a };
  return a === b ? [first] : [first, { year, month: a, day: b }];
}

/**
 * The month, from 1, whose name in any language begins like this one. Of several, the longer match wins, then the
 * meeting's own language.
 */
function monthOf(name: string, language: LanguageCode | undefined): number | undefined {
  const own = language ? [languages[language]] : [];
  let best = { month: 0, letters: LEAST_LETTERS - 1 };
  for (const { months } of [...own, ...Object.values(languages)]) {
    for (const [index, known] of months.entries()) {
      const letters = sameLetters(known.toLowerCase(), name.toLowerCase());
      if (letters > best.letters) best = { month: index + 1, letters };
    }
  }
  return best.month || undefined;
}

const LEAST_LETTERS = 3;

/** How many letters two words have in common at their beginning. */
function sameLetters(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
