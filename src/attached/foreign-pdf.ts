import {
  type ByteString,
  type ForeignDictionary,
  type ForeignValue,
  Reference,
  Stream,
} from './foreign-values.ts';

/** An opened PDF file of somebody else's. Nothing in it is taken for granted: every value may be of any kind, or lead in circles. */
export interface ForeignPdf {
  readonly catalog: ForeignDictionary;
  readonly info: ForeignDictionary;
  readonly wasEncrypted: boolean;
  /** The value itself, or what it names. */
  resolve(value: ForeignValue | undefined): ForeignValue;
  /** The dictionary that a value is or names, or that of the stream; an empty one for anything else. */
  dictionary(value: ForeignValue | undefined): ForeignDictionary;
  /** The values of an array, unresolved; a single value is a list of itself. */
  list(value: ForeignValue | undefined): readonly ForeignValue[];
}

/** A file that gives no pages, and why. */
export class Unreadable extends Error {
  constructor(readonly reason: 'broken' | 'password' | 'form' | 'too-much') {
    super(reason);
  }
}

const empty: ForeignDictionary = new Map();
const mostSteps = 32;

/** The access to a file whose objects can be looked up by number. */
export function foreignPdf(
  object: (id: number) => ForeignValue,
  parts: { readonly root: ForeignValue; readonly info: ForeignValue; readonly wasEncrypted: boolean },
): ForeignPdf {
  function resolve(value: ForeignValue | undefined): ForeignValue {
    let found = value ?? null;
    for (let steps = 0; found instanceof Reference; steps++) {
      if (steps === mostSteps) return null;
      found = object(found.id);
    }
    return found;
  }
  function dictionary(value: ForeignValue | undefined): ForeignDictionary {
    const found = resolve(value);
    if (found instanceof Stream) return found.dictionary;
    return found instanceof Map ? found : empty;
  }
  function list(value: ForeignValue | undefined): readonly ForeignValue[] {
    const found = resolve(value);
    if (Array.isArray(found)) return found;
    return found === null ? [] : [value!];
  }
  return {
    catalog: dictionary(parts.root),
    info: dictionary(parts.info),
    wasEncrypted: parts.wasEncrypted,
    resolve,
    dictionary,
    list,
  };
}

export function isString(value: ForeignValue | undefined): value is ByteString {
  return typeof value === 'object' && value !== null && 'bytes' in value;
}

/** The numbers of an array; undefined if it has others, or not so many. */
export function numbersOf(
  pdf: ForeignPdf,
  value: ForeignValue | undefined,
  count: number,
): readonly number[] | undefined {
  const numbers = pdf.list(value).map(one => pdf.resolve(one));
  const isRight =
    numbers.length === count && numbers.every(one => typeof one === 'number' && Number.isFinite(one));
  return isRight ? (numbers as readonly number[]) : undefined;
}

/** Every value of a name or number tree (7.9.6, 7.9.7), by its key. */
export function treeOf(
  pdf: ForeignPdf,
  root: ForeignValue | undefined,
  kind: '/Names' | '/Nums',
): ReadonlyMap<string | number, ForeignValue> {
  const found = new Map<string | number, ForeignValue>();
  const seen = new Set<ForeignDictionary>();
  const nodes = [pdf.dictionary(root)];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const pairs = pdf.list(node.get(kind));
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const key = pdf.resolve(pairs[at]);
      if (isString(key)) found.set(key.bytes, pairs[at + 1]!);
      else if (typeof key === 'number') found.set(key, pairs[at + 1]!);
    }
    if (node.has('/Kids')) for (const kid of pdf.list(node.get('/Kids'))) nodes.push(pdf.dictionary(kid));
  }
  return found;
}
