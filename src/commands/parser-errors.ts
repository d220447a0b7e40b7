import type { CommandLineWords, ParserWords } from '../languages/command-line/words.ts';

/** The sentences of commander that say what is wrong with a command line, with the facts in them. */
const sentences: Readonly<Record<keyof ParserWords, RegExp>> = {
  'unknown-option': /^error: unknown option '(.*?)'(?:\s+\(Did you mean (?:one of )?(.*)\?\))?$/s,
  'unknown-command': /^error: unknown command '(.*?)'(?:\s+\(Did you mean (?:one of )?(.*)\?\))?$/s,
  'too-many-arguments': /^error: too many arguments\b/,
  'argument-missing': /^error: missing required argument\b/,
  'value-missing': /^error: option '(.*)' argument missing$/s,
  'choice-unknown': /^error: option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
  'value-wrong': /^error: option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
};

/** What commander says, in the words of a language; as it stands where they have none for it. */
export function inWords(sentence: string, { error, parser }: CommandLineWords): string {
  if (!parser) return sentence;
  for (const [name, pattern] of Object.entries(sentences)) {
    const found = pattern.exec(sentence.trimEnd());
    if (!found) continue;
    const says: (...facts: string[]) => string = parser[name as keyof ParserWords];
    return `${error}${says(...found.slice(1))}\n`;
  }
  return sentence;
}
