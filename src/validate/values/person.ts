import type { Person } from '../../meeting/meeting.ts';
import type { Text } from '../../meeting/place.ts';
import { isPost } from '../rules/names/name.ts';
import { partOf } from './text.ts';

/**
 * Reads a person written in one text: the name ends at the first comma or bracket, the rest is the role.
 * "Anna Holm, direktør", "Anna Holm (formand)".
 */
export function personIn(text: Text): Person | undefined {
  const end = text.value.search(/[,([]/);
  const name = partOf(text, 0, end < 0 ? text.value.length : end);
  if (name.value === '') return undefined;
  if (end < 0) return { name };
  const role = withoutBrackets(partOf(text, text.value[end] === ',' ? end + 1 : end, text.value.length));
  return role.value === '' ? { name } : { name, role };
}

/**
 * "(formand)" is "formand"; a party, "(V)", "(KrF)" or "(Grüne)", stays as everyone writes it, and so does "(V), formand". A
 * party begins with a capital, and so may a post: "(Vorsitzende)".
 */
function withoutBrackets(text: Text): Text {
  if (!text.value.startsWith('(') && !text.value.startsWith('[')) return text;
  if (/^\(\p{Lu}[^()]{0,29}\)$/u.test(text.value) && !text.value.slice(1, -1).split(/\s+/).some(isPost))
    return text;
  const inner = /^\(([^()]*)\)$|^\[([^[\]]*)\]$/.exec(text.value);
  return inner ? partOf(text, 1, text.value.length - 1) : text;
}
