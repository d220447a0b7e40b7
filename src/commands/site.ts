import type { Command } from './command.ts';
import { folder, shardOption, sharedOptions } from './shared-options.ts';

export const site: Command = {
  description: 'write what is published as a site of static files',
  ...folder,
  rest: { argument: '[sites...]', description: 'with --join: further sites' },
  options: [
    ...sharedOptions.filter(({ flags }) => !flags.startsWith('--edition')),
    { flags: '-o, --output <folder>', description: 'the folder of the site' },
    { flags: '--base-url <address>', description: 'where the site will lie, for feeds and search engines' },
    { flags: '--all', description: 'publish also meetings without "publish: true"' },
    { flags: '--force', description: 'build also what has not changed' },
    shardOption,
    {
      flags: '--join',
      description: 'make one site of those of all shares, which are named in place of a folder',
    },
  ],
  run: async (...call) => (await import('./site-all.ts')).writeSiteOf(...call),
};
