import type { Built } from '../built.ts';
import { offsetOf } from '../diagnostics/places.ts';
import type { Area } from '../render/renderer.ts';
import type { Range } from './message.ts';

/** A stretch of a page, in points from its upper left corner, and the text that it shows. */
export interface PageArea extends Range, Omit<Area, 'place' | 'offset'> {
  /** The file's name, relative to the meeting's folder, with `/`. */
  readonly file: string;
}

/** Where what stands on the pages was written, by offsets. What is in no text of the meeting is left out. */
export function pageAreas({ sources, files }: Built): readonly PageArea[] {
  const byPath = new Map(sources.map(source => [source.path, source]));
  return (files[0]?.areas ?? []).flatMap(({ place, offset, ...area }) => {
    const source = byPath.get(place.file);
    if (!source) return [];
    const [start, to] = [offsetOf(source, place.start), offsetOf(source, place.end)];
    return { ...area, file: source.name, from: Math.min(start + offset, to), to };
  });
}
