import type { Nodes, Root } from 'mdast';
import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import { placeAt } from '../../../diagnostics/places.ts';
import type { Place } from '../../../meeting/place.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { isDirectiveLine } from '../directive-syntax.ts';
import { isUnclosedCode } from '../slips/block-slips.ts';
import { type NodePath, pathTo, startOf } from '../tree-walk.ts';
import type { FoundDirective } from './find-directives.ts';

type Report = (diagnostic: Diagnostic) => void;
type Where = 'indent' | 'list' | 'quote' | 'code' | 'open-code' | 'table' | 'note' | 'html';

/** A passage that is open. */
interface Begun {
  readonly directive: FoundDirective;
  /** Whether a mistake in it was reported. A missing or odd end is then not reported too. */
  told: boolean;
}

/** The state while the lines are checked. */
interface Progress {
  readonly source: SourceFile;
  readonly report: Report;
  /** From the outermost, the only one that may be without a mistake. */
  readonly begun: Begun[];
  /** Whether the last end is in a wrong place, so nobody can tell which end is the real one. */
  ended: boolean;
}

/**
 * Reports every directive that is not exactly one of ours in a permitted place, and passages that do not end or are
 * nested. The check goes on with what was meant, so one mistake gives one message.
 *
 * @param tree the body's tree; a `directiveLine` in it is a line in a permitted place
 */
export function checkDirectives(
  directives: readonly FoundDirective[],
  tree: Root,
  source: SourceFile,
  kind: 'meeting' | 'item',
  report: Report,
): void {
  const progress: Progress = { source, report, begun: [], ended: false };
  for (const directive of inOrder(directives)) {
    const problem = problemOf(directive, tree, source) ?? problemInMeeting(directive, source, kind);
    if (problem === 'text') continue;
    if (directive.kind === 'end') end(directive, problem, progress);
    else if (directive.kind === 'begin') begin(directive, problem, progress);
    else if (problem) {
      tell(problem, progress);
      // `:::timetable`: the author may have closed it.
      progress.ended ||= directive.found.startsWith(':::');
    }
  }
  const [outermost] = progress.begun;
  if (outermost && !outermost.told) report(unclosed(outermost.directive, source));
}

function inOrder(directives: readonly FoundDirective[]): readonly FoundDirective[] {
  return directives.toSorted((a, b) => a.start - b.start);
}

function begin(directive: FoundDirective, problem: Diagnostic | undefined, progress: Progress): void {
  const { begun, source } = progress;
  const [outermost] = begun;
  if (endsLike(begun.at(-1), directive)) {
    progress.ended = true;
    begun.pop();
    return;
  }
  if (problem) tell(problem, progress);
  else if (outermost && !outermost.told) tell(nested(directive, outermost.directive, source), progress);
  begun.push({ directive, told: problem !== undefined || outermost !== undefined });
  progress.ended = false;
}

/** The same word in closing signs, after a beginning that was reported, is its end: `---/closed---`, `<<<CLOSED`. */
function endsLike(innermost: Begun | undefined, { exact, found }: FoundDirective): boolean {
  if (exact || !innermost || innermost.directive.exact || !innermost.told) return false;
  return /^[^\p{L}]*(?:\/|<<)/u.test(found) && lettersOf(innermost.directive.found) === lettersOf(found);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '').toLowerCase();
}

function end(directive: FoundDirective, problem: Diagnostic | undefined, progress: Progress): void {
  const { begun, ended, source } = progress;
  const innermost = begun.at(-1);
  if (problem && !innermost?.told) tell(problem, progress);
  if (!problem && !innermost && !ended) {
    progress.report(diagnose('directive-stray', placeOf(directive, source), {}));
    // A second one was meant as the end of what this should have begun.
    progress.ended = true;
  } else progress.ended = problem !== undefined;
  begun.pop();
}

function tell(diagnostic: Diagnostic, { report, begun }: Progress): void {
  report(diagnostic);
  if (begun[0]) begun[0].told = true;
}

