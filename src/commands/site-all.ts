import { join, resolve } from 'node:path';
import { reportOf } from '../build.ts';
import type { BuildRequest } from '../build-request.ts';
import { createBuilder } from '../builder.ts';
import type { Checked } from '../built.ts';
import { visiblePath } from '../diagnostics/reporters/visible.ts';
import { makeSite } from '../site/make-site.ts';
import { createCollected } from '../site/published.ts';
import { TakenError, type WrittenSite, writeSite } from '../site/write-site.ts';
import { type Host, UsageError } from './host.ts';
import type { JobResult } from './job.ts';
import { meetingsIn } from './meetings.ts';
import type { CommandOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { showResults } from './show-results.ts';
import { shownPath } from './shown-path.ts';

/**
 * `agenda site`: makes the public edition of each meeting that is to be published, and of them a site. If one of them
 * has errors, the site stays as it is.
 */
export async function writeSiteOf(folder: string, given: CommandOptions, host: Host): Promise<number> {
  const options: CommandOptions = { ...given, edition: 'public' };
  if (options.output === undefined) throw new UsageError('options-missing', '--output');
  if (options.baseUrl !== undefined && !/^https?:\/\/[^\s?#]+$/.test(options.baseUrl))
    throw new UsageError('base-url', options.baseUrl);
  const { requests } = meetingsIn(folder, options, host);
  const collected = createCollected();
  const progress = startProgress(requests.length, options, host);
  const results = published(requests, options, collected.add);
  const status = await showResults(results, options, host, progress);
  if (status !== 0) return status;
  const target = resolve(host.workingDirectory, options.output);
  const { meetings, site } = collected.end();
  const { written } = write(target, makeSite(meetings, withSlash(options.baseUrl ?? site)), host);
  if (options.reporter !== 'text') return 0;
  for (const path of written)
    host.stdout.write(`${visiblePath(shownPath(join(target, path), host.workingDirectory))}\n`);
  return 0;
}

/** What is published, built one after another; the drafts between are only checked, and nothing is said of them. */
async function* published(
  requests: readonly BuildRequest[],
  { all }: CommandOptions,
  add: ReturnType<typeof createCollected>['add'],
): AsyncGenerator<JobResult> {
  const builder = createBuilder();
  for (const request of requests) {
    const checked = await builder.check(request);
    // What can't be read may be one that is published.
    if (!all && checked.meeting && !checked.meeting.publish) continue;
    const built = await builder.build({ ...request, formats: ['html', 'pdf', 'ics', 'json'] });
    if (built.files.length > 0) add(built);
    yield { ...(await told(built, request)), refused: built.files.length === 0, written: [], files: [] };
  }
}

async function told(built: Checked, request: BuildRequest) {
  const { diagnostics, sources } = await reportOf(built, request);
  return { diagnostics, sources, language: built.language };
}

function write(
  target: string,
  files: ReadonlyMap<string, Uint8Array>,
  { workingDirectory }: Host,
): WrittenSite {
  try {
    return writeSite(target, files);
  } catch (error) {
    if (!(error instanceof TakenError)) throw error;
    throw new UsageError('not-written-over', shownPath(join(target, error.path), workingDirectory), 'site');
  }
}

function withSlash(address: string | undefined): string | undefined {
  return address === undefined || address.endsWith('/') ? address : `${address}/`;
}
