import type { FootnoteDefinition, FootnoteReference, PhrasingContent, Root } from 'mdast';
import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import type { Home, Homes } from '../homes.ts';
import { endOf, startOf, visit } from '../tree-walk.ts';
import type { Note, Reading } from './reading.ts';

/** A footnote's mark; as typed if the note is not defined. */
export function readNoteReference(node: FootnoteReference, reading: Reading): readonly PhrasingContent[] {
  const note = reading.notes.get(node.identifier);
  if (note) return [{ ...node, identifier: note.identifier }];
  const [start, end] = [startOf(node), endOf(node)];
  reading.report(
    diagnose('footnote-missing', reading.placeOf(start, end), { name: node.label ?? node.identifier }),
  );
  return [{ type: 'text', value: reading.text.slice(start, end), position: node.position }];
}

/** A body's footnotes. */
export interface Notes {
  /** Those that text in a home may use, by the identifier as typed. */
  readonly for: (home: Home) => ReadonlyMap<string, Note>;
  /** Those that some of the references lead to, directly or from note to note. */
  readonly reachedFrom: (
    starts: (reference: FootnoteReference) => boolean,
  ) => ReadonlySet<FootnoteDefinition>;
  readonly definitions: readonly FootnoteDefinition[];
}

/** Finds a body's notes. Of two that a text may use, the first counts (GFM), but one within another note comes last. */
export function notesOf(tree: Root, homes: Homes): Notes {
  const { definitions, inNote, references } = collected(tree);
  const outer = definitions.filter(definition => !inNote.has(definition));
  const all = [...outer, ...inNote].map((definition): Note => {
    const home = homes.at(startOf(definition));
    const { identifier } = definition;
    // A label has no space.
    const isPassage = home !== 'outside' && home !== 'public-note';
    return { definition, home, identifier: isPassage ? `${home} ${identifier}` : identifier };
  });
  const byHome = new Map<Home, ReadonlyMap<string, Note>>();
  const notesFor = (home: Home) => {
    const known = byHome.get(home) ?? firstOfEach(all.filter(note => homes.sees(home, note.home)));
    byHome.set(home, known);
    return known;
  };
  return { for: notesFor, reachedFrom, definitions };

  function reachedFrom(starts: (reference: FootnoteReference) => boolean): ReadonlySet<FootnoteDefinition> {
    const reached = new Set<FootnoteDefinition>();
    const waiting = (references.get(undefined) ?? []).filter(starts);
    for (let reference = waiting.pop(); reference; reference = waiting.pop()) {
      const note = notesFor(homes.at(startOf(reference))).get(reference.identifier);
      if (!note || reached.has(note.definition)) continue;
      reached.add(note.definition);
      for (const next of references.get(note.definition) ?? []) waiting.push(next);
    }
    return reached;
  }
}

function firstOfEach(notes: readonly Note[]): ReadonlyMap<string, Note> {
  return new Map(notes.toReversed().map(note => [note.definition.identifier, note]));
}

/** Only notes that are shown. */
export function shownOnly(
  notes: ReadonlyMap<string, Note>,
  shown: ReadonlySet<FootnoteDefinition>,
): ReadonlyMap<string, Note> {
  return new Map([...notes].filter(([, { definition }]) => shown.has(definition)));
}

/** Reports notes that are not shown. */
export function reportUnusedNotes(
  unused: readonly FootnoteDefinition[],
  { text, report, placeOf }: Pick<Reading, 'text' | 'report' | 'placeOf'>,
): void {
  for (const definition of unused) {
    const start = startOf(definition);
    const place = placeOf(start, text.indexOf(']:', start) + 2);
    report(diagnose('footnote-unused', place, { name: definition.label ?? definition.identifier }));
  }
}

interface Found {
  readonly definitions: readonly FootnoteDefinition[];
  /** Those within another. */
  readonly inNote: ReadonlySet<FootnoteDefinition>;
  /** By the definition that they are in; under `undefined`, those in all other text. */
  readonly references: ReadonlyMap<FootnoteDefinition | undefined, readonly FootnoteReference[]>;
}

function collected(tree: Root): Found {
  const definitions: FootnoteDefinition[] = [];
  const inNote = new Set<FootnoteDefinition>();
  const references = new Map<FootnoteDefinition | undefined, FootnoteReference[]>();
  const around: FootnoteDefinition[] = [];
  visit(tree, node => {
    while (around.length > 0 && endOf(around.at(-1)!) <= startOf(node)) around.pop();
    if (node.type === 'footnoteReference') {
      const known = references.get(around.at(-1));
      if (known) known.push(node);
      else references.set(around.at(-1), [node]);
    } else if (node.type === 'footnoteDefinition') {
      definitions.push(node);
      if (around.length > 0) inNote.add(node);
      around.push(node);
    }
  });
  return { definitions, inNote, references };
}

/**
 * Reduces what was found to one message for each missing footnote, at its first mark. A mark without a note and a note
 * without a mark are one slip: in turn, each mark is reported with the note that it most likely means.
 */
export function withNoteSlips(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const missing = new Set(found.flatMap(each => (each.code === 'footnote-missing' ? each.data.name : [])));
  if (missing.size === 0) return found;
  const unused = found.flatMap(each => (each.code === 'footnote-unused' ? each.data.name : []));
  const meant = new Map([...missing].map((name, index) => [name, unused[index]]));
  const paired = new Set(meant.values());
  return found.flatMap(each => {
    if (each.code === 'footnote-unused') return paired.has(each.data.name) ? [] : each;
    if (each.code !== 'footnote-missing') return each;
    const { name } = each.data;
    return missing.delete(name)
      ? diagnose('footnote-missing', each.place, { name, nearest: meant.get(name) })
      : [];
  });
}
