import type { Document, List } from '../document/document.ts';

/** Keys of a document whose values no reader sees, or that hold bytes. */
const skipped = new Set(['origin', 'role', 'bytes']);

/** Every text and number of a document, and the numbers of its lists' points; each once. */
export function documentTexts(document: Document): ReadonlySet<string> {
  const texts = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') texts.add(String(value));
    else if (Array.isArray(value)) for (const inner of value) visit(inner);
    else if (typeof value === 'object' && value !== null) {
      if (isList(value)) value.points.forEach((_, index) => void texts.add(String(value.first + index)));
      for (const [key, inner] of Object.entries(value)) if (!skipped.has(key)) visit(inner);
    }
  };
  visit(document);
  return texts;
}

function isList(value: object): value is List {
  return 'role' in value && value.role === 'list';
}
