import type { List } from '../document/document.ts';

/** The marks that a list's points may have: numbers, and in nested lists letters or numerals. */
export function pointMarks({ marks, first, points }: List): readonly string[] {
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
