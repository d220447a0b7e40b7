import { latin } from '../../languages/latin.ts';
import { typedWords } from '../../languages/typed.ts';
import { shortEnough } from './reading.ts';

/** A body has no more members, and no line more names. */
const mostNames = 60;

const separator = new RegExp(`\\s*[,;]\\s*|\\s+(?:${typedWords(({ and }) => and).join('|')}|&)\\s+`);

/**
 * The persons that are plainly meant by one text, where each is to be a point of a list: three or more names with commas
 * between them ("Anna Holm, Per Lund og Tove Dahl"), four or more given names, three or more initials; or names on lines
 * of their own. Two names with a comma may be "Holm, Anna", or a person and a post or party, and are taken as that.
 */
export function severalNames(lines: readonly string[]): readonly string[] | undefined {
  if (lines.length > 1) return lines.every(isNamed) ? lines : undefined;
  const [text = ''] = lines;
  if (!/[,;]/.test(text) || text.length > mostNames * 40) return undefined;
  const parts = text.split(separator).map(part => part.trim());
  if (parts.length > mostNames) return undefined;
  const isList =
    (parts.length > 2 && (parts.every(isNamed) || parts.every(isInitials))) ||
    (parts.length > 3 && parts.every(part => isGivenName(part) && !hasPost(part))) ||
    (parts.length > 1 &&
      (!text.includes(',') || parts.every(part => part.endsWith(')'))) &&
      parts.every(isNamed));
  return isList ? parts : undefined;
}

/** A name, and what may stand behind it: "Anna Holm (V)", "Anna Holm, formand". */
function isNamed(text: string): boolean {
  const plain = shortEnough(text)
    .replace(/[,([].*$/, '')
    .trim();
  return isName(plain) && !hasPost(plain);
}

/** Words that stand small in a name. */
const small = new Set(typedWords(({ persons }) => persons.small));

/** Two to five words with capitals, and small ones after the first: "Anna Holm", "Karl von Arnim", "M. Lund". */
function isName(text: string): boolean {
  const [first = '', ...rest] = text.split(/\s+/);
  const family = rest.slice(
    Math.max(
      0,
      rest.findIndex(word => !small.has(word)),
    ),
  );
  return family.length > 0 && family.length < 5 && [first, ...family].every(isCapitalised);
}

const nameWord = new RegExp(`^[${latin}'’.-]+$`);

function isCapitalised(word: string): boolean {
  const [first = ''] = word;
  return first !== first.toLowerCase() && nameWord.test(word);
}

/** "Anna", "Anne-Lise". */
function isGivenName(text: string): boolean {
  const names = text.split('-');
  return (
    names.length < 3 &&
    names.every(([first = '', ...rest]) => {
      const others = rest.join('');
      return isCapitalised(first) && rest.length > 0 && isLetters(others) && others === others.toLowerCase();
    })
  );
}

/** "AH", "MLK". */
function isInitials(text: string): boolean {
  return text.length > 1 && text.length < 5 && isLetters(text) && text === text.toUpperCase();
}

function isLetters(text: string): boolean {
  return nameWord.test(text) && !/['’.-]/.test(text);
}

/** How words of posts, parties, offices and firms end, and which they are: they stand behind one person's name. */
const endings = typedWords(({ persons }) => persons.behindEndings);
const words = new Set(typedWords(({ persons }) => persons.behind));

function hasPost(text: string): boolean {
  return text
    .toLowerCase()
    .split(/\s+/)
    .some(word => words.has(word) || endings.some(ending => word.endsWith(ending)));
}
