import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a peer's input into a folder of its own.
 * @param {import('./index.mjs').Peer} peer
 * @param {import('../make-agenda.mjs').Agenda} agenda
 * @param {string} folder
 * @returns {import('./index.mjs').Call | undefined} nothing where the program is not installed
 */
export function prepare(peer, agenda, folder) {
  const call = peer.call(folder);
  if (!call) return undefined;
  writeFiles(peer.input(agenda), folder);
  return { ...call, mayFail: peer.name !== 'agenda' };
}

/**
 * @param {Map<string, string>} files
 * @param {string} folder
 */
export function writeFiles(files, folder) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
