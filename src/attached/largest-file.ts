/** Bytes that an attached file may have. */
export const largestFile = 1000 * 1024 * 1024;
