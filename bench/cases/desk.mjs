import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedFile } from '../installed.mjs';
import { makeAgenda } from '../make-agenda.mjs';
import { meetingFiles } from '../peers/agenda.mjs';
import { found } from '../peers/found.mjs';
import { writeFiles } from '../peers/prepare.mjs';
import { direktionen } from './example.mjs';

const runner = fileURLToPath(new URL('../desk/run-desk.mjs', import.meta.url));

/** The desk, where there is a Chromium: how long until the first page, a new page and a message are seen. */
export function* desk(folder, quick) {
  const chromium = found('chromium');
  if (!chromium) return;
  const meetings = [
    ['the Danish example', meeting => cpSync(direktionen, meeting, { recursive: true })],
    ['100 items', meeting => writeFiles(meetingFiles(makeAgenda(100)), meeting)],
  ];
  for (const [name, write] of meetings) {
    const meeting = join(folder, `desk ${name}`);
    write(meeting);
    const call = what => ({
      command: process.execPath,
      args: [runner, installedFile('bin/agenda.js'), meeting, what, chromium],
      timesItself: true,
    });
    yield {
      name: `the desk, ${name}`,
      rounds: quick ? 1 : 5,
      calls: { 'first page': call('first page'), page: call('page'), message: call('message') },
    };
  }
}
