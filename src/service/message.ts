import type { Built, Checked } from '../built.ts';
import { messagesIn } from '../diagnostics/message.ts';
import { offsetOf } from '../diagnostics/places.ts';
import { rangeOf } from '../diagnostics/replacement.ts';
import type { Place } from '../meeting/place.ts';
import type { Area } from '../render/renderer.ts';

/** A stretch of a file's text, by offsets (UTF-16 units); `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is wrong, as an editor shows it. */
export interface ServiceMessage extends Range {
  /** The file's name, relative to the meeting's folder, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** What to write instead. It is certain if nothing else can have been meant. */
  readonly fix?: Range & { readonly text: string; readonly isCertain: boolean };
}

/** The messages of a check, in the meeting's language, in the order in which they are shown. */
export async function messagesOf({
  diagnostics,
  sources,
  language,
}: Checked): Promise<readonly ServiceMessage[]> {
  const tell = await messagesIn(language);
  const byPath = new Map(sources.map(source => [source.path, source]));
  return diagnostics.map(diagnostic => {
    const { code, severity, place, replacement } = diagnostic;
    const source = byPath.get(place.file);
    const inFile = ({ start, end }: Place) =>
      source ? { from: offsetOf(source, start), to: offsetOf(source, end) } : { from: 0, to: 0 };
    const isHere = source && replacement?.place.file === source.path;
    return {
      file: source?.name ?? place.file,
      line: place.start.line,
      ...inFile(place),
      severity,
      code,
      ...tell(diagnostic),
      ...(isHere && {
        fix: { ...rangeOf(source, replacement), text: replacement.text, isCertain: replacement.isCertain },
      }),
    };
  });
}

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
