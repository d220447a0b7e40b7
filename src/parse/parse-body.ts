import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/places.ts';
import type { Block } from '../meeting/body.ts';
import type { SourceFile } from '../read/source-file.ts';
import { bodyTree } from './markdown/body-tree.ts';
import { checkDirectives } from './markdown/directives/check-directives.ts';
import { findDirectives } from './markdown/directives/find-directives.ts';
import { findShownLines } from './markdown/directives/find-shown-lines.ts';
import { byIdentifier, definitionsIn, reportUnused } from './markdown/nodes/definitions.ts';
import { withNoteSlips } from './markdown/nodes/note-slips.ts';
import { shownNotes } from './markdown/nodes/notes.ts';
import type { Reading } from './markdown/nodes/reading.ts';
import { readPassages } from './markdown/passages.ts';
import { typedText, withPlainMarks } from './markdown/plain-marks.ts';
import { withinLimits } from './markdown/within-limits.ts';
import { withoutOpenComment } from './markdown/without-open-comment.ts';

type Report = (diagnostic: Diagnostic) => void;

/**
 * The Markdown of a file as the blocks of a body; positions count in the file. What is wrong with it is reported, in the
 * order in which it is found.
 *
 * @param from the offset at which the body begins, at the beginning of a line
 * @param kind in meeting.md no directive but `:::closed` may stand
 */
export function parseBody(
  source: SourceFile,
  from: number,
  report: Report,
  { kind }: { readonly kind: 'meeting' | 'item' },
): readonly Block[] {
  const typed = plainSource(source, from);
  const plain = withinLimits(typed, from, report);
  const tell = plain === typed ? report : butReferences(report);
  const found: Diagnostic[] = [];
  const keep: Report = diagnostic => found.push(diagnostic);
  let body = readBody({ source, plain, from, kind, report: keep });
  const open = found.find(({ code }) => code === 'comment-unclosed');
  if (open) {
    // What it has swallowed is not missing: all is read once more, as if it had an end.
    const closed = (file: SourceFile) => withoutOpenComment(file, open.place.start);
    found.length = 0;
    keep(open);
    body = readBody({ source: closed(source), plain: closed(plain), from, kind, report: keep });
  }
  for (const diagnostic of withNoteSlips(found)) tell(diagnostic);
  return body;
}

/** What is refused may hold notes, and what refers to notes and definitions: nobody knows which of them are missing. */
function butReferences(report: Report): Report {
  return diagnostic => {
    if (!/^(footnote|definition)-(missing|unused)$/.test(diagnostic.code)) report(diagnostic);
  };
}

interface Body {
  readonly source: SourceFile;
  /** The file with Markdown's marks only; its offsets are the source's. */
  readonly plain: SourceFile;
  readonly from: number;
  readonly kind: 'meeting' | 'item';
  readonly report: Report;
}

function readBody({ source, plain, from, kind, report }: Body): readonly Block[] {
  const directives = findDirectives(plain, from);
  const tree = bodyTree(plain, from, directives, report);
  const shown = findShownLines(tree, source, directives);
  checkDirectives([...directives, ...shown], tree, source, kind, report);
  const definitions = definitionsIn(tree);
  const file = {
    text: source.text,
    report,
    placeOf: (start: number, end: number) => placeAt(source, start, end),
  };
  const reading: Reading = {
    typed: node => typedText(node, source, plain),
    definitions: byIdentifier(definitions),
    used: new Set(),
    notes: shownNotes(tree, file),
    headings: [],
    tags: new Set(),
    ...file,
  };
  const body = readPassages(tree, reading);
  // A line that is meant to begin a passage is told as that, and is no definition.
  const told = new Set(directives.map(({ line }) => line));
  reportUnused(
    definitions.filter(({ position }) => !told.has(position!.start.line)),
    reading,
  );
  return body;
}

/** The file with the marks of word processors in its body as Markdown's; every offset stays. */
function plainSource(source: SourceFile, from: number): SourceFile {
  const body = source.text.slice(from);
  const plain = withPlainMarks(body);
  return plain === body ? source : { ...source, text: source.text.slice(0, from) + plain };
}
