import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { agendaCall } from '../peers/agenda.mjs';
import { direktionen } from './example.mjs';

/** What a command costs before it does anything, in bare nodes. */
export function* startUp(folder, quick) {
  yield {
    name: 'start-up',
    rounds: quick ? 10 : 30,
    calls: {
      node: { command: process.execPath, args: ['-e', '0'] },
      help: agendaCall('--help'),
      version: agendaCall('--version'),
      check: { ...agendaCall('check', direktionen), before: forget(folder) },
      'check, unchanged': agendaCall('check', direktionen),
    },
  };
}

/** Removes what the program remembers of meetings, and leaves its compiled code. */
function forget(folder) {
  const cache = join(folder, 'cache', 'agenda-pdf');
  return () => {
    if (!existsSync(cache)) return;
    for (const name of readdirSync(cache)) if (name.endsWith('.json')) rmSync(join(cache, name));
  };
}
