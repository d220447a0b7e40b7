import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { lineStartsOf } from '../../../src/diagnostics/places.ts';
import type { Place } from '../../../src/meeting/place.ts';
import { readFrontMatter } from '../../../src/parse/front-matter/front-matter.ts';
import type { Value } from '../../../src/parse/parsed-file.ts';
import type { SourceFile } from '../../../src/read/source-file.ts';

/** A file of this text. */
export function sourceOf(text: string): SourceFile {
  return { path: 'item.md', name: 'item.md', text, lineStarts: lineStartsOf(text) };
}

/** Reads a file's front matter: its plain values, and what was reported as "LINE:COLUMN code" with the facts. */
export function readFile(text: string) {
  const source = sourceOf(text);
  const diagnostics: Diagnostic[] = [];
  const { fields, readable, body, fence } = readFrontMatter(source, diagnostic =>
    diagnostics.push(diagnostic),
  );
  return {
    fields,
    data: plain(fields),
    found: diagnostics.map(({ code, place, data }) => [
      `${place.start.line}:${place.start.column} ${code}`,
      data,
    ]),
    marked: diagnostics.map(({ place }) => slice(source, place)),
    source,
    readable,
    fence,
    body: body === undefined ? undefined : text.slice(body),
  };
}

/** Reads fields, which stand from line 2. */
export function read(fields: string) {
  return readFile(`---\n${fields}\n---\n`);
}

export const refused = Symbol('refused');

/** A value without places; a map that may be one text is a map. */
export function plain(value: Value): unknown {
  if (value.kind === 'text') return value.value;
  if (value.kind === 'none') return value.refused ? refused : null;
  if (value.kind === 'list') return value.values.map(plain);
  return Object.fromEntries(value.entries.map(entry => [entry.key, plain(entry.value)]));
}

/** What stands at a place. */
export function slice({ text, lineStarts }: SourceFile, { start, end }: Place): string {
  return text.slice(
    lineStarts[start.line - 1]! + start.column - 1,
    lineStarts[end.line - 1]! + end.column - 1,
  );
}
