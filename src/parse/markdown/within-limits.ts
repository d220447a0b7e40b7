import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { placeAt } from '../../diagnostics/places.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { containerDepth } from './container-depth.ts';
import { countMarks } from './inline-marks.ts';
import { linesOf, paragraphsOf, type Range } from './paragraphs.ts';

/** Lists, quotations and notes within one another; and brackets or emphasis (format.md). */
export const deepestNesting = 100;
/** Brackets and marks of emphasis in one paragraph: the work of reading them grows with their square. */
export const mostMarks = 10_000;

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
    // Shorter ones can't pass either limit.
    if (end - start < 2 * deepestNesting) return false;
    const paragraph = source.text.slice(start, end);
    const { count: marks, depth } = countMarks(paragraph);
    const count = marks + lazyLines(paragraph);
    const place = () => placeAt(source, start, end);
    if (depth > deepestNesting) report(diagnose('nesting-too-deep', place(), { limit: deepestNesting }));
    else if (count > mostMarks) report(diagnose('marks-too-many', place(), { limit: mostMarks }));
    return depth > deepestNesting || count > mostMarks;
  });
}

/** Lines of a quotation without its mark; the work of reading them grows as with marks. */
function lazyLines(paragraph: string): number {
  return /^[ \t]*>/m.test(paragraph) ? (paragraph.match(/^(?![ \t]*>)/gm)?.length ?? 0) : 0;
}

function blanked(text: string, ranges: readonly Range[]): string {
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
