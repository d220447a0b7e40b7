import { type LanguageCode, languages } from '../../languages/index.ts';
import { typedWords, wordsOf } from '../../languages/typed.ts';
import type { Duration } from '../../meeting/calendar.ts';
import { type Reading, refuse, shortEnough } from './reading.ts';

/** Words for hours and minutes as patterns' sources; `h` and `min` go in every language. */
const all = {
  hours: typedWords(({ hours }) => hours).join('|'),
  minutes: typedWords(({ minutes }) => minutes).join('|'),
  and: typedWords(({ and }) => and).join('|'),
};

/** For editors, whose patterns know no other way to take small and large letters alike: durations in any language. */
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

/** Reads a duration in the words of a language; without one, in those of all. `15` is minutes. */
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

/** "0.5 h", "1,5 timer", "½ time", "1:30", "1h30", "15m": what the author plainly meant, in a form that is read. */
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
