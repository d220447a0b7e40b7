// This program as a user has it: packed, and installed into an empty folder.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

let installed;

/**
 * Packs what is in dist/, and installs it.
 * @param {string} folder
 */
export function install(folder) {
  const npm = (...args) =>
    execFileSync('npm', ['--loglevel=error', ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  npm('pack', '--ignore-scripts', '--pack-destination', folder);
  npm(
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--prefix',
    folder,
    join(folder, `${name}-${version}.tgz`),
  );
  installed = join(folder, 'node_modules', name);
}

/**
 * @param {string} path within the package
 * @returns {string} absolute
 */
export function installedFile(path) {
  if (!installed) throw new Error('The program is not installed yet.');
  return join(installed, path);
}
