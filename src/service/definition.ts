import { type FieldLanguage, fieldWords } from '../languages/fields/index.ts';
import { asId, itemOf } from '../meeting/item-link.ts';
import type { AgendaItem, Meeting } from '../meeting/meeting.ts';
import { kindOf, schemaAt, schemaOf } from './form.ts';
import { spotAt } from './spot.ts';

/** A place that something leads to. */
export interface Target {
  /** Relative to the meeting's folder, with `/`. */
  readonly file: string;
  readonly from: number;
}

/** Where a link to an item, the id in a slot, or an attached file's name leads; undefined for anything else. */
export function definitionAt(text: string, offset: number, meeting: Meeting | undefined): Target | undefined {
  const item = itemNamedAt(text, offset, meeting);
  if (item) return { file: item.place.file, from: 0 };
  const spot = spotAt(text, offset);
  if (spot.kind !== 'value' || spot.path.at(-1) !== 'file') return undefined;
  const name = /^["']?([^\n\r"',}]*)/.exec(text.slice(spot.from))![1]!.trim();
  const file = meeting?.items
    .flatMap(({ attachments }) => attachments)
    .find(({ file }) => file?.path === name)?.file;
  return file && { file: `attachments/${file.path}`, from: 0 };
}

/** The item that the address or id at an offset names. */
function itemNamedAt(text: string, offset: number, meeting: Meeting | undefined): AgendaItem | undefined {
  const word = wordAt(text, offset, /[^\s()[\]<>,"']/);
  const id = itemOf(word) ?? idInSlot(text, offset, word);
  return id === undefined ? undefined : meeting?.items.find(item => asId(item.id) === id);
}

function idInSlot(text: string, offset: number, word: string): string | undefined {
  const spot = spotAt(text, offset);
  return spot.kind === 'value' && spot.path.at(-1) === 'item' ? asId(word) : undefined;
}

/** The run of such characters around an offset. */
function wordAt(text: string, offset: number, character: RegExp): string {
  let [from, to] = [offset, offset];
  while (from > 0 && character.test(text[from - 1]!)) from--;
  while (to < text.length && character.test(text[to]!)) to++;
  return text.slice(from, to);
}

/** What an editor shows of what stands at a place. */
export interface Help {
  readonly title: string;
  readonly text: string;
}

/** What a field is for, or which item a link leads to; undefined where there is nothing to say. */
export async function helpAt(
  file: string,
  text: string,
  offset: number,
  language: FieldLanguage,
  meeting: Meeting | undefined,
): Promise<Help | undefined> {
  const item = itemNamedAt(text, offset, meeting);
  if (item) return { title: item.number, text: item.title.value };
  const spot = spotAt(text, offset);
  if (spot.kind === 'body') return undefined;
  const line = /^[^\n\r:]*/.exec(text.slice(spot.from))![0].trim();
  const path = spot.kind === 'key' ? [...spot.path, line] : spot.path;
  const schema = schemaAt(schemaOf(kindOf(file)), path);
  if (!schema) return undefined;
  const words =
    path.length === 1 ? (await fieldWords(language)).fields[`${kindOf(file)}.${path[0]}`] : undefined;
  const [title, help] = words ?? [String(schema.title ?? ''), String(schema.description ?? '')];
  return { title, text: help };
}
