import { nearest } from '../../diagnostics/suggest.ts';
import { type LanguageCode, languages } from '../../languages/index.ts';
import { typedWords, wordsOf } from '../../languages/typed.ts';
import { type Duration, isTimeZone, type TimeOfDay } from '../../meeting/calendar.ts';
import { type Reading, refuse, shortEnough } from './reading.ts';

/** Hours with or without a leading zero, a full stop or colon, and two digits of minutes. */
const form = /^(\d{1,2})[.:](\d{2})$/;

/** Reads a time of day: `9.00`, `09:00`, `9:00`. */
export function readTime(text: string): Reading<TimeOfDay> {
  const found = form.exec(text);
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  if (found && hour < 24 && minute < 60) return { value: hour * 60 + minute };
  return refuse('time-wrong', { text, right: meantTime(text) });
}

/** "kl. 17", "6:30 pm", "9,30", "9h30", "1430": what the author obviously meant, in a form that can be read. */
const loose = new RegExp(
  `^(?:${typedWords(({ beforeTime }) => beforeTime).join('|')})?[.\\s]*(\\d{1,2})(?:[.:,;h\\s-]{0,3}(\\d{2}))?(?::\\d{2})?\\s*([ap])?\\.?(?:m\\.?)?\\s*(?:${typedWords(({ afterTime }) => afterTime).join('|')})?$`,
  'i',
);

function meantTime(text: string): string | undefined {
  const found = loose.exec(shortEnough(text));
  if (!found) return undefined;
  const [, hours, minutes = '00', half] = found;
  const hour = half === undefined ? Number(hours) : toWholeDay(Number(hours), half);
  // Midnight at the end of a day is the next day's first minute.
  if (hour === 24 && minutes === '00') return '0.00';
  if (hour === undefined || hour > 23 || Number(minutes) > 59) return undefined;
  return `${hour}.${minutes}`;
}

/** An hour with "am" or "pm"; 12 is the first hour. */
function toWholeDay(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** The sources of patterns for hours and minutes; `h` and `min` work in every language. */
const all = {
  hours: typedWords(({ hours }) => hours).join('|'),
  minutes: typedWords(({ minutes }) => minutes).join('|'),
  and: typedWords(({ and }) => and).join('|'),
};

/** Durations in any language, for editors, whose patterns have no other way to ignore case. */
export const durationPattern = (() => {
  const [hours, minutes] = [all.hours, all.minutes].map(inEitherCase);
  const unit = `[ \\t]*([mM][iI][nN]|${minutes})[.]?`;
  const joint = `(${inEitherCase(all.and)})[ \\t]+`;
  const long = `[0-9]{1,3}[ \\t]*([hH]|${hours})[.]?([ \\t]+(${joint})?[0-9]{1,4}${unit})?`;
  return `^([0-9]{1,4}(${unit})?|${long})$`;
})();

function inEitherCase(text: string): string {
  return text.replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`);
}

/** Reads a duration in the words of a language, or of all languages if none is given. `15` means minutes. */
export function readDuration(text: string, language?: LanguageCode): Reading<Duration> {
  const minutes = minutesIn(text, language);
  return minutes === undefined
    ? refuse('duration-wrong', { text, right: meantDuration(text) })
    : { value: minutes };
}

function minutesIn(text: string, language: LanguageCode | undefined): Duration | undefined {
  const forms = formsOf(language);
  const short = forms.minutes.exec(text);
  if (short) return Number(short[1]);
  const long = forms.hours.exec(text);
  return long ? Number(long[1]) * 60 + Number(long[2] ?? 0) : undefined;
}

interface Forms {
  /** `15`, `15 min` */
  readonly minutes: RegExp;
  /** `1 h`, `1 h 30 min` */
  readonly hours: RegExp;
}

const known = new Map<LanguageCode | undefined, Forms>();

function formsOf(language: LanguageCode | undefined): Forms {
  const { hours, minutes } = language ? wordsIn(language) : all;
  const unit = `\\s*(?:min|${minutes})\\.?`;
  const forms = known.get(language) ?? {
    minutes: new RegExp(`^(\\d{1,4})(?:${unit})?$`, 'i'),
    hours: new RegExp(
      `^(\\d{1,3})\\s*(?:h|${hours})\\.?(?:\\s+(?:(?:${all.and})\\s+)?(\\d{1,4})${unit})?$`,
      'i',
    ),
  };
  known.set(language, forms);
  return forms;
}

function wordsIn(language: LanguageCode) {
  const { hours, minutes } = languages[language].typed;
  return { hours: wordsOf(hours).join('|'), minutes: wordsOf(minutes).join('|') };
}

/**
 * "0.5 h", "1,5 timer", "½ time", "1:30", "1h30", "15m": what the author obviously meant, in a form that can be read.
 */
function meantDuration(text: string): string | undefined {
  const plain = shortEnough(text)
    .replace('½', '.5')
    .replace(/^ca\.?\s*/i, '');
  const clock = /^(\d{1,2})(?::|\s*h\s*)(\d{1,2})\s*(?:m|min\.?)?$/i.exec(plain);
  if (clock) return written(Number(clock[1]) * 60 + Number(clock[2]));
  const foreign = minutesIn(plain, undefined);
  if (foreign !== undefined) return written(foreign);
  const part = new RegExp(
    `^(\\d{0,3}(?:[.,]\\d{1,2})?)\\s*(?:(h|${all.hours})|(?:m|'|min|${all.minutes}))\\.?$`,
    'i',
  );
  const [, amount = '', hours] = part.exec(plain) ?? [];
  if (amount === '') return undefined;
  return written(Math.round(Number(amount.replace(',', '.')) * (hours === undefined ? 1 : 60)));
}

function written(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
}

/** Reads the name of a time zone in the IANA database: "Europe/Copenhagen". */
export function readTimeZone(text: string): Reading<string> {
  const known = Intl.supportedValuesOf('timeZone');
  const same = known.find(name => name.toLowerCase() === text.toLowerCase());
  if (same === text || (same === undefined && isTimeZone(text))) return { value: text };
  return refuse('timezone-unknown', { text, right: same ?? cityOf(text, known) ?? nearest(text, known) });
}

/** "Oslo" */
function cityOf(text: string, known: readonly string[]): string | undefined {
  const city = `/${text.trim().replaceAll(' ', '_').toLowerCase()}`;
  return known.find(name => name.toLowerCase().endsWith(city));
}
