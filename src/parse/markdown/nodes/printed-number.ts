/** A point's number as it is printed, by the list's depth among ordered lists: 1, a, i, and again. */
export function printedNumber(number: number, orderedDepth: number): string {
  if (number < 1 || orderedDepth % 3 === 0) return String(number);
  return orderedDepth % 3 === 1 ? letters(number) : roman(number);
}

/** a … z, aa, ab … */
function letters(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

function roman(number: number): string {
  if (number >= 4000) return String(number);
  return [...String(number)]
    .map((digit, index, digits) => numeral(Number(digit), digits.length - 1 - index))
    .join('');
}

/** The numerals of a digit by its power of ten. */
function numeral(digit: number, power: number): string {
  const [one = '', five = '', ten = ''] = ['ivx', 'xlc', 'cdm', 'm'][power] ?? '';
  if (digit === 9) return one + ten;
  if (digit === 4) return one + five;
  return (digit >= 5 ? five : '') + one.repeat(digit % 5);
}
