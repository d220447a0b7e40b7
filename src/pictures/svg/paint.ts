/**
 * A colour in a form that the drawing library knows: a name in lower case, `#rgb`, `#rrggbb`, `rgb(r, g, b)`, or
 * `rgba(r, g, b, a)` for `hsl(…)` and `#rrggbbaa`. Undefined for any other, which the library would draw in black.
 */
export function readColour(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === 'currentcolor') return 'currentColor';
  if (/^(?:[a-z]+|#[\da-f]{3}|#[\da-f]{6})$/.test(plain)) return plain;
  // Paper is light.
  const light = /^light-dark\(((?:[^(),]|\([^()]*\))*),/.exec(plain)?.[1];
  if (light !== undefined && !light.includes('light-dark')) return readColour(light);
  if (/^#(?:[\da-f]{4}|[\da-f]{8})$/.test(plain)) return withAlpha(plain.slice(1));
  const found = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(plain);
  const parts = found?.[2]?.trim().split(/[\s,/]+/) ?? [];
  if (parts.length < 3 || parts.length > 4) return undefined;
  const channels = found![1] === 'hsl' ? fromHsl(parts) : fromRgb(parts);
  const alpha = clamped(parts[3] ?? '1', 1);
  return channels && alpha !== undefined ? written(channels, alpha) : undefined;
}

function fromRgb(parts: readonly string[]): readonly number[] | undefined {
  const channels = parts.slice(0, 3).map(part => clamped(part, 255));
  return channels.every(channel => channel !== undefined) ? channels : undefined;
}

function written(channels: readonly number[], alpha: number): string {
  const colour = channels.map(channel => Math.round(channel)).join(', ');
  return alpha < 1 ? `rgba(${colour}, ${alpha.toFixed(4)})` : `rgb(${colour})`;
}

/** A colour of two digits per channel, or one that stands for two, with the same for opacity. */
function withAlpha(digits: string): string {
  const pairs = digits.length === 8 ? digits.match(/../g)! : Array.from(digits, digit => digit + digit);
  const [red, green, blue, alpha] = pairs.map(pair => Number.parseInt(pair, 16));
  return written([red!, green!, blue!], alpha! / 255);
}

const TURNS: Readonly<Record<string, number>> = { '': 360, deg: 360, grad: 400, rad: 2 * Math.PI, turn: 1 };

/** Hue, saturation and lightness as red, green and blue (CSS Color 4, 7.1); undefined if they can't be read. */
function fromHsl([hue = '', ...shares]: readonly string[]): readonly number[] | undefined {
  const found = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)(deg|grad|rad|turn)?$/.exec(hue);
  const [saturation, lightness] = shares.map(share => clamped(share.endsWith('%') ? share : `${share}%`, 1));
  if (!found || saturation === undefined || lightness === undefined) return undefined;
  const turn = Number(found[1]) / TURNS[found[2] ?? '']!;
  const twelfths = (turn - Math.floor(turn)) * 12;
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map(from => {
    const at = (from + twelfths) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
  });
}

/** A share of one, as a number or a percentage; undefined if it is neither. */
export function readShare(text: string): string | undefined {
  const value = clamped(text.trim(), 1);
  return value === undefined ? undefined : String(Number(value.toFixed(6)));
}

/** A number, or a percentage of `most`, clamped to 0 to `most`. */
function clamped(text: string, most: number): number | undefined {
  const found = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)(%?)$/.exec(text);
  if (!found) return undefined;
  const value = Number(found[1]) * (found[2] ? most / 100 : 1);
  return Math.max(0, Math.min(most, value));
}
