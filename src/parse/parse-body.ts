import type { Definition, Node } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/places.ts';
import type { Block } from '../meeting/body.ts';
import type { Place } from '../meeting/place.ts';
import type { SourceFile } from '../read/source-file.ts';
import { indentedAfterDecisions } from './markdown/after-decisions.ts';
import { bodyTree } from './markdown/body-tree.ts';
import { checkDirectives } from './markdown/directives/check-directives.ts';
import { findDirectives } from './markdown/directives/find-directives.ts';
import { findShownLines } from './markdown/directives/find-shown-lines.ts';
import type { Home } from './markdown/homes.ts';
import { withLetterMarks } from './markdown/letter-marks.ts';
import { continuedLists } from './markdown/nodes/continued-lists.ts';
import { definitionsFor, reportUnserved, reportUnused } from './markdown/nodes/definitions.ts';
import { withoutOpenComment } from './markdown/nodes/html.ts';
import { notesOf, reportUnusedNotes, shownOnly, withNoteSlips } from './markdown/nodes/notes.ts';
import type { Reading } from './markdown/nodes/reading.ts';
import { readPassages } from './markdown/passages.ts';
import { typedText, withPlainMarks } from './markdown/plain-marks.ts';
import { type Defined, dependsOnStatus, type ScopedTree, scopedTree } from './markdown/scoped-tree.ts';
import { findSlips } from './markdown/slips/find-slips.ts';
import { endOf, startOf } from './markdown/tree-walk.ts';
import { withinLimits } from './markdown/within-limits.ts';
import type { ParsedFile } from './parsed-file.ts';

type Report = (diagnostic: Diagnostic) => void;

/** A file's body: see `ParsedFile`. */
export type ParsedBody = Pick<ParsedFile, 'body' | 'ifClosed'>;

/**
 * Reads a file's Markdown as the blocks of a body, with positions in the file. Mistakes are reported in the order in
 * which they are found.
 *
 * @param from the offset at which the body begins, at the start of a line
 * @param kind in meeting.md, `:::closed` is the only directive that is allowed
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
    // What the comment swallowed is not missing, so the body is read again as if the comment were closed.
    const closed = (file: SourceFile) => withoutOpenComment(file, open.place.start);
    found.length = 0;
    keep(open);
    body = readBody({ source: closed(source), plain: closed(plain), from, kind, report: keep });
  }
  for (const diagnostic of withNoteSlips(found)) tell(diagnostic);
  return body;
}

/** Text that was refused may hold notes, definitions and references, so nobody knows which of them are missing. */
function butReferences(report: Report): Report {
  return diagnostic => {
    if (!/^(footnote|definition)-(missing|unused)$/.test(diagnostic.code)) report(diagnostic);
  };
}

interface Body {
  readonly source: SourceFile;
  /** The file with Markdown's own marks only; every offset is the source's. */
  readonly plain: SourceFile;
  readonly from: number;
  readonly kind: 'meeting' | 'item';
  readonly report: Report;
}

function readBody({ source, plain, from, kind, report }: Body): ParsedBody {
  const directives = findDirectives(plain, from);
  const tree = bodyTree(plain, from, directives, report);
  const shown = findShownLines(tree, source, directives);
  const wrong = new Set<number>();
  checkDirectives([...directives, ...shown], tree, source, kind, diagnostic => {
    wrong.add(diagnostic.place.start.line);
    report(diagnostic);
  });
  // A line that was meant to begin a passage is reported as that, and not as a definition.
  const directiveLines = new Set(directives.map(({ line }) => line));
  const readAnew = (plain: SourceFile) => bodyTree(plain, from, directives, () => {});
  const afterDecisions = indentedAfterDecisions(tree, plain, readAnew);
  for (const found of afterDecisions) report(found);
  const toldLines = new Set([...directiveLines, ...afterDecisions.map(({ place }) => place.start.line)]);
  for (const slip of findSlips(tree, source, toldLines)) report(slip);
  const tell: Report = found => {
    if (found.code !== 'html-shown' || !wrong.has(found.place.start.line)) report(found);
  };
  const readFor = (item: 'open' | 'closed', report: Report): readonly Block[] => {
    return readTexts(scopedTree(tree, plain, readAnew, item), {
      source,
      plain,
      told: directiveLines,
      report,
    });
  };
  if (!dependsOnStatus(tree, plain)) return { body: readFor('open', tell) };
  const withheld: { readonly open: Diagnostic[]; readonly closed: Diagnostic[] } = { open: [], closed: [] };
  const keep = (diagnostic: Diagnostic, item: keyof typeof withheld) => {
    if (diagnostic.code === 'definition-withheld') withheld[item].push(diagnostic);
  };
  const body = readFor('open', diagnostic => {
    keep(diagnostic, 'open');
    tell(diagnostic);
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
  /** Lines that another message is about. */
  readonly told: ReadonlySet<number>;
  readonly report: Report;
}

function readTexts(scoped: ScopedTree, { source, plain, told, report }: Texts): readonly Block[] {
  const placeOf = (start: number, end: number) => placeAt(source, start, end);
  const unserved = new Set(scoped.unserved.map(({ node }) => keyOf(placeOf(startOf(node), endOf(node)))));
  const file = {
    text: source.text,
    // A note that is defined where this text can't use it has a message of its own, and is not missing.
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
    continued: continuedLists(scoped.tree, plain.text),
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
  const body = readPassages(scoped, file, home => readings.get(home)!);
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

/** The file with word processors' marks and lettered lists in its body replaced by Markdown's; every offset stays. */
function plainSource(source: SourceFile, from: number): SourceFile {
  const body = source.text.slice(from);
  const plain = withLetterMarks(withPlainMarks(body));
  return plain === body ? source : { ...source, text: source.text.slice(0, from) + plain };
}
