// How the time of the program grows with its input: each shape of meeting at one size and at four times that size.
// What is linear takes four times as long, less what the start takes; more than `MOST` times is told.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { shapes } from './growth/shapes.mjs';

const commands = { check: ['check'], build: ['build'], public: ['build', '--edition', 'public'] };
const FACTOR = 4;
const MOST = 6;
/** Faster ones tell nothing, in milliseconds without the start. */
const LEAST = 400;

const root = join(import.meta.dirname, '..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    program: { type: 'string', default: join(root, 'bin/agenda.js') },
    command: { type: 'string', multiple: true, default: Object.keys(commands) },
    times: { type: 'string', default: '1' },
    patience: { type: 'string', default: '60' },
  },
});

const chosen = Object.entries(shapes).filter(
  ([name]) => positionals.length === 0 || positionals.some(part => name.includes(part)),
);
const start = Object.fromEntries(values.command.map(command => [command, run(command, {})]));
console.log(`start: ${values.command.map(command => `${command} ${shown(start[command])}`).join(', ')}`);
let steep = 0;
for (const [name, { size, make }] of chosen) {
  const small = size * Number(values.times);
  for (const command of values.command) {
    const [one, four] = [run(command, make(small)), run(command, make(small * FACTOR))];
    const [less, more] = [one, four].map(({ milliseconds }) => milliseconds - start[command].milliseconds);
    const growth = more / Math.max(less, 20);
    const isSteep = four.status === 'killed' || four.status === 3 || (more > LEAST && growth > MOST);
    if (isSteep) steep++;
    const mark = isSteep ? '  <<<' : '';
    console.log(
      `${name} | ${command} | ${small} | ${shown(one)} | ${shown(four)} | ${growth.toFixed(1)}${mark}`,
    );
  }
}
console.log(`${steep} grow by more than ${MOST}, or end badly`);

/** What one run takes; the status is 0 to 3, or that it was killed. */
function run(command, parts) {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    write(folder, parts);
    const [verb, ...rest] = commands[command];
    const args = [
      '--require',
      join(root, 'scripts/growth/usage.cjs'),
      values.program,
      verb,
      join(folder, 'm'),
      ...rest,
    ];
    if (verb === 'build') args.push('--output', join(folder, 'out'));
    const limited = `ulimit -t ${values.patience} && exec "$0" "$@"`;
    const child = spawnSync('sh', ['-c', limited, process.execPath, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
      maxBuffer: 1e9,
    });
    const used = child.output[3]?.length
      ? JSON.parse(child.output[3])
      : { milliseconds: Number(values.patience) * 1000, kilobytes: 0 };
    const status = child.status ?? 'killed';
    return { ...used, status, told: child.stdout.length + child.stderr.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function shown({ milliseconds, kilobytes, status, told }) {
  return `${Math.round(milliseconds)} ms, ${Math.round(kilobytes / 1000)} MB, status ${status}, told ${told}`;
}

function write(folder, { meeting = '', note = 'Note.', item = 'title: Item', body = 'Text.', files = {} }) {
  const own = meeting.split('\n').map(line => line.split(':')[0]);
  const defaults = ['title: Board', 'date: 2026-10-07', 'status: open'].filter(
    line => !own.includes(line.split(':')[0]),
  );
  const put = (path, text) => {
    const place = join(folder, 'm', path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  };
  put('meeting.md', `---\n${[...defaults, ...(meeting ? [meeting] : [])].join('\n')}\n---\n\n${note}\n`);
  put('items/01-item.md', `---\n${item}\n---\n\n${body}\n`);
  put(
    'items/02-other.md',
    '---\ntitle: Other matter\nstatus: closed\nresponsible: Zoltan Quist\n---\n\nWithheld words here.\n',
  );
  for (const [path, text] of Object.entries(files)) put(path, text);
}
