import type { Code } from './catalogue.ts';
import type { Severity } from './families/family.ts';
import { families } from './families/index.ts';

/**
 * The severity of every code. In the bundle it is worked out beforehand, so a check loads no sentences just to know
 * it.
 */
export const severities = Object.fromEntries(
  Object.entries(families).map(([code, { severity }]) => [code, severity]),
) as { readonly [C in Code]: Severity };