/** What is wrong with a line by itself; `text` if it is not a directive there. */
function problemOf(
  directive: FoundDirective,
  tree: Root,
  source: SourceFile,
): Diagnostic | 'text' | undefined {
  const path = pathTo(tree, directive.start);
  if (isDirectiveLine(path.at(-1))) return undefined;
  const { found } = directive;
  const place = placeOf(directive, source);
  const where = whereIn(path, directive, source);
  if (directive.ofSigns && isTextIn(where, path, directive)) return 'text';
  const verbatim = isCode(where) || where === 'html';
  // `::name` withholds nothing, so in code it is code.
  if (verbatim && !found.startsWith(':::') && directive.kind === 'mark') return 'text';
  const isInCell = where === 'table' && directive.before === 'marks';
  if (where && (directive.exact || (verbatim && !directive.ofSigns) || isInCell))
    return diagnose('directive-place', place, { found, where });
  const right = directive.exact ? found : directive.right;
  return diagnose('directive-wrong', place, { found, right, heading: headingIn(found, right) });
}

function isCode(where: Where | undefined): boolean {
  return where === 'code' || where === 'open-code';
}

/** The words of `Beslutning::` or `::: Indstilling`, which may be a heading of another program. */
function headingIn(found: string, right: string | undefined): string | undefined {
  if (right !== undefined && right !== ':::decision') return undefined;
  return /^[\s#*_:]*(\p{Lu}[\p{L}\p{N} -]{2,60}?)[\s#*_:]*$/u.exec(found)?.[1];
}

/**
 * Signs around a word mean something else in code, tables, points and links. A line in the first column only continues a
 * list or a table because there is no empty line above it.
 */
function isTextIn(
  where: Where | undefined,
  path: NodePath,
  { before, found, kind }: FoundDirective,
): boolean {
  if (path.some(({ type }) => type === 'linkReference' || type === 'footnoteReference')) return true;
  // No list point is called `[/closed]`.
  if (where === 'list') return before !== 'nothing' && kind !== 'end';
  if (where === 'table') return found.includes('|');
  // `<closed>` is a tag, a comment is not shown.
  if (where === 'html') return !/^<\/?[^<>!]+>$/.test(found);
  return isCode(where) || where === 'note';
}

/** What is around a line that keeps it from being a directive, the strongest first. */
function whereIn(path: NodePath, directive: FoundDirective, source: SourceFile): Where | undefined {
  const types = path.map(({ type }) => type);
  if (types.includes('html')) return 'html';
  if (types.includes('code') && startOf(path.at(-1)!) < directive.start)
    return kindOfCode(path.at(-1)!, directive, source);
  if (types.includes('table')) return 'table';
  if (types.includes('list')) return 'list';
  if (types.includes('blockquote')) return 'quote';
  if (types.includes('footnoteDefinition')) return 'note';
  return directive.before === 'space' ? 'indent' : undefined;
}

function kindOfCode(code: Nodes, directive: FoundDirective, source: SourceFile): Where {
  if (isIndented(code, directive, source)) return 'indent';
  return code.type === 'code' && isUnclosedCode(code, source) ? 'open-code' : 'code';
}

/** Unlike fenced code, indented code begins with white space. */
function isIndented(code: Nodes | undefined, { before }: FoundDirective, source: SourceFile): boolean {
  return before === 'space' && !/[`~]/.test(source.text[code?.position?.start.offset ?? 0] ?? '');
}

/** Only `:::closed` is allowed in meeting.md. */
function problemInMeeting(
  directive: FoundDirective,
  source: SourceFile,
  kind: 'meeting' | 'item',
): Diagnostic | undefined {
  if (kind === 'item' || directive.kind === 'end') return undefined;
  if (directive.exact && directive.name === 'closed') return undefined;
  return diagnose('directive-meeting', placeOf(directive, source), { found: directive.found });
}

function nested(inner: FoundDirective, outer: FoundDirective, source: SourceFile): Diagnostic {
  const { found } = inner;
  return diagnose('directive-nested', placeOf(inner, source), {
    found,
    outer: outer.found,
    line: outer.line,
  });
}

function unclosed(directive: FoundDirective, source: SourceFile): Diagnostic {
  return diagnose('directive-unclosed', placeOf(directive, source), { found: directive.found });
}

function placeOf({ start, end }: FoundDirective, source: SourceFile): Place {
  return placeAt(source, start, end);
}
