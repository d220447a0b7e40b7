import { purposes, statuses } from '../meeting/choices.ts';
import type { Command } from './command.ts';
import { meetingOption } from './shared-options.ts';

export const add: Command = {
  description: 'add an item to a meeting',
  argument: '<title>',
  argumentDescription: 'the title of the item',
  options: [
    { flags: '--after <item>', description: 'the item that it comes after; by default it is the last' },
    { flags: '--late <reason>', description: 'why it comes after the agenda was sent' },
    { flags: '--status <status>', description: 'whether the public may read it', choices: statuses },
    { flags: '--purpose <purpose>', description: 'what the item is for', choices: purposes },
    meetingOption,
  ],
  run: async (...call) => (await import('./writing/writing.ts')).addToMeeting(...call),
};
