/** The smallest type in points, except for raised or lowered text such as a footnote's mark. */
export const LEAST_TYPE = 7;
