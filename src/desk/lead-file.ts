import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that only this user can read, and that leads a browser on. */
export interface LeadFile {
  readonly path: string;
  remove(): void;
}

/**
 * Makes the file that the browser is opened on. The address itself has the invitation, and other users of the machine see
 * the arguments of every program (`ps`).
 */
export function makeLeadFile(address: string): LeadFile {
  const folder = mkdtempSync(join(tmpdir(), 'agenda-desk-'));
  const path = join(folder, 'agenda.html');
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}">`,
    {
      mode: 0o600,
      flag: 'wx',
    },
  );
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
