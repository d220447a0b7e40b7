import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agendaCall } from '../peers/agenda.mjs';
import { peers } from '../peers/index.mjs';
import { prepare } from '../peers/prepare.mjs';
import { readExample } from '../text/read-example.mjs';

export const direktionen = fileURLToPath(new URL('../../examples/direktionen', import.meta.url));

/** The Danish example as it is, with its pictures, attachments and timetable; the peers get its words. */
export function* example(folder, quick) {
  const words = readExample(direktionen);
  const others = peers.filter(({ name }) => name !== 'agenda');
  const prepared = others.map(peer => [peer.name, prepare(peer, words, join(folder, 'example', peer.name))]);
  yield {
    name: 'example',
    rounds: quick ? 5 : 15,
    calls: {
      node: { command: process.execPath, args: ['-e', '0'] },
      agenda: buildCall(join(folder, 'example.pdf'), '--force'),
      'agenda, public': buildCall(join(folder, 'example-public.pdf'), '--force', '--edition', 'public'),
      'agenda, unchanged': buildCall(join(folder, 'example-unchanged.pdf')),
      ...Object.fromEntries(prepared.filter(([, call]) => call)),
    },
  };
}

function buildCall(output, ...options) {
  return { ...agendaCall('build', direktionen, '-o', output, ...options), output };
}
