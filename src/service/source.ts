import { lineStartsOf } from '../diagnostics/places.ts';
import type { SourceFile } from '../read/source-file.ts';

/** A text as the stages take it; its name is relative to the meeting's folder. */
export function sourceOf(name: string, text: string): SourceFile {
  return { path: name, name, text, lineStarts: lineStartsOf(text) };
}
