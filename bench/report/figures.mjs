// How figures are written: three digits at most, since no more hold.

/** @param {number} value */
export function number(value) {
  return value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** @param {number} value in seconds */
export function seconds(value) {
  return value < 1 ? `${Math.round(value * 1000)} ms` : `${number(value)} s`;
}

/** @param {number} value in bytes */
export function bytes(value) {
  return value < 1e6
    ? `${Math.round(value / 1e3)} kB`
    : value < 1e9
      ? `${number(value / 1e6)} MB`
      : `${number(value / 1e9)} GB`;
}

/**
 * A ratio, with its quartiles where there were rounds enough to have some.
 * @param {import('../measure/statistics.mjs').Spread} spread
 */
export function times({ value, low, high }) {
  return low === high ? number(value) : `${number(value)} (${number(low)}–${number(high)})`;
}
