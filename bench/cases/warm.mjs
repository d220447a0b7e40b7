import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedFile } from '../installed.mjs';
import { makeAgenda } from '../make-agenda.mjs';
import { agendaCall, meetingFiles } from '../peers/agenda.mjs';
import { writeFiles } from '../peers/prepare.mjs';
import { direktionen } from './example.mjs';

const runner = fileURLToPath(new URL('../warm/run-warm.mjs', import.meta.url));

/** One edited item in a process that has built the meeting before, against a build from the shell. */
export function* warm(folder, quick) {
  for (const [name, rounds, write] of meetings(quick)) {
    const meeting = join(folder, `warm ${name}`);
    write(meeting);
    const output = `${meeting}.pdf`;
    yield {
      name: `warm, ${name}`,
      rounds,
      calls: {
        cold: { ...agendaCall('build', meeting, '--force', '-o', output), output },
        edited: warmCall(meeting, output),
      },
    };
  }
}

/** A process that stays, and builds a meeting again and again. */
export function warmCall(meeting, output, format = 'pdf') {
  return {
    command: process.execPath,
    args: [runner, installedFile('bin/load.js'), meeting, output, format],
    output,
    timesItself: true,
  };
}

function meetings(quick) {
  const generated = count => meeting => writeFiles(meetingFiles(makeAgenda(count)), meeting);
  return [
    ['the Danish example', quick ? 3 : 9, meeting => cpSync(direktionen, meeting, { recursive: true })],
    ['100 items', quick ? 3 : 7, generated(100)],
    ...(quick ? [] : [['1000 items', 3, generated(1000)]]),
  ];
}
