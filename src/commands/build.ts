import type { Command } from './command.ts';
import { folder, formatOption, shardOption, sharedOptions } from './shared-options.ts';

export const build: Command = {
  description: 'check a meeting and write its PDF',
  ...folder,
  options: [
    ...sharedOptions,
    { flags: '-o, --output <file>', description: 'where to write; "-" is the standard output' },
    formatOption,
    { flags: '--force', description: 'build also what has not changed' },
    shardOption,
  ],
  run: async (...call) => (await import('./build-all.ts')).buildAll(...call),
};
