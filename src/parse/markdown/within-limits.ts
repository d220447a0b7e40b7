import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { placeAt } from '../../diagnostics/places.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { containerDepth, lazyLines } from './containers.ts';
import { countMarks } from './inline-marks.ts';
import { linesOf, paragraphsOf, type Range } from './paragraphs.ts';

/** The deepest nesting of lists, quotations and notes, and of brackets and emphasis (format.md). */
export const deepestNesting = 100;
/** The most brackets and marks of emphasis in one paragraph: the work of reading them grows with their square. */
export const mostMarks = 10_000;
/** The most lines of a quotation, point or note that lack its marks or indent: micromark reads them all for each one. */
const mostLazyLines = 500;

type Report = (diagnostic: Diagnostic) => void;

/**
 * Blanks out, and reports, what is nested too deep or too full of marks: reading it could take hours, or more stack than
 * there is. Every offset stays.
 */
export function withinLimits(source: SourceFile, from: number, report: Report): SourceFile {
  const refused = [...deepLines(source, from, report), ...fullParagraphs(source, from, report)];
  return refused.length === 0 ? source : { ...source, text: blanked(source.text, refused) };
}

/** Lines in too many quotations, lists and notes; the first is reported. */
function deepLines(source: SourceFile, from: number, report: Report): readonly Range[] {
  const deep: Range[] = [];
  let depth = 0;
  for (const { text, start } of linesOf(source, from)) {
    const next = containerDepth(text, depth);
    if (next > deepestNesting) deep.push([start, start + text.length]);
    else depth = next;
  }
  if (deep[0]) report(diagnose('nesting-too-deep', placeAt(source, ...deep[0]), { limit: deepestNesting }));
  return deep;
}

function fullParagraphs(source: SourceFile, from: number, report: Report): readonly Range[] {
  return paragraphsOf(source, from).filter(([start, end]) => {
    // A shorter one can't exceed any limit.
    if (end - start < 2 * deepestNesting) return false;
    const broken = brokenLimit(source.text.slice(start, end));
    if (broken) report(diagnose(broken.code, placeAt(source, start, end), { limit: broken.limit }));
    return broken !== undefined;
  });
}

interface BrokenLimit {
  readonly code: 'nesting-too-deep' | 'marks-too-many' | 'lines-too-many';
  readonly limit: number;
}

function brokenLimit(paragraph: string): BrokenLimit | undefined {
  const { count, depth } = countMarks(paragraph);
  if (depth > deepestNesting) return { code: 'nesting-too-deep', limit: deepestNesting };
  if (count > mostMarks) return { code: 'marks-too-many', limit: mostMarks };
  // A line with its end is at least two characters long.
  const isLong = paragraph.length > 2 * mostLazyLines && lazyLines(paragraph) > mostLazyLines;
  return isLong ? { code: 'lines-too-many', limit: mostLazyLines } : undefined;
}

/** A text with some of its ranges blanked out; its lines stay. */
export function blanked(text: string, ranges: readonly Range[]): string {
  let result = '';
  let done = 0;
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (end <= done) continue;
    const first = Math.max(start, done);
    result += text.slice(done, first) + text.slice(first, end).replace(/[^\r\n]/g, ' ');
    done = end;
  }
  return result + text.slice(done);
}
