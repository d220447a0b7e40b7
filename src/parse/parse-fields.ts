import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import type { SourceFile } from '../read/source-file.ts';
import { readLines } from './front-matter/front-matter.ts';
import type { MapValue } from './parsed-file.ts';

/**
 * Reads a file that is fields from beginning to end, such as a template, in the same YAML as front matter, but that a
 * comment may follow a value. What is wrong is reported; undefined if a field may be lost.
 */
export function parseFields(
  source: SourceFile,
  report: (diagnostic: Diagnostic) => void,
): MapValue | undefined {
  const text = withoutComments(source.text);
  const { entries, matter } = readLines(
    { ...source, text },
    { first: 1, last: source.lineStarts.length + 1 },
    report,
  );
  if (matter.lost) return undefined;
  return { kind: 'map', entries, place: startOf(source.path) };
}

/** Text that may hold a `#` of its own: of several lines, or in quotation marks where a value may begin. Then comments. */
const textOrComment =
  /[|>][-+1-9]*[ \t]*(?:(?:\r\n?|\n)(?:[ \t][^\r\n]*)?)+|(?<![^\s,[{:])(?:"(?:\\[\s\S]|[^"\\])*"|'(?:''|[^'])*')|(?<![^\s])#[^\r\n]*/g;

/** Blanks out comments, and the line `---` that may begin a YAML file; every offset stays. */
function withoutComments(text: string): string {
  return text
    .replace(/^---[ \t]*(?=[\r\n]|$)/, blank)
    .replace(textOrComment, found => (found.startsWith('#') ? blank(found) : found));
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
