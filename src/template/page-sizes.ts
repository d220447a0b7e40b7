/** Sheets of paper, upright (ISO 216, ANSI/ASME Y14.1), and a screen's page, 4 to 3: width and height in points. */
export const pageSizes = {
  A3: [841.89, 1190.55],
  A4: [595.28, 841.89],
  A5: [419.53, 595.28],
  Letter: [612, 792],
  Legal: [612, 1008],
  Screen: [720, 540],
} as const satisfies Readonly<Record<string, readonly [width: number, height: number]>>;

export type PageSize = keyof typeof pageSizes;
