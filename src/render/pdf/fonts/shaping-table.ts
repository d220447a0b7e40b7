import { readFileSync } from 'node:fs';
import type { Shaped } from './face.ts';

/**
 * How a shipped font sets common text, worked out when the program is built. Symbols are the characters and, after
 * them, the ligatures; lengths are thousandths of an em.
 */
export interface ShapingTable {
  /** One UTF-16 unit each. */
  readonly characters: string;
  readonly ligatures: readonly string[];
  readonly glyphs: readonly number[];
  readonly advances: readonly number[];
  /** Each symbol's class as the first and as the second of a pair. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What is added to the first one's advance before the second. */
  readonly kerning: readonly (readonly number[])[];
}

export interface TableShaper {
  /** Whether all of a text is in the table. */
  covers(text: string): boolean;
  /** As fontkit would shape it; undefined if only fontkit can know. */
  shape(text: string): Shaped | undefined;
}

/** Reads a table that was made when the program was built; its file is read when first needed. */
export function tableShaper(path: string): TableShaper {
  let opened: OpenTable | undefined;
  const table = () => {
    opened ??= openTable(JSON.parse(readFileSync(path, 'utf8')) as ShapingTable);
    return opened;
  };
  return {
    covers(text) {
      const { symbols } = table();
      for (let i = 0; i < text.length; i++) if (!symbols.has(text.charCodeAt(i))) return false;
      return true;
    },
    shape(text) {
      const symbols = symbolsOf(text, table());
      return symbols && shapeSymbols(withLigatures(symbols, table()), table());
    },
  };
}

interface OpenTable extends ShapingTable {
  /** The symbol of each UTF-16 unit. */
  readonly symbols: ReadonlyMap<number, number>;
  /** Ligatures by their first symbol, the longest first. */
  readonly ligaturesFrom: ReadonlyMap<number, readonly Ligature[]>;
}

interface Ligature {
  readonly symbol: number;
  readonly parts: readonly number[];
}

function openTable(table: ShapingTable): OpenTable {
  const symbols = new Map<number, number>();
  for (let i = 0; i < table.characters.length; i++) symbols.set(table.characters.charCodeAt(i), i);
  const ligaturesFrom = new Map<number, Ligature[]>();
  for (const [index, letters] of table.ligatures.entries()) {
    const parts = Array.from(letters, letter => symbols.get(letter.charCodeAt(0))!);
    const known = ligaturesFrom.get(parts[0]!) ?? [];
    known.push({ symbol: table.characters.length + index, parts });
    ligaturesFrom.set(parts[0]!, known);
  }
  for (const known of ligaturesFrom.values()) known.sort((a, b) => b.parts.length - a.parts.length);
  return { symbols, ligaturesFrom, ...table };
}

function symbolsOf(text: string, { symbols }: OpenTable): number[] | undefined {
  const found: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const symbol = symbols.get(text.charCodeAt(i));
    if (symbol === undefined) return undefined;
    found.push(symbol);
  }
  return found;
}

function withLigatures(symbols: readonly number[], { ligaturesFrom }: OpenTable): readonly number[] {
  if (!symbols.some(symbol => ligaturesFrom.has(symbol))) return symbols;
  const joined: number[] = [];
  for (let at = 0; at < symbols.length; ) {
    const ligature = ligaturesFrom
      .get(symbols[at]!)
      ?.find(({ parts }) => parts.every((part, i) => symbols[at + i] === part));
    joined.push(ligature?.symbol ?? symbols[at]!);
    at += ligature?.parts.length ?? 1;
  }
  return joined;
}

function shapeSymbols(symbols: readonly number[], table: OpenTable): Shaped {
  const { characters, ligatures, glyphs, left, right, kerning } = table;
  const shaped = {
    ids: [] as number[],
    advances: [] as number[],
    texts: [] as string[],
    codes: undefined,
  };
  for (let i = 0; i < symbols.length; i++) {
    const symbol = symbols[i]!;
    const kern = i + 1 < symbols.length ? kerning[left[symbol]!]![right[symbols[i + 1]!]!]! : 0;
    shaped.ids.push(glyphs[symbol]!);
    shaped.advances.push(table.advances[symbol]! + kern);
    shaped.texts.push(characters[symbol] ?? ligatures[symbol - characters.length]!);
  }
  return shaped;
}
