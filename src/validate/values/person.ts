import type { Person } from '../../meeting/meeting.ts';
import type { Text } from '../../meeting/place.ts';
import { isPost } from '../rules/names/name.ts';
import { partOf } from './text.ts';

/**
 * Reads a person written in one text: the name ends at the first comma or bracket, the rest is the role.
 * "Anna Holm, direktør", "Anna Holm (formand)".
 */
export function personIn(text: Text): Person | undefined {
  const end = text.text.search(/[,([]/);
  const name = partOf(text, 0, end < 0 ? text.text.length : end);
  if (name.text === '') return undefined;
  if (end < 0) return { name };
  const role = withoutBrackets(partOf(text, text.text[end] === ',' ? end + 1 : end, text.text.length));
  return role.text === '' ? { name } : { name, role };
}

/**
 * "(formand)" is "formand"; a party, "(V)", "(KrF)" or "(Grüne)", stays as everyone writes it, and so does "(V), formand". A
 * party begins with a capital, and so may a post: "(Vorsitzende)".
 */
function withoutBrackets(text: Text): Text {
  if (!text.text.startsWith('(') && !text.text.startsWith('[')) return text;
  if (/^\(\p{Lu}[^()]{0,29}\)$/u.test(text.text) && !text.text.slice(1, -1).split(/\s+/).some(isPost))
    return text;
  const inner = /^\(([^()]*)\)$|^\[([^[\]]*)\]$/.exec(text.text);
  return inner ? partOf(text, 1, text.text.length - 1) : text;
}
