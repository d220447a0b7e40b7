import type { TimeOfDay } from '../../meeting/meeting.ts';
import { type Reading, refuse } from './reading.ts';

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
const loose =
  /^(?:kl|klokken|at|um|ca)?[.\s]*(\d{1,2})(?:[.:,;h\s-]{0,2}(\d{2}))?(?::\d{2})?\s*([ap])?\.?(?:m\.?)?\s*(?:uhr|h|o'clock)?$/i;

function meantTime(text: string): string | undefined {
  const found = loose.exec(text.trim());
  if (!found) return undefined;
  const half = found[3]?.toLowerCase();
  const hour = half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(found[2] ?? 0);
  if (hour > 23 || minute > 59 || (half !== undefined && Number(found[1]) > 12)) return undefined;
  return `${hour}.${String(minute).padStart(2, '0')}`;
}
