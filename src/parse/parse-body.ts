import type { Definition, Node } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/places.ts';
import type { Block } from '../meeting/body.ts';
import type { Place } from '../meeting/place.ts';
import type { SourceFile } from '../read/source-file.ts';
import { bodyTree } from './markdown/body-tree.ts';
import { checkDirectives } from './markdown/directives/check-directives.ts';
import { findDirectives } from './markdown/directives/find-directives.ts';
import { findShownLines } from './markdown/directives/find-shown-lines.ts';
import type { Home } from './markdown/homes.ts';
import { withLetterMarks } from './markdown/letter-marks.ts';
import { endOf, startOf } from './markdown/node-path.ts';
import { definitionsFor, reportUnused } from './markdown/nodes/definitions.ts';
import { withNoteSlips } from './markdown/nodes/note-slips.ts';
import { notesOf, reportUnusedNotes, shownOnly } from './markdown/nodes/notes.ts';
import type { Reading } from './markdown/nodes/reading.ts';
import { reportUnserved } from './markdown/nodes/unserved.ts';
import { readPassages } from './markdown/passages.ts';
import { typedText, withPlainMarks } from './markdown/plain-marks.ts';
import { type Defined, dependsOnStatus, type ScopedTree, scopedTree } from './markdown/scoped-tree.ts';
import { findSlips } from './markdown/slips/find-slips.ts';
import { withinLimits } from './markdown/within-limits.ts';
import { withoutOpenComment } from './markdown/without-open-comment.ts';
import type { ParsedFile } from './parsed-file.ts';

type Report = (diagnostic: Diagnostic) => void;

/** A file's body: see `ParsedFile`. */
export type ParsedBody = Pick<ParsedFile, 'body' | 'ifClosed'>;

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
): ParsedBody {
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

function readBody({ source, plain, from, kind, report }: Body): ParsedBody {
  const directives = findDirectives(plain, from);
  const tree = bodyTree(plain, from, directives, report);
  const shown = findShownLines(tree, source, directives);
  checkDirectives([...directives, ...shown], tree, source, kind, report);
  // A line that is meant to begin a passage is told as that, and is no definition.
  const directiveLines = new Set(directives.map(({ line }) => line));
  for (const slip of findSlips(tree, source, directiveLines)) report(slip);
  const readFor = (item: 'open' | 'closed', report: Report): readonly Block[] => {
    const readAnew = (plain: SourceFile) => bodyTree(plain, from, directives, () => {});
    return readTexts(scopedTree(tree, plain, readAnew, item), {
      source,
      plain,
      told: directiveLines,
      report,
    });
  };
  if (!dependsOnStatus(tree, plain)) return { body: readFor('open', report) };
  const withheld: { readonly open: Diagnostic[]; readonly closed: Diagnostic[] } = { open: [], closed: [] };
  const keep = (diagnostic: Diagnostic, item: keyof typeof withheld) => {
    if (diagnostic.code === 'definition-withheld') withheld[item].push(diagnostic);
  };
  const body = readFor('open', diagnostic => {
    keep(diagnostic, 'open');
    report(diagnostic);
  });
  const ifClosed = readFor('closed', diagnostic => keep(diagnostic, 'closed'));
  const told = new Set(withheld.open.map(({ place }) => keyOf(place)));
  const diagnostics = withheld.closed.filter(({ place }) => !told.has(keyOf(place)));
  return { body, ifClosed: { body: ifClosed, diagnostics } };
}

function keyOf({ start: { line, column } }: Place): string {
  return `${line}:${column}`;
}

interface Texts {
  readonly source: SourceFile;
  readonly plain: SourceFile;
  /** Lines that are told already. */
  readonly told: ReadonlySet<number>;
  readonly report: Report;
}

function readTexts(scoped: ScopedTree, { source, plain, told, report }: Texts): readonly Block[] {
  const placeOf = (start: number, end: number) => placeAt(source, start, end);
  const unserved = new Set(scoped.unserved.map(({ node }) => keyOf(placeOf(startOf(node), endOf(node)))));
  const file = {
    text: source.text,
    // What is defined elsewhere is told as that, and is not missing.
    report: (diagnostic: Diagnostic) => {
      if (diagnostic.code !== 'footnote-missing' || !unserved.has(keyOf(diagnostic.place)))
        report(diagnostic);
    },
    placeOf,
  };
  const shared = {
    typed: (node: Parameters<Reading['typed']>[0]) => typedText(node, source, plain),
    used: new Set<Definition>(),
    tags: new Set<string>(),
    ...file,
  };
  const notes = notesOf(scoped.tree, scoped.homes);
  const shown = notes.reachedFrom(() => true);
  const readings = new Map(
    [...scoped.homes.present].map((home): [Home, Reading] => [
      home,
      { ...shared, definitions: definitionsFor(home, scoped), notes: shownOnly(notes.for(home), shown) },
    ]),
  );
  const body = readPassages(scoped, source.text, home => readings.get(home)!);
  reportUnserved(scoped, file);
  const unservedBy = new Set(
    scoped.unserved.flatMap(({ defined }) => defined.map(({ node }) => startOf(node))),
  );
  const isTold = (node: Node) => unservedBy.has(startOf(node));
  reportUnusedNotes(
    notes.definitions.filter(node => !shown.has(node) && !isTold(node)),
    file,
  );
  const isDirective = ({ node }: Defined) => told.has(node.position!.start.line);
  reportUnused(
    scoped.definitions.filter(defined => !isDirective(defined) && !isTold(defined.node)),
    shared,
  );
  return body;
}

/** The file with the marks of word processors, and lists' letters, in its body as Markdown's; every offset stays. */
function plainSource(source: SourceFile, from: number): SourceFile {
  const body = source.text.slice(from);
  const plain = withLetterMarks(withPlainMarks(body));
  return plain === body ? source : { ...source, text: source.text.slice(0, from) + plain };
}
