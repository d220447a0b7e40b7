import type { Command } from './command.ts';

export const newMeeting: Command = {
  description: 'start a meeting: a folder with all that it needs',
  argument: '<folder>',
  argumentDescription: 'the new folder',
  options: [
    { flags: '--title <title>', description: 'the body that meets' },
    { flags: '--date <date>', description: 'the day of the meeting: 2026-10-07' },
    { flags: '--start <time>', description: 'when it begins: 18:30' },
    { flags: '--location <place>', description: 'where it is held' },
    { flags: '--organisation <name>', description: 'shown over the title' },
    {
      flags: '--language <code>',
      description: "the language of the agenda: da, en-GB; by default the terminal's",
    },
    {
      flags: '--template <name>',
      description: 'a built-in template (standard, kommune, board, notice, clear, tablet)',
    },
    { flags: '--item <title>', description: 'an item; may be given several times', isRepeatable: true },
    { flags: '--from <folder>', description: 'the last meeting: take over what stands from one to the next' },
  ],
  run: async (...call) => (await import('./writing/writing.ts')).startMeeting(...call),
};
