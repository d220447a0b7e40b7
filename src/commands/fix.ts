import type { Command } from './command.ts';
import { folder, sharedOptions } from './shared-options.ts';

export const fix: Command = {
  description: 'write what the messages name for certain, then check',
  ...folder,
  options: sharedOptions,
  run: async (...call) => (await import('./fix-all.ts')).fixAll(...call),
};
