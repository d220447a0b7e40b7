import type { Inline, Inlines, RunningInline } from '../document/document.ts';

/** What is done to the texts of a document. */
export interface TextChange {
  readonly inlines: (inlines: Inlines) => Inlines;
  /** To a text that is no inlines, by the name of its field. */
  readonly plain?: (text: string, name: string) => string;
}

/** A part of a document with all texts in it changed; the same value where none is. */
export function withEachChanged<T>(part: T, change: TextChange): T {
  return changed(part, change, '') as T;
}

function changed(value: unknown, change: TextChange, name: string): unknown {
  if (typeof value === 'string') return change.plain ? change.plain(value, name) : value;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isInline)) return change.inlines(value);
    return changedEach(value, change);
  }
  let copy: Record<string, unknown> | undefined;
  for (const [key, each] of Object.entries(value)) {
    if (key === 'place') continue;
    const next = changed(each, change, key);
    if (next === each) continue;
    copy ??= { ...value };
    copy[key] = next;
  }
  return copy ?? value;
}

function changedEach(values: readonly unknown[], change: TextChange): readonly unknown[] {
  const next = values.map(each => changed(each, change, ''));
  return next.some((each, index) => each !== values[index]) ? next : values;
}

const inlineRoles: ReadonlySet<string> = new Set<RunningInline['role']>([
  ...(['text', 'strong', 'emphasis', 'delete', 'superscript', 'subscript', 'muted', 'name'] as const),
  ...(['notice', 'abbreviation', 'link', 'language', 'page-number', 'page-count', 'page-item'] as const),
  ...(['page-closed', 'note-reference', 'break', 'picture', 'status'] as const),
]);

/** There is a block of code, too, which has no inlines. */
function isInline(value: unknown): value is Inline {
  if (typeof value !== 'object' || value === null || !('role' in value)) return false;
  return inlineRoles.has(value.role as string) || (value.role === 'code' && 'inlines' in value);
}

/** Stands in a text for what is left as it is: a letter to what is beside it. */
export const KEPT = '\uFFFC';

/** How many characters of the flat text an inline is: what is left as it is is one for each of its own. */
export function lengthOf(inline: Inline): number {
  if (inline.role === 'text') return inline.value.length;
  return 'inlines' in inline ? inline.inlines.reduce((sum, each) => sum + lengthOf(each), 0) : 1;
}
