/** A sign of subtraction, a bracket of accounts, a currency or a word before the digits; a unit behind them. */
const figure =
  /^(?:\p{L}{1,3}\.? ?|[£$€] ?)?([-\u2212\u2013+(]?) ?(?:[£$€] ?)?(\d[\d., '’]*)\)?(?: ?(?:[^\d.,]|(?<=\p{L})\.){1,24})?$/u;

/**
 * Reads what a table's cell says as a number: "1.250,5", "(1,200)", "−3 %", "12 mio. kr.". Undefined if it is no figure.
 *
 * @param decimal the sign before decimals in the meeting's language; where a figure can be read in one way only, it is
 * read so whatever the language
 */
export function readFigure(text: string, decimal: ',' | '.'): number | undefined {
  // The regex of a figure is slow to compile.
  if (!/\d/.test(text)) return undefined;
  const [, sign = '', digits = ''] = figure.exec(text.trim().replace(/[\u00a0\u2009\u202f]/g, ' ')) ?? [];
  if (digits === '') return undefined;
  const value = Number(withPoint(digits.replace(/[ '’]/g, '').replace(/[.,]$/, ''), decimal));
  if (!Number.isFinite(value)) return undefined;
  return sign === '' || sign === '+' ? value : 0 - value;
}

/** Without signs between thousands, and with a point before the decimals. */
function withPoint(digits: string, decimal: ',' | '.'): string {
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (at < 0) return digits;
  const sign = digits[at]!;
  const isOnly = digits.indexOf(sign) === at;
  const isMixed = /\..*,|,.*\./.test(digits);
  const isDecimal = isOnly && (isMixed || sign === decimal || digits.length - at !== 4);
  const whole = (isDecimal ? digits.slice(0, at) : digits).replace(/[.,]/g, '');
  return isDecimal ? `${whole}.${digits.slice(at + 1)}` : whole;
}
