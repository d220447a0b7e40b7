import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeAgenda } from '../make-agenda.mjs';
import { agendaCall, meetingFiles } from '../peers/agenda.mjs';
import { writeFiles } from '../peers/prepare.mjs';
import { bundleBuilder } from '../warm/bundle-builder.mjs';
import { direktionen } from './example.mjs';

const runner = fileURLToPath(new URL('../warm/run-warm.mjs', import.meta.url));

/** One edited item in a process that has built the meeting before, against a build from the shell. */
export async function* warm(folder, quick) {
  const bundle = await bundleBuilder();
  const [example, generated] = ['warm-example', 'warm-100'].map(name => join(folder, name));
  cpSync(direktionen, example, { recursive: true });
  writeFiles(meetingFiles(makeAgenda(100)), generated);
  for (const [name, meeting] of [
    ['the Danish example', example],
    ['100 items', generated],
  ]) {
    const output = `${meeting}.pdf`;
    yield {
      name: `warm, ${name}`,
      rounds: quick ? 3 : 7,
      calls: {
        cold: { ...agendaCall('build', meeting, '-o', output), output },
        edited: {
          command: process.execPath,
          args: [runner, bundle, meeting, output],
          output,
          timesItself: true,
        },
      },
    };
  }
}
