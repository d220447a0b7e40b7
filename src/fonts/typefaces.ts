/** The families that a template can be set in without a file of its own: all are in shipped.json in four styles. */
export const typefaces = [
  'Source Sans 3',
  'Literata',
  'Atkinson Hyperlegible Next',
  'IBM Plex Sans',
] as const;

export type TypefaceName = (typeof typefaces)[number];

/** The smallest type in points, except for raised or lowered text such as a footnote's mark. */
export const LEAST_TYPE = 7;
