import type { Command } from './command.ts';
import { folder, formatOption, sharedOptions } from './shared-options.ts';

export const watch: Command = {
  description: 'build a meeting again each time one of its files changes',
  ...folder,
  options: [
    ...sharedOptions.filter(({ flags }) => !flags.startsWith('--reporter')),
    formatOption,
    { flags: '-o, --output <file>', description: 'where to write' },
    { flags: '--poll', description: 'look every second: for network drives, which report no changes' },
  ],
  run: async (...call) => (await import('./watch-all.ts')).watchAll(...call),
};
