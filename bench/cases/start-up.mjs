import { agendaCall } from '../peers/agenda.mjs';
import { direktionen } from './example.mjs';

/** What a command costs before it does anything, in bare nodes. */
export function* startUp(_folder, quick) {
  yield {
    name: 'start-up',
    rounds: quick ? 10 : 30,
    calls: {
      node: { command: process.execPath, args: ['-e', '0'] },
      help: agendaCall('--help'),
      version: agendaCall('--version'),
      check: agendaCall('check', direktionen),
    },
  };
}
