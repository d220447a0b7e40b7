/** Nothing is set in smaller type, in points, but what is raised or lowered: a footnote's mark, an exponent. */
export const LEAST_TYPE = 7;
