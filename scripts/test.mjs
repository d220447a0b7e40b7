// The whole gate: builds, then types, lint and format, tests. `--update` rewrites the samples' expected output.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const update = process.argv.includes('--update');
const wanted = process.argv.slice(2).filter(argument => argument !== '--update');

// The programs of a step run at the same time.
const steps = [
  [[join(root, 'scripts', 'build.mjs')]],
  [
    [program('typescript', 'tsc')],
    [program('typescript', 'tsc'), '--project', join(root, 'src', 'desk', 'page')],
    [program('@biomejs/biome', 'biome'), 'check', '--error-on-warnings'],
  ],
  [[program('vitest', 'vitest'), 'run', ...wanted]],
];

for (const step of steps) {
  const statuses = await Promise.all(step.map(run));
  const failed = statuses.find(status => status !== 0);
  if (failed !== undefined) process.exit(failed);
}

/** Runs a script; gives its exit status, which is 1 where a signal ended it. */
async function run([script, ...rest]) {
  const [status] = await once(
    spawn(process.execPath, [script, ...rest], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...(update && { UPDATE: '1' }) },
    }),
    'exit',
  );
  return status ?? 1;
}

/** The script behind a package's command. */
function program(name, command) {
  const path = require.resolve(`${name}/package.json`);
  const { bin } = require(path);
  return join(dirname(path), typeof bin === 'string' ? bin : bin[command]);
}
