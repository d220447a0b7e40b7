import type { Rule } from './rule.ts';

/** Every rule; the order does not matter, since diagnostics are sorted by place. */
export const rules: readonly Rule[] = [];
