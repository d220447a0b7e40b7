import { entryOf, openMatter } from '../fields/matter.ts';
import { removeField, setField } from '../fields/set-field.ts';
import { onOneLine, writtenFrom } from '../fields/written.ts';
import type { Following, LastMeeting } from './last-meeting.ts';
import type { NextItem } from './next-items.ts';
import { nextTimetable } from './next-timetable.ts';

/** What belongs to one meeting alone, and the status, which stands in each item. */
const ofOneMeeting = ['status', 'kind', 'apologies', 'allow', 'cancelled', 'moved-from', 'uid'];

interface NextFields {
  /** meeting.md */
  readonly text: string;
  /** An item's text, with a time where the one before it is gone that it was worked out from. */
  readonly withTime: (file: string, text: string) => string;
}

/** The fields of the next meeting: those of the last with another date. Undefined if they can't be changed. */
export function nextFields(
  last: LastMeeting,
  { date, fields, hasDefaults }: Following,
  items: readonly NextItem[],
): NextFields | undefined {
  const source = last.sources.find(({ name }) => name === 'meeting.md')!;
  const defaults = last.sources.find(({ name }) => /(^|\/)defaults\.md$/.test(name));
  const matter = openMatter(source.text);
  if (!matter) return undefined;
  let text: string | undefined = `${source.text.slice(0, matter.end)}---${matter.lineEnd}`;
  if (defaults && !hasDefaults) text = withDefaults(text, defaults.text);
  text &&= setField(text, 'date', date);
  for (const name of ofOneMeeting) text &&= removeField(text, name);
  for (const [name, value] of Object.entries(fields)) text &&= setField(text, name, onOneLine(value));
  if (text === undefined) return undefined;
  const timetable = nextTimetable(text, last.meeting, items);
  return timetable && { text: timetable.text, withTime: timetable.withTime };
}

/** What defaults.md says and meeting.md does not. Its paths count from its own folder, and are left out. */
function withDefaults(text: string, defaults: string): string | undefined {
  const [own, other] = [openMatter(text), openMatter(defaults)];
  if (!own || !other) return undefined;
  let next: string | undefined = text;
  for (const { key, value } of other.entries) {
    const written = writtenFrom(value);
    const isPath = key === 'logo' || (key === 'template' && !/^[a-z]+$/.test(String(written)));
    if (!entryOf(own, key) && written !== undefined && !isPath) next &&= setField(next, key, written);
  }
  return next;
}
