import { languages } from './index.ts';
import type { TypedWords } from './typed-words.ts';

/** The words in a text, separated by white space. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(word => word !== '');
}

/** The words of all languages for one thing, each once. */
export function typedWords(of: (typed: TypedWords) => string): readonly string[] {
  return [...new Set(Object.values(languages).flatMap(({ typed }) => wordsOf(of(typed))))];
}

/** The words of all languages for each of several things, looked up once. */
export function typedWordsBy<Key>(of: (typed: TypedWords, key: Key) => string): (key: Key) => Set<string> {
  const known = new Map<Key, Set<string>>();
  return key => {
    const words = known.get(key) ?? new Set(typedWords(typed => of(typed, key)));
    known.set(key, words);
    return words;
  };
}

/** The patterns of all languages for one thing, as one pattern's source. What several have stands once: it compiles sooner. */
export function typedPattern(of: (typed: TypedWords) => string | undefined): string {
  const sources = Object.values(languages).map(({ typed }) => of(typed) ?? '');
  const choices = sources.flatMap(source => (source.includes('(') ? [source] : source.split('|')));
  return [...new Set(choices.filter(choice => choice !== ''))].join('|');
}
