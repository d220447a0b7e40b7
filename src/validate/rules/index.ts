import * as all from './all.ts';
import * as lines from './lines.ts';
import type { LineCheck, Rule } from './rule.ts';

export const rules: readonly Rule[] = Object.values(all);

/** Those that look at one file as it was typed. */
export const lineChecks: readonly LineCheck[] = Object.values(lines);
