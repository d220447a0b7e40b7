import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { placeAt } from '../../diagnostics/places.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { containerDepth } from './container-depth.ts';
import { countMarks } from './inline-marks.ts';
import { lazyLines } from './lazy-lines.ts';
import { linesOf, paragraphsOf, type Range } from './paragraphs.ts';

/** Lists, quotations and notes within one another; and brackets or emphasis (format.md). */
export const deepestNesting = 100;
/** Brackets and marks of emphasis in one paragraph: the work of reading them grows with their square. */
export const mostMarks = 10_000;
/** Lines of a quotation, point or note without its marks or indent: micromark goes through them all for each. */
const mostLazyLines = 500;

type Report = (diagnostic: Diagnostic) => void;

/**
 * The file with spaces for what is nested too deep or too full of marks. It is reported: reading it could take hours,
 * or more stack than there is. Everything else keeps its offset.
 */
export function withinLimits(source: SourceFile, from: number, report: Report): SourceFile {
  const refused = [...deepLines(source, from, report), ...fullParagraphs(source, from, report)];
  return refused.length === 0 ? source : { ...source, text: blanked(source.text, refused) };
}

/** Lines within too many quotations, lists and notes; the first is reported. */
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
    // Shorter ones can't pass any limit.
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
  // A line and its end are two characters or more.
  const isLong = paragraph.length > 2 * mostLazyLines && lazyLines(paragraph) > mostLazyLines;
  return isLong ? { code: 'lines-too-many', limit: mostLazyLines } : undefined;
}

/** A text with spaces in ranges of it; its lines stay. */
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
