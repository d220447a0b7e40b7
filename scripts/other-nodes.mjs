// Runs the tests on another version of Node, and asks that the program makes the same bytes there as here:
// `node scripts/other-nodes.mjs VERSION [TEST...]`, after `npm ci && npm run build`. The registry's package `node` brings
// it; it is kept below .cache/, and is no dependency of the project.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [version = '', ...tests] = process.argv.slice(2);
if (!/^\d+$/.test(version)) throw new Error('Name a version of Node: node scripts/other-nodes.mjs 24');

const other = otherNode();
compareBytes();
const { resolve } = createRequire(import.meta.url);
const vitest = join(dirname(resolve('vitest/package.json')), 'vitest.mjs');
run(other, [vitest, 'run', ...tests]);

/** The path of that Node, installed if it is not there. */
function otherNode() {
  const folder = join(root, '.cache', `node-${version}`);
  const file = join(
    folder,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', `node@${version}`], folder);
  }
  return file;
}

/** Builds all examples and the meetings of the tests, in both editions, here and there. */
function compareBytes() {
  const here = digests(process.execPath);
  const there = digests(other);
  const different = [...here.keys(), ...there.keys()].filter(name => here.get(name) !== there.get(name));
  if (here.size === 0) throw new Error('No PDF was built');
  if (different.length > 0)
    throw new Error(`Node ${version} makes other bytes: ${[...new Set(different)].join(', ')}`);
  process.stdout.write(`${here.size} PDFs are the same bytes on ${process.version} and Node ${version}\n`);
}

/** @returns {Map<string, string>} by each PDF's path its digest */
function digests(node) {
  const folder = mkdtempSync(join(tmpdir(), 'agenda-node-'));
  try {
    for (const edition of ['full', 'public'])
      for (const meetings of ['examples', 'test/meetings'])
        run(node, [
          ...[join(root, 'bin', 'agenda.js'), 'build', meetings],
          ...['--edition', edition, '--output', join(folder, edition, meetings), '--force', '--quiet'],
        ]);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => file.isFile());
    return new Map(
      files.map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command, options, cwd = root) {
  const { status, error } = spawnSync(command, options, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows npm is a script of the shell's.
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${options.join(' ')} ended with ${status}`);
}
