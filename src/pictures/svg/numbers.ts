/** SVG's numbers (SVG 2, 4.2), as they stand within lists and paths. */
const number = /[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?/gi;
const length = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)(px|pt|pc|cm|mm|in|em|ex|%)?$/i;

/** Beyond these no picture needs a number, and arithmetic with it may end in none. */
const largest = 1e9;
const smallest = 1e-6;

/** A number in bounds as SVG writes it; undefined where it is out of them. */
export function boundedNumber(value: number): string | undefined {
  if (!(Math.abs(value) <= largest)) return undefined;
  return String(Math.abs(value) < smallest ? 0 : value);
}

/** A length's number and unit; undefined where a text is none. */
export function readLength(text: string): { readonly value: number; readonly unit: string } | undefined {
  const found = length.exec(text.trim());
  return found ? { value: Number(found[1]), unit: found[2]?.toLowerCase() ?? '' } : undefined;
}

/** All numbers of a list. */
export function readNumbers(text: string): readonly number[] {
  return (text.match(number) ?? []).map(Number);
}

/** A list or path with each number that is next to nothing as 0; undefined where one is too large. */
export function boundedNumbers(text: string): string | undefined {
  let tooLarge = false;
  const bounded = text.replace(number, written => {
    const value = Math.abs(Number(written));
    if (!(value <= largest)) tooLarge = true;
    // As they stand, numbers may be written together: "1.5.5", or an arc's flags. Only what must be changed is.
    return value !== 0 && value < smallest ? ' 0 ' : written;
  });
  return tooLarge ? undefined : bounded;
}

/** CSS pixels of a length without regard to what it stands in; undefined for `em`, `ex` and `%`. */
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
