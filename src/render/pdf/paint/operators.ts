/** A number as PDF writes it (ISO 32000-1, 7.3.3): at most two decimals, no exponent. */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? '0' : String(rounded);
}

const operands = new Map<string, string>();

/** The operands of `rg` and `RG` for `#rrggbb`. */
export function colourOperands(colour: string): string {
  let text = operands.get(colour);
  if (text === undefined) {
    const channels = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    text = channels.map(channel => String(Math.round(channel * 1000) / 1000)).join(' ');
    operands.set(colour, text);
  }
  return text;
}
