import type { ObjectWriter } from './objects.ts';
import { pdfText } from './syntax.ts';

/** How many entries a leaf of a tree has, and how many leaves a node. */
const FAN_OUT = 64;

/**
 * Writes a name tree (ISO 32000-1, 7.9.6) and gives its object's number. Names are ASCII and are sorted by their
 * bytes, as the standard asks; values are PDF syntax.
 */
export function putNameTree(objects: ObjectWriter, values: ReadonlyMap<string, string>): number {
  const names = [...values.keys()].sort((a, b) => (a < b ? -1 : 1));
  const leaves = chunked(names).map(leaf => ({
    first: pdfText(leaf[0]!),
    last: pdfText(leaf.at(-1)!),
    entries: `/Names[${leaf.map(name => pdfText(name) + values.get(name)).join('')}]`,
  }));
  return putTree(objects, leaves, '/Names[]');
}

/** Writes a number tree (7.9.7) of values by their index and gives its object's number. */
export function putNumberTree(objects: ObjectWriter, values: readonly string[]): number {
  const leaves = chunked(values).map((leaf, at) => ({
    first: String(at * FAN_OUT),
    last: String(at * FAN_OUT + leaf.length - 1),
    entries: `/Nums[${leaf.map((value, i) => `${at * FAN_OUT + i} ${value}`).join(' ')}]`,
  }));
  return putTree(objects, leaves, '/Nums[]');
}

interface Node {
  readonly first: string;
  readonly last: string;
  readonly entries: string;
}

/** Leaves stand in nodes, nodes in nodes, until one root holds all; the root alone has no limits. */
function putTree(objects: ObjectWriter, leaves: readonly Node[], empty: string): number {
  let nodes = leaves;
  while (nodes.length > 1) nodes = chunked(nodes).map(kids => putKids(objects, kids));
  const id = objects.reserve();
  objects.put(id, `<<${nodes[0]?.entries ?? empty}>>`);
  return id;
}

function putKids(objects: ObjectWriter, kids: readonly Node[]): Node {
  const references = kids.map(kid => {
    const id = objects.reserve();
    objects.put(id, `<</Limits[${kid.first} ${kid.last}]${kid.entries}>>`);
    return `${id} 0 R`;
  });
  return { first: kids[0]!.first, last: kids.at(-1)!.last, entries: `/Kids[${references.join(' ')}]` };
}

function chunked<T>(values: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < values.length; at += FAN_OUT) chunks.push(values.slice(at, at + FAN_OUT));
  return chunks;
}
