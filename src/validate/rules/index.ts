import * as all from './all.ts';
import { attachedNumber } from './attached-number.ts';
import type { FileRule, Rule } from './rule.ts';

export const rules: readonly Rule[] = Object.values(all);

/** Those that read attached files. */
export const fileRules: readonly FileRule[] = [attachedNumber];
