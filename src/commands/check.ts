import type { Command } from './command.ts';
import { folder, formatOption, sharedOptions } from './shared-options.ts';

export const check: Command = {
  description: 'check a meeting and write nothing',
  ...folder,
  rest: { argument: '[more...]', description: 'further folders, or files of meetings' },
  options: [...sharedOptions, formatOption],
  run: async (...call) => (await import('./check-all.ts')).checkAll(...call),
};
