import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/places.ts';
import type { SourceFile } from '../read/source-file.ts';
import { readFrontMatter } from './front-matter/front-matter.ts';
import { parseBody } from './parse-body.ts';
import type { ParsedFile } from './parsed-file.ts';

export type FileKind = 'meeting' | 'item' | 'defaults';

type Report = (diagnostic: Diagnostic) => void;

/** Parses a file's front matter and body. Where the front matter has no end, the body has no beginning, and is empty. */
export function parseFile<Source extends SourceFile>(
  source: Source,
  kind: FileKind,
  report: Report,
): ParsedFile<Source> {
  const { fields, fence, readable, body: from } = readFrontMatter(source, report);
  const file = { source, frontMatter: fields, fence, readable };
  if (from === undefined) return { ...file, body: [] };
  if (kind !== 'defaults') return { ...file, body: parseBody(source, from, report, { kind }) };
  reportText(source, from, report);
  return { ...file, body: [] };
}

/** What stands below the fields of defaults.md would be shown nowhere. A comment is meant to be. */
function reportText(source: SourceFile, from: number, report: Report): void {
  const shown = source.text.slice(from).replace(/<!--[\s\S]*?-->/g, comment => ' '.repeat(comment.length));
  const found = /\S[^\r\n]*/.exec(shown);
  if (!found) return;
  const start = from + found.index;
  report(diagnose('defaults-body', placeAt(source, start, start + found[0].trimEnd().length), {}));
}
