import type { Command } from './command.ts';
import { folder } from './shared-options.ts';

export const attachments: Command = {
  description: 'show what is known of the attached PDF files: pages, tags, fonts, and what is hidden in them',
  ...folder,
  options: [{ flags: '--json', description: 'as data' }],
  run: async (...call) => (await import('./attachments-all.ts')).attachmentsAll(...call),
};
