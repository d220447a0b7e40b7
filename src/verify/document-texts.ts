import type { Document, List } from '../document/document.ts';
import { pointMarks } from './point-marks.ts';

/** Keys of a document whose values no reader sees; `kind` is in the reader's language only on the cover. */
const unseen = new Set([
  'role',
  'origin',
  'edition',
  'columns',
  'marks',
  'start',
  'picture',
  'logo',
  'kind',
  'location',
]);

/** Every text and number of a document, and the marks of its lists, each once. */
export function documentTexts(document: Document): ReadonlySet<string> {
  const texts = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') texts.add(String(value));
    else if (Array.isArray(value)) for (const inner of value) visit(inner);
    else if (typeof value === 'object' && value !== null) visitEntries(value);
  };
  const visitEntries = (value: object): void => {
    if (isList(value)) for (const mark of pointMarks(value)) texts.add(mark);
    for (const [key, inner] of Object.entries(value)) {
      const isState = key === 'status' && typeof inner === 'string';
      if (!unseen.has(key) && !isState) visit(inner);
    }
    if ('kind' in value && 'role' in value && value.role === 'cover') visit(value.kind);
  };
  visit(document);
  return texts;
}

function isList(value: object): value is List {
  return 'role' in value && value.role === 'list';
}
