import type { Command } from './command.ts';
import { folder, sharedOptions } from './shared-options.ts';

export const site: Command = {
  description: 'write what is published as a site of static files',
  ...folder,
  options: [
    ...sharedOptions.filter(({ flags }) => !flags.startsWith('--edition')),
    { flags: '-o, --output <folder>', description: 'the folder of the site' },
    { flags: '--base-url <address>', description: 'where the site will lie, for feeds and search engines' },
    { flags: '--all', description: 'publish also meetings without "publish: true"' },
  ],
  run: async (...call) => (await import('./site-all.ts')).writeSiteOf(...call),
};
