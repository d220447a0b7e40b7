import { latin } from '../../languages/latin.ts';
import { shortEnough } from './reading.ts';

/** A body has no more members, and no line more names. */
const mostNames = 60;

const separator = /\s*[,;]\s*|\s+(?:og|and|und|och|&)\s+/;

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
const small = new Set('von van der den de af av zu la le el bin al dos da du'.split(' '));

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
const endings =
  `chef leder direktør mester konsulent formand formann ordfører sekretær referent revisor advokat arkitekt ingeniør
  inspektør rådgiver rektor medlem kasserer suppleant rådmand ordförande direktör sekreterare ledamot meister meisterin
  vorsitzende vorsitzender leiterin leiter rat rätin kommune region parti partiet borgerlige liste listen gruppe gruppen
  forening foreningen forvaltning forvaltningen afdeling afdelingen avdeling udvalg udvalget utvalg nævn skole skolen
  fond selskab kontor center centret förvaltning nämnd kommun stadt amt fraktion abteilung bereich gemeinde verein fylke
  etat`.split(/\s+/);
const words = new Set(
  `alliance venstre høyre enhedslisten mayor chair chairman clerk director treasurer solicitor officer architect engineer
  manager secretary member auditor councillor governor trustee head deputy vice acting town city county borough parish
  council committee board finance legal office service services department group party labour green greens democrat
  democrats conservative conservatives ltd inc plc trust school college hospital aps gmbh`.split(/\s+/),
);

function hasPost(text: string): boolean {
  return text
    .toLowerCase()
    .split(/\s+/)
    .some(word => words.has(word) || endings.some(ending => word.endsWith(ending)));
}
