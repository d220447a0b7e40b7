/**
 * Many runs of words to search for at once, as a tree. From each node a word leads to the next node, and a node where
 * a run ends has a value. The time to search a text depends on its length, however many runs there are.
 */
export interface Phrases<Value> {
  readonly numbers: Map<string, number>;
  readonly steps: Map<number, number>;
  readonly ends: Map<number, Value>;
}

/** A run found in a text: the node where it ends, its first word, and the word after its last. */
export interface Hit {
  readonly node: number;
  readonly from: number;
  readonly to: number;
}

// A step's key is one number of node and word: nodes and words stay below 2^26, keys below 2^52.
const mostWords = 2 ** 26;

export function createPhrases<Value>(): Phrases<Value> {
  return { numbers: new Map(), steps: new Map(), ends: new Map() };
}

/** Adds the run from one word up to another. If the run is already there, its first value stays and is returned. */
export function addPhrase<Value>(
  phrases: Phrases<Value>,
  words: readonly string[],
  value: Value,
  from = 0,
  to = words.length,
): Value | undefined {
  let node = 0;
  for (let at = from; at < to; at++) {
    const key = node * mostWords + numberOf(words[at]!, phrases.numbers);
    const known = phrases.steps.get(key);
    node = known ?? phrases.steps.size + 1;
    if (known === undefined) phrases.steps.set(key, node);
  }
  if (to > from && !phrases.ends.has(node)) phrases.ends.set(node, value);
  return phrases.ends.get(node);
}

/** Calls `found` for every occurrence of every run in these words. */
export function findPhrases(
  phrases: Phrases<unknown>,
  words: readonly string[],
  found: (hit: Hit) => void,
): void {
  const numbers = words.map(word => phrases.numbers.get(word));
  for (let from = 0; from < numbers.length; from++) {
    let node = 0;
    for (let at = from; at < numbers.length; at++) {
      const number = numbers[at];
      if (number === undefined) break;
      const next = phrases.steps.get(node * mostWords + number);
      if (next === undefined) break;
      node = next;
      if (phrases.ends.has(node)) found({ node, from, to: at + 1 });
    }
  }
}

/** The node where a run of only this word ends, if there is one. */
export function findWord({ numbers, steps, ends }: Phrases<unknown>, word: string): number | undefined {
  const number = numbers.get(word);
  const node = number === undefined ? undefined : steps.get(number);
  return node !== undefined && ends.has(node) ? node : undefined;
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}
