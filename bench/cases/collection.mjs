import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeAgenda } from '../make-agenda.mjs';
import { agendaCall, itemName, meetingFiles } from '../peers/agenda.mjs';
import { writeFiles } from '../peers/prepare.mjs';

const preload = fileURLToPath(new URL('cores.cjs', import.meta.url));
const halves = fileURLToPath(new URL('halves.mjs', import.meta.url));
const itemsOfEach = 8;

/**
 * An archive of meetings: all of it in one thread, on two cores and in two programs, and again with nothing and with
 * one changed; as HTML, and as a site.
 */
export function* collection(folder, quick) {
  const archive = join(folder, 'archive');
  const meetings = quick ? 20 : 200;
  for (let index = 0; index < meetings; index += 1)
    writeFiles(meetingFiles(makeAgenda(itemsOfEach, index * itemsOfEach + 1)), meetingFolder(archive, index));
  const siteOptions = ['--all', '--output', join(folder, 'site')];
  yield {
    name: `${meetings} meetings`,
    rounds: quick ? 3 : 5,
    calls: {
      'one thread': runOn(1, 'build', archive, '--force'),
      'two cores': runOn(2, 'build', archive, '--force'),
      'two programs': inHalves(runOn(1, 'build', archive, '--force')),
      again: runOn(2, 'build', archive),
      'one changed': { ...runOn(2, 'build', archive), before: changeOne(archive) },
      HTML: runOn(2, 'build', archive, '--force', '--format', 'html'),
      site: runOn(2, 'site', archive, '--force', ...siteOptions),
      'site, one changed': { ...runOn(2, 'site', archive, ...siteOptions), before: changeOne(archive) },
    },
  };
}

function meetingFolder(archive, index) {
  return join(archive, `2025-${String(index + 1).padStart(3, '0')}`);
}

function runOn(cores, ...words) {
  const { command, args } = agendaCall(...words);
  return { command, args: ['--require', preload, ...args], env: { AGENDA_BENCH_CORES: String(cores) } };
}

/** By two programs of one thread, each with half of the meetings. */
function inHalves({ args, ...call }) {
  return { ...call, args: [halves, ...args] };
}

/** Another change each time: the text of the third meeting's first item is that of another item. */
function changeOne(archive) {
  const path = join(meetingFolder(archive, 2), 'items', itemName(1));
  let other = 10_000;
  return () => {
    other += 1;
    const item = meetingFiles(makeAgenda(1, other)).get(`items/${itemName(1)}`);
    writeFileSync(path, item);
  };
}
