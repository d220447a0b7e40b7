import type { ListMarks } from '../../../document/document.ts';

/** The mark of a list's point: "•", "3.", "c.", "iii.". */
export function ordinal(marks: ListMarks, number: number): string {
  switch (marks) {
    case 'bullet':
      return '•';
    case 'decimal':
      return `${number}.`;
    case 'lower-alpha':
      return number > 0 ? `${letters(number)}.` : `${number}.`;
    case 'upper-alpha':
      return number > 0 ? `${letters(number).toUpperCase()}.` : `${number}.`;
    case 'lower-roman':
      return number > 0 && number < 4000 ? `${roman(number)}.` : `${number}.`;
  }
}

/** a … z, aa, ab … */
function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}

const numerals = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, numeral] of numerals) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}
