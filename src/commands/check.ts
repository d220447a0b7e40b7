import type { Command } from './command.ts';
import { folder, sharedOptions } from './shared-options.ts';

export const check: Command = {
  description: 'check a meeting and write nothing',
  ...folder,
  options: sharedOptions,
  run: async (...call) => (await import('./check-all.ts')).checkAll(...call),
};
