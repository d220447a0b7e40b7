/**
 * Mulberry32: numbers that look random and are the same on every machine.
 * @param {number} seed
 * @returns {(below: number) => number} the next whole number from 0 to below `below`
 */
export function drawNumbers(seed) {
  let state = seed * 0x9e3779b9;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 4294967296) * below);
  };
}
