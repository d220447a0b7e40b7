import { lineStartsOf } from '../diagnostics/places.ts';
import { readFrontMatter } from '../parse/front-matter/front-matter.ts';
import type { SourceFile } from '../read/source-file.ts';

export interface Heading {
  readonly title: string;
  /** 2 to 6. */
  readonly level: number;
  readonly from: number;
}

/** The headings of a file's body, in order. */
export function outlineOf(text: string): readonly Heading[] {
  const body = bodyOf(text);
  const found: Heading[] = [];
  let fence: string | undefined;
  for (const { 0: line, index } of text.slice(body).matchAll(/[^\r\n]+/g)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined;
    const [, hashes, title] = /^ {0,3}(#{1,6})\s+(.+?)(?:\s+#+)?\s*$/.exec(line) ?? [];
    if (fence === undefined && hashes && title)
      found.push({ title, level: hashes.length, from: body + index });
  }
  return found;
}

/** The offset at which the body begins. */
function bodyOf(text: string): number {
  return readFrontMatter(sourceOf('', text), () => {}).body ?? text.length;
}

/** A text as the stages take it; its name is relative to the meeting's folder. */
export function sourceOf(name: string, text: string): SourceFile {
  return { path: name, name, text, lineStarts: lineStartsOf(text) };
}
