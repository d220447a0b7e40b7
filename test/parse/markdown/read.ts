import type { Nodes } from 'mdast';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { lineStartsOf } from '../../../src/diagnostics/places.ts';
import type { Block } from '../../../src/meeting/body.ts';
import { parseBody } from '../../../src/parse/parse-body.ts';
import type { SourceFile } from '../../../src/read/source-file.ts';

export interface Read {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
  /** The blocks, a line each, with what is in them further to the right. */
  readonly outline: string;
  /** "line:column code" of each diagnostic, by place. */
  readonly told: readonly string[];
}

export function sourceOf(text: string): SourceFile {
  return { path: 'items/1.md', name: 'items/1.md', text, lineStarts: lineStartsOf(text) };
}

/** Reads a body that begins at the file's first character. */
export function read(text: string, kind: 'meeting' | 'item' = 'item', from = 0): Read {
  const diagnostics: Diagnostic[] = [];
  const { body: blocks } = parseBody(sourceOf(text), from, diagnostic => diagnostics.push(diagnostic), {
    kind,
  });
  const sorted = diagnostics.toSorted(
    ({ place: a }, { place: b }) => a.start.line - b.start.line || a.start.column - b.start.column,
  );
  return {
    blocks,
    diagnostics: sorted,
    outline: blocks.map(block => outlineOf(block as Nodes, '')).join('\n'),
    told: sorted.map(({ code, place }) => `${place.start.line}:${place.start.column} ${code}`),
  };
}

export function outlineOf(node: Nodes, indent: string): string {
  const line = `${indent}${node.type}${detailsOf(node)}`;
  const children = 'children' in node ? node.children : [];
  return [line, ...children.map(child => outlineOf(child as Nodes, `${indent}  `))].join('\n');
}

function detailsOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return ` ${JSON.stringify(node.value)}`;
    case 'heading':
      return ` ${node.depth}`;
    case 'list':
      return node.ordered ? ` from ${node.start} at depth ${node.data?.orderedDepth}` : '';
    case 'listItem':
      return typeof node.checked === 'boolean' ? ` ${node.checked ? 'done' : 'not done'}` : '';
    case 'link':
      return ` ${node.url}`;
    case 'image':
      return ` ${node.url} ${JSON.stringify(node.alt)}`;
    case 'footnoteReference':
    case 'footnoteDefinition':
      return ` ${node.identifier}`;
    default:
      return '';
  }
}

/** All words that a reader sees, in order. */
export function wordsOf(nodes: readonly (Nodes | Block)[]): string {
  return nodes
    .map(node => {
      if ('value' in node) return node.value;
      if ('alt' in node) return node.alt ?? '';
      const inside = 'children' in node ? wordsOf(node.children as Nodes[]) : '';
      return 'children' in node && node.children.some(child => 'children' in child) ? `${inside} ` : inside;
    })
    .join(nodes.some(node => 'children' in node && !('url' in node)) ? ' ' : '');
}
