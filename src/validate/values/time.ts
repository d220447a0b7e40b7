import { typedWords } from '../../languages/typed.ts';
import type { TimeOfDay } from '../../meeting/calendar.ts';
import { type Reading, refuse, shortEnough } from './reading.ts';

/** Hours with or without a leading zero, a full stop or a colon, two digits of minutes. */
const form = /^(\d{1,2})[.:](\d{2})$/;

/** Reads a time of day: `9.00`, `09:00`, `9:00`. */
export function readTime(text: string): Reading<TimeOfDay> {
  const found = form.exec(text);
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  if (found && hour < 24 && minute < 60) return { value: hour * 60 + minute };
  return refuse('time-wrong', { text, right: meantTime(text) });
}

/** "kl. 17", "6:30 pm", "9,30", "9h30", "1430": what the author plainly meant, in a form that is read. */
const loose = new RegExp(
  `^(?:${typedWords(({ beforeTime }) => beforeTime).join('|')})?[.\\s]*(\\d{1,2})(?:[.:,;h\\s-]{0,2}(\\d{2}))?(?::\\d{2})?\\s*([ap])?\\.?(?:m\\.?)?\\s*(?:${typedWords(({ afterTime }) => afterTime).join('|')})?$`,
  'i',
);

function meantTime(text: string): string | undefined {
  const found = loose.exec(shortEnough(text));
  if (!found) return undefined;
  const [, hours, minutes = '00', half] = found;
  const hour = half === undefined ? Number(hours) : toWholeDay(Number(hours), half);
  // Midnight at a day's end is the next day's first minute.
  if (hour === 24 && minutes === '00') return '0.00';
  if (hour === undefined || hour > 23 || Number(minutes) > 59) return undefined;
  return `${hour}.${minutes}`;
}

/** An hour with "am" or "pm", of which 12 is the first. */
function toWholeDay(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
