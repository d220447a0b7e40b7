import type { Command } from './command.ts';
import { UsageError } from './host.ts';
import type { Shard } from './options.ts';
import { folder, formatOption, sharedOptions } from './shared-options.ts';

export const build: Command = {
  description: 'check a meeting and write its PDF',
  ...folder,
  options: [
    ...sharedOptions,
    { flags: '-o, --output <file>', description: 'where to write; "-" is the standard output' },
    formatOption,
    { flags: '--force', description: 'build also what has not changed' },
    {
      flags: '--shard <k/n>',
      description: 'build this share of the meetings: 2/5 is the second of five',
      parse: shard,
    },
  ],
  run: async (...call) => (await import('./build-all.ts')).buildAll(...call),
};

function shard(text: string): Shard {
  const found = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [share, of] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || share < 1 || share > of) throw new UsageError('shard');
  return { share, of };
}
