import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkMeeting } from '../src/build.ts';
import type { Findings } from '../src/diagnostics/reporters/report.ts';
import { findMeetings } from '../src/read/find-meetings.ts';

/** Where the samples are: each a small meeting with one mistake, and what its author then sees. */
export const sampleRoot = 'test/diagnostics';

/** What `sample.ts` beside a sample's meeting may say of it. */
export interface Sample {
  readonly skip?: boolean;
  readonly prepare?: (folder: string) => void | Promise<void>;
  readonly find?: (folder: string) => Promise<Findings>;
}

export async function sampleIn(folder: string): Promise<Sample> {
  const file = resolve(folder, 'sample.ts');
  return existsSync(file) ? import(/* @vite-ignore */ pathToFileURL(file).href) : {};
}

/** What is run for a sample. */
export function commandOf(folder: string): readonly string[] {
  const options = join(folder, 'options.txt');
  return existsSync(options) ? readFileSync(options, 'utf8').trim().split(/\s+/) : ['check', '.'];
}

/** The meeting of a sample alone, copied and prepared. */
export async function copySample(name: string, copy: string): Promise<void> {
  const folder = join(sampleRoot, name);
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  for (const own of ['expected.txt', 'options.txt', 'sample.ts']) rmSync(join(copy, own), { force: true });
  await (await sampleIn(folder)).prepare?.(copy);
}

/** What a check finds in each meeting of a sample. */
export async function findingsIn(name: string): Promise<readonly Findings[]> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'agenda-sample-')));
  try {
    await copySample(name, root);
    const folder = join(sampleRoot, name);
    const { find } = await sampleIn(folder);
    if (find) return [await find(root)];
    const isForSite = commandOf(folder).includes('site');
    const edition = isForSite || commandOf(folder).includes('public') ? 'public' : 'full';
    const site = isForSite ? 'all' : undefined;
    const request = { root, workingDirectory: root, edition, site } as const;
    return await Promise.all(findMeetings(root).map(location => checkMeeting({ ...request, location })));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
