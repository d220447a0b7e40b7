import type { PublicMeeting } from '../meeting/public-meeting.ts';
import { noText } from './meeting-text.ts';

/** Keys whose texts are the model's own words, or connect things; no author's text is below them. */
const kept = new Set([
  'align',
  'edition',
  'format',
  'id',
  'identifier',
  'items',
  'kind',
  'language',
  'languageTag',
  'letters',
  'location',
  'number',
  'orderedDepth',
  'purpose',
  'referenceType',
  'status',
  'timeZone',
  'type',
]);

/** Keys below which nothing is shown in a document: places in files, and pictures. */
const unshown = new Set(['position', 'place', 'picture', 'logo']);

/**
 * The public meeting with every author's text replaced by a sign that is not text. When composed, it shows only what
 * the program adds: labels, dates, numbers. A field that nobody thought of here is blank too.
 */
export function blankMeeting(meeting: PublicMeeting): PublicMeeting {
  return blank(meeting, '') as PublicMeeting;
}

function blank(value: unknown, key: string): unknown {
  if (typeof value === 'string')
    return value === '' || kept.has(key) || isItemLink(value, key) ? value : noText;
  if (typeof value !== 'object' || value === null || unshown.has(key)) return value;
  if (Array.isArray(value)) return value.map(inner => blank(inner, key));
  const copy: Record<string, unknown> = {};
  for (const [inner, own] of Object.entries(value)) copy[inner] = blank(own, inner);
  return copy;
}

/** Items' ids are their numbers in the public edition. */
function isItemLink(value: string, key: string): boolean {
  return key === 'url' && /^item:\w+$/.test(value);
}
