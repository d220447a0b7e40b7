/**
 * A colour as the library that draws knows it: a name in lower case, `#rgb`, `#rrggbb`, `rgb(r, g, b)` or
 * `rgba(r, g, b, a)`. Undefined for what it does not know, and would draw black.
 */
export function readColour(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === 'currentcolor') return 'currentColor';
  if (/^(?:[a-z]+|#[\da-f]{3}|#[\da-f]{6})$/.test(plain)) return plain;
  const found = /^rgba?\(([^()]*)\)$/.exec(plain);
  const parts = found?.[1]?.trim().split(/[\s,/]+/) ?? [];
  if (parts.length < 3 || parts.length > 4) return undefined;
  const channels = parts.slice(0, 3).map(part => clamped(part, 255));
  const alpha = clamped(parts[3] ?? '1', 1);
  if (alpha === undefined || channels.includes(undefined)) return undefined;
  const colour = channels.map(channel => Math.round(channel!)).join(', ');
  return alpha < 1 ? `rgba(${colour}, ${alpha.toFixed(4)})` : `rgb(${colour})`;
}

/** A share of one, as a number or in per cent; undefined where it is neither. */
export function readShare(text: string): string | undefined {
  const value = clamped(text.trim(), 1);
  return value === undefined ? undefined : String(Number(value.toFixed(6)));
}

/** A number, or per cent of `most`, within 0 and `most`. */
function clamped(text: string, most: number): number | undefined {
  const found = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)(%?)$/.exec(text);
  if (!found) return undefined;
  const value = Number(found[1]) * (found[2] ? most / 100 : 1);
  return Math.max(0, Math.min(most, value));
}
