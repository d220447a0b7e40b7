import type { Command } from './command.ts';
import { UsageError } from './host.ts';
import { folder, sharedOptions } from './shared-options.ts';

export const edit: Command = {
  description: 'open a meeting in the browser, to write it and see its pages',
  argument: folder.argument,
  argumentDescription: "a meeting's folder; the current folder if you leave it out",
  options: [
    ...sharedOptions.filter(({ flags }) => /^--(edition|template)/.test(flags)),
    { flags: '--no-open', description: 'do not open the browser; only print the address' },
    { flags: '--port <number>', description: 'the port; by default any that is free', parse: port },
    { flags: '--read-only', description: 'show the meeting, and change nothing' },
  ],
  run: async (...call) => (await import('./edit-meeting.ts')).editMeeting(...call),
};

function port(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  if (number > 65_535) throw new UsageError('port');
  return number;
}
