import type { Command } from './command.ts';
import { meetingOption } from './shared-options.ts';

export const move: Command = {
  description: 'move an item to another place in the meeting',
  argument: '<item>',
  argumentDescription: "the item: its file's name, or the name without its number",
  options: [
    { flags: '--after <item>', description: 'the item that it then comes after' },
    { flags: '--first', description: 'it becomes the first' },
    meetingOption,
  ],
  run: async (...call) => (await import('./writing/writing.ts')).moveInMeeting(...call),
};
