import { statuses } from '../meeting/choices.ts';
import type { Command } from './command.ts';
import { meetingOption } from './shared-options.ts';

export const attach: Command = {
  description: 'copy files into a meeting, and attach them to an item',
  argument: '<item>',
  argumentDescription: "the item: its file's name, or the name without its number",
  rest: { argument: '[file...]', description: 'the files' },
  options: [
    { flags: '--title <title>', description: "the attachment's title; by default the file's name" },
    { flags: '--document <number>', description: 'its number in the case system' },
    {
      flags: '--status <status>',
      description: "whether the public may read it; by default the item's",
      choices: statuses,
    },
    { flags: '--pending <title>', description: 'an attachment that is sent later, without a file' },
    meetingOption,
  ],
  run: async (...call) => (await import('./writing/writing.ts')).attachToItem(...call),
};
