import type { Status } from '../meeting/meeting.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { readChoice, statuses } from './values/choice.ts';

/**
 * The status that a file's author plainly meant by one that is refused ("lukket"), so that an item which is meant to be
 * closed is not asked for what only an open one must have.
 */
export function meantStatus({ frontMatter }: ParsedFile): Status | undefined {
  const { value } = frontMatter.entries.find(({ key }) => key === 'status') ?? {};
  return value?.kind === 'text' ? statusMeantBy(value.value.trim()) : undefined;
}

/** The status that a word is, or is near to, or means in another language. */
export function statusMeantBy(text: string): Status | undefined {
  const reading = readChoice(text, statuses);
  if ('value' in reading) return reading.value;
  const { code, data } = reading.refused;
  return code === 'choice-unknown' ? statusOf(data.right) : undefined;
}

function statusOf(text: string | undefined): Status | undefined {
  return text === 'open' || text === 'closed' ? text : undefined;
}
