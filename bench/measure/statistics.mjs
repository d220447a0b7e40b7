/** @typedef {{ value: number, low: number, high: number }} Spread a median, or a ratio of two, between quartiles */

/**
 * @param {readonly number[]} values
 * @returns {Spread}
 */
export function spread(values) {
  return { value: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/**
 * The ratio of the medians, and the quartiles of the ratios of each round: what disturbs a round disturbs both.
 * @param {readonly number[]} values
 * @param {readonly number[]} base of the same rounds
 * @returns {Spread}
 */
export function ratio(values, base) {
  const { low, high } = spread(values.map((value, round) => value / base[round]));
  return { value: quantile(values, 0.5) / quantile(base, 0.5), low, high };
}

function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}
