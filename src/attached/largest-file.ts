/** Bytes that an attached file may have. */
export const largestFile = 1_000_000_000;
