import type { Document, List } from '../document/document.ts';

/** Keys of a document whose values no reader sees; `kind` is in the reader's language only on the cover. */
const unseen = new Set([
  'role',
  'origin',
  'edition',
  'columns',
  'marks',
  'start',
  'picture',
  'logo',
  'kind',
  'location',
]);

/** Every text and number of a document, and the marks of its lists, each once. */
export function documentTexts(document: Document): ReadonlySet<string> {
  const texts = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') texts.add(String(value));
    else if (Array.isArray(value)) for (const inner of value) visit(inner);
    else if (typeof value === 'object' && value !== null) visitEntries(value);
  };
  const visitEntries = (value: object): void => {
    if (isList(value)) for (const mark of pointMarks(value)) texts.add(mark);
    for (const [key, inner] of Object.entries(value)) {
      const isState = key === 'status' && typeof inner === 'string';
      if (!unseen.has(key) && !isState) visit(inner);
    }
    if ('kind' in value && 'role' in value && value.role === 'cover') visit(value.kind);
  };
  visit(document);
  return texts;
}

function isList(value: object): value is List {
  return 'role' in value && value.role === 'list';
}

/** The marks that a list's points may have: numbers, and in nested lists letters or numerals. */
function pointMarks({ marks, first, points }: List): readonly string[] {
  if (marks === 'bullet') return [];
  const numbers = points.map((_, index) => first + index);
  return numbers.flatMap(number => {
    if (marks === 'decimal' || number < 1) return [String(number)];
    if (marks === 'lower-roman') return [numeral(number)];
    return [marks === 'upper-alpha' ? letters(number).toUpperCase() : letters(number)];
  });
}

/** a … z, aa, ab … */
function letters(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

const values = {
  m: 1000,
  cm: 900,
  d: 500,
  cd: 400,
  c: 100,
  xc: 90,
  l: 50,
  xl: 40,
  x: 10,
  ix: 9,
  v: 5,
  iv: 4,
  i: 1,
};

function numeral(number: number): string {
  if (number >= 4000) return String(number);
  let rest = number;
  let text = '';
  for (const [letters, value] of Object.entries(values)) {
    text += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
