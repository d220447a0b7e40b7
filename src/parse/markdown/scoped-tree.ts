import type { Definition, FootnoteDefinition, FootnoteReference, Nodes, Root, RootContent } from 'mdast';
import type { SourceFile } from '../../read/source-file.ts';
import { isDirectiveLine } from './directive-syntax.ts';
import { type Home, type Homes, homesOf } from './homes.ts';
import { notesOf } from './nodes/notes.ts';
import type { Range } from './paragraphs.ts';
import { endOf, startOf, visit } from './tree-walk.ts';
import { blanked } from './within-limits.ts';

/** A link's or picture's address, or a footnote, and where it is defined. */
export interface Defined<N extends Definition | FootnoteDefinition = Definition | FootnoteDefinition> {
  readonly node: N;
  readonly home: Home;
  /** Whether it is an address in a footnote that no open text refers to, so that no text may use it. */
  readonly inWithheldNote: boolean;
}

/** A reference whose definitions are all in texts that it may not use. */
export interface Unserved {
  readonly node: Extract<Nodes, { type: 'linkReference' | 'imageReference' | 'footnoteReference' }>;
  readonly defined: readonly Defined[];
}

/** A body in which each text was read with the definitions that it may use, as if there were no others. */
export interface ScopedTree {
  readonly tree: Root;
  readonly homes: Homes;
  readonly definitions: readonly Defined[];
  readonly unserved: readonly Unserved[];
}

/**
 * Reads a body again for each kind of passage, without what its text may not use, so that open text is the same whatever
 * is withheld (docs/format.md, "The body"). Few bodies need it.
 *
 * @param tree the body, read as a whole
 * @param read reads a source of the same length
 */
export function scopedTree(
  tree: Root,
  source: SourceFile,
  read: (source: SourceFile) => Root,
  item: 'open' | 'closed',
): ScopedTree {
  const homes = homesOf(tree, source.text, item);
  const definitions = definitionsIn(tree, homes);
  const blocks = tree.children.filter(node => !isDirectiveLine(node));
  const hidden = (home: Home) => blocks.filter(node => !homes.sees(home, homes.at(startOf(node))));
  const mayDefine = (node: Nodes) => source.text.slice(startOf(node), endOf(node)).includes(']:');
  const isParted =
    definitions.some(({ inWithheldNote }) => inWithheldNote) ||
    [...homes.present].some(home => hidden(home).some(mayDefine));
  if (!isParted) return { tree, homes, definitions, unserved: [] };

  const text = withoutLabels(source.text, definitions);
  const children = [...homes.present].flatMap((home): RootContent[] => {
    const ranges = hidden(home).map((node): Range => [startOf(node), endOf(node)]);
    const { children } = read({ ...source, text: blanked(text, ranges) });
    return children.filter(node => homes.at(startOf(node)) === home);
  });
  children.sort((a, b) => startOf(a) - startOf(b));
  return { tree: { ...tree, children }, homes, definitions, unserved: unservedIn(tree, homes, definitions) };
}

/** Whether a body differs in a closed item, where a public decision may not use what is defined outside of it. */
export function dependsOnStatus(tree: Root, { text }: SourceFile): boolean {
  const homes = homesOf(tree, text, 'open');
  if (!homes.present.has('public-decision')) return false;
  return definitionsIn(tree, homes).some(({ home, inWithheldNote }) => home === 'outside' || inWithheldNote);
}

function definitionsIn(tree: Root, homes: Homes): readonly Defined[] {
  const shown = notesOf(tree, homes).reachedFrom(reference => homes.isOpen(homes.at(startOf(reference))));
  const definitions: Defined[] = [];
  const around: FootnoteDefinition[] = [];
  visit(tree, node => {
    while (around.length > 0 && endOf(around.at(-1)!) <= startOf(node)) around.pop();
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return;
    const note = node.type === 'definition' ? around.at(-1) : undefined;
    const inWithheldNote = note !== undefined && !shown.has(note);
    definitions.push({ node, home: homes.at(startOf(node)), inWithheldNote });
    if (node.type === 'footnoteDefinition') around.push(node);
  });
  return definitions;
}

const label = /\[((?:[^\\[\]]|\\.){1,999})\]:/sy;

/** Replaces the labels of addresses in withheld footnotes by a private-use character; every offset stays. */
function withoutLabels(text: string, definitions: readonly Defined[]): string {
  let result = '';
  let done = 0;
  for (const { node } of definitions.filter(({ inWithheldNote }) => inWithheldNote)) {
    label.lastIndex = startOf(node);
    const own = label.exec(text)?.[1] ?? '';
    const from = startOf(node) + 1;
    // A label's next line may begin with the `>` of the quotation that it is in.
    const unlike = own.replace(/([\r\n]+[\t >]*)|[^\r\n]/g, (_, kept?: string) => kept ?? '\ue000');
    result += text.slice(done, from) + unlike;
    done = from + own.length;
  }
  return result + text.slice(done);
}

/** The references to what is defined only where they may not use it. */
function unservedIn(tree: Root, homes: Homes, definitions: readonly Defined[]): readonly Unserved[] {
  const byKey = new Map<string, Defined[]>();
  for (const defined of definitions) {
    const key = keyOf(defined.node);
    const known = byKey.get(key);
    if (known) known.push(defined);
    else byKey.set(key, [defined]);
  }
  const unserved: Unserved[] = [];
  visit(tree, node => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference' && node.type !== 'footnoteReference')
      return;
    const all = byKey.get(keyOf(node)) ?? [];
    const home = homes.at(startOf(node));
    const serves = (defined: Defined) => !defined.inWithheldNote && homes.sees(home, defined.home);
    if (all.length > 0 && !all.some(serves)) unserved.push({ node, defined: all });
  });
  return unserved;
}

function keyOf(node: Defined['node'] | Unserved['node']): string {
  return isOfNote(node) ? `^${node.identifier}` : node.identifier;
}

function isOfNote(node: Nodes): node is FootnoteDefinition | FootnoteReference {
  return node.type === 'footnoteDefinition' || node.type === 'footnoteReference';
}
