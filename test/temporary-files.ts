import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All that tests write goes into one folder, which is removed when the last of them has run. */
export function setup(): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'agenda-tests-')));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
