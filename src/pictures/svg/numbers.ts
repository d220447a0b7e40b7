/** SVG's numbers (SVG 2, 4.2) in lists and paths. */
const number = /[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?/gi;
const length = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)(px|pt|pc|cm|mm|in|em|ex|%)?$/i;

/** No picture needs numbers beyond these, and arithmetic with them may overflow. */
const largest = 1e9;
const smallest = 1e-6;

/** A number as SVG writes it; undefined if it is too large. */
export function boundedNumber(value: number): string | undefined {
  if (!(Math.abs(value) <= largest)) return undefined;
  return String(Math.abs(value) < smallest ? 0 : value);
}

/** A length's number and unit; undefined if the text is not a length. */
export function readLength(text: string): { readonly value: number; readonly unit: string } | undefined {
  const found = length.exec(text.trim());
  return found ? { value: Number(found[1]), unit: found[2]?.toLowerCase() ?? '' } : undefined;
}

/** All numbers of a list. */
export function readNumbers(text: string): readonly number[] {
  return (text.match(number) ?? []).map(Number);
}

/** A list or path with tiny numbers as 0; undefined if one is too large. */
export function boundedNumbers(text: string): string | undefined {
  let tooLarge = false;
  const bounded = text.replace(number, written => {
    const value = Math.abs(Number(written));
    if (!(value <= largest)) tooLarge = true;
    // Numbers may be written without space between ("1.5.5", or an arc's flags), so only tiny ones are changed.
    return value !== 0 && value < smallest ? ' 0 ' : written;
  });
  return tooLarge ? undefined : bounded;
}

/** A length in CSS pixels; undefined for `em`, `ex` and `%`, which depend on what is around it. */
export function pixelsOf(text: string | undefined): number | undefined {
  const found = text === undefined ? undefined : readLength(text);
  const factor = found && PIXELS[found.unit];
  return found && factor ? found.value * factor : undefined;
}

const PIXELS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 96 / 6,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  in: 96,
};
