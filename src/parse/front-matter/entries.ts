import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../meeting/place.ts';
import type { Entry, MapValue } from '../parsed-file.ts';

/** The fields of a map, each once; if a field is there twice, the second is reported and the first stays. */
export function eachOnce(
  entries: readonly Entry[],
  report: (diagnostic: Diagnostic) => void,
): readonly Entry[] {
  const lines = new Map<string, number>();
  return entries.filter(({ key, keyPlace }) => {
    const line = lines.get(key);
    if (line === undefined) lines.set(key, keyPlace.start.line);
    else report(diagnose('key-twice', keyPlace, { field: key, line }));
    return line === undefined;
  });
}

/** A map of one field; if the field is on one line, it may be meant as text. */
export function oneField(entry: Entry, place: Place, typed: string): MapValue {
  const map: MapValue = { kind: 'map', entries: [entry], place };
  const isText = entry.value.kind === 'text' && place.start.line === place.end.line;
  return isText ? { ...map, line: { kind: 'text', text: typed, place } } : map;
}
