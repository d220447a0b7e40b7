// What the benchmark itself needs, and the program does not.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { found } from './peers/found.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');

/** @returns {string | undefined} what is missing, as a sentence */
export function setUp() {
  if (!found('hyperfine')) return hyperfineIsMissing;
  if (!isInstalled()) run('npm', ['ci', '--no-audit', '--no-fund'], here);
  run(process.execPath, [join(root, 'scripts', 'build.mjs')], root);
  return undefined;
}

const hyperfineIsMissing = `The benchmark needs hyperfine, which times the runs: "apt-get install hyperfine", "brew install hyperfine",
or see https://github.com/sharkdp/hyperfine. Other programs (WeasyPrint, Chromium, asciidoctor-pdf, XeLaTeX) are
compared where they are installed.`;

/** Into bench/node_modules, since the last change of what is wanted. */
function isInstalled() {
  const installed = join(here, 'node_modules', '.package-lock.json');
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs
  );
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}`);
}
