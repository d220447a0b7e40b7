import { type FieldLanguage, fieldWords } from '../languages/fields/index.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { itemNamedAt } from './definition.ts';
import { kindOf, schemaAt, schemaOf } from './schemas.ts';
import { spotAt } from './spot.ts';

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
