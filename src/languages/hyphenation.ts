import { createRequire } from 'node:module';

/** Where a word may be broken. */
export interface HyphenPoint {
  /** UTF-16 units before it. */
  readonly at: number;
  /** Between the parts of a compound: the better place. */
  readonly joint: boolean;
}

/** Gives the points of one word of letters, ascending. */
export type Hyphenate = (word: string) => readonly HyphenPoint[];

const packages: Readonly<Record<string, string>> = {
  da: 'hyphen/da',
  nb: 'hyphen/nb',
  nn: 'hyphen/nn',
  no: 'hyphen/nb',
  sv: 'hyphen/sv',
  de: 'hyphen/de',
  en: 'hyphen/en-gb',
};

const loaded = new Map<string, Hyphenate | undefined>();

/**
 * The hyphenation of a language by its patterns, which are loaded when they are first asked for.
 * @param language BCP 47
 * @returns undefined for a language whose rules we do not have: its words are not hyphenated
 */
export function hyphenation(language: string): Hyphenate | undefined {
  const code = language.toLowerCase().split('-')[0]!;
  if (!loaded.has(code)) loaded.set(code, load(code));
  return loaded.get(code);
}

function load(code: string): Hyphenate | undefined {
  const name = packages[code];
  if (!name) return undefined;
  const { hyphenateSync } = createRequire(import.meta.url)(name) as {
    hyphenateSync(text: string, options: object): string;
  };
  return word => {
    const points: HyphenPoint[] = [];
    let at = 0;
    for (const part of hyphenateSync(word, { hyphenChar: '\u00ad', minWordLength: 5 })
      .split('\u00ad')
      .slice(0, -1)) {
      at += part.length;
      points.push({ at, joint: false });
    }
    return points;
  };
}
