import type { Status } from '../meeting/meeting.ts';
import type { Entry, ParsedFile } from '../parse/parsed-file.ts';
import { meantField } from './read-fields.ts';
import { isRefused } from './refused.ts';
import { item } from './schema/item.ts';
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

/** The paths of items that may be closed or withdrawn, by a field that could not be read or that has another name. */
export function maybeHidden(items: readonly ParsedFile[]): ReadonlySet<string> {
  return new Set(items.filter(isUnclear).map(({ source }) => source.path));
}

function isUnclear({ readable, frontMatter }: ParsedFile): boolean {
  const isUnclearField = ({ key, value }: Entry) =>
    fields.includes(key) ? isRefused(value) : !isItemField(key) && meantField(key, fields) !== undefined;
  return !readable || frontMatter.entries.some(isUnclearField);
}

const fields = ['status', 'withdrawn'];

function isItemField(key: string): boolean {
  return Object.hasOwn(item().def.shape, key);
}

function statusOf(text: string | undefined): Status | undefined {
  return text === 'open' || text === 'closed' ? text : undefined;
}
