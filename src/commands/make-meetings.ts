import { lstatSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Manifest, meetingsOf } from '../site/manifest.ts';
import type { Gathered, OwnFile } from '../site/published.ts';
import { clearLeftovers, temporaryName } from '../write/leftovers.ts';
import type { Host } from './host.ts';
import type { Job, JobResult, Written } from './job.ts';
import { meetingsIn } from './meetings.ts';
import type { CommandOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { openRecords, type State } from './records/records.ts';
import { runJobs } from './run-jobs.ts';
import { showResults } from './show-results.ts';

/** A site of meetings that was written. */
export interface PublishedSite {
  /** Paths that were written. */
  readonly written: readonly string[];
  /** Of meetings, by their order. */
  readonly addresses: ReadonlyMap<number, string>;
  /** Of the site's files, by their paths. */
  readonly sums: ReadonlyMap<string, string>;
}

/** A meeting that was made anew. */
interface Made {
  readonly order: number;
  readonly job: Job;
  readonly state: State | undefined;
  readonly result: JobResult;
}

/** A meeting's own files, where they were made or lie. */
interface OwnFiles {
  readonly order: number;
  readonly written: readonly Written[];
}

/**
 * Makes what is published of a collection's meetings, on a stage in the site's folder; what the site has of meetings
 * that have not changed is taken as it is. What is wrong with them is shown. If nothing is, a site is made of them.
 *
 * @param publish writes the site
 * @returns the exit status, and what was written
 */
export async function makeMeetings(
  folder: string,
  target: string,
  before: Manifest,
  options: CommandOptions,
  host: Host,
  publish: (meetings: readonly Gathered[]) => PublishedSite,
): Promise<{ readonly status: number; readonly site?: PublishedSite }> {
  const { requests } = meetingsIn(folder, options, host);
  const { share, of } = options.shard ?? { share: 1, of: 1 };
  const stage = openStage(target);
  const records = openRecords(host);
  const onSite = new Map(meetingsOf(target, before).map(meeting => [meeting.before!.address, meeting]));
  const meetings: Gathered[] = [];
  const made: Made[] = [];
  const files: OwnFiles[] = [];
  let site: PublishedSite | undefined;
  const waiting: Omit<Made, 'result'>[] = [];
  function* toMake(): Generator<Job> {
    for (const [index, request] of requests.entries()) {
      const order = index * of + share - 1;
      const job: Job = {
        request: { ...request, site: options.all ? 'all' : 'marked' },
        target: { folder: target, root: target },
        isRemembered: true,
      };
      const state = records?.stateOf(job);
      const kept = options.force ? undefined : keptIn(onSite, target, state);
      if (kept) {
        meetings.push({ ...kept, order });
        files.push({ order, written: state!.unchanged! });
        progress.done();
        continue;
      }
      waiting.push({ order, job, state });
      yield { ...job, target: { folder: join(stage.folder, String(order)), root: target, isStage: true } };
    }
  }
  async function* results(): AsyncGenerator<JobResult> {
    let isRight = true;
    for await (const result of runJobs(toMake(), host, progress)) {
      const next = { ...waiting.shift()!, result };
      isRight &&= !result.refused && result.fault === undefined;
      if (result.entry) {
        made.push(next);
        files.push({ order: next.order, written: result.written });
        const { fontSources, ...entry } = result.entry;
        const fonts = new Map(Object.entries(fontSources));
        meetings.push({ ...entry, order: next.order, files: stagedFiles(result), fonts });
      }
      yield { ...result, written: [] };
    }
    if (!isRight) return;
    site = publish(meetings);
    remember(site);
    // People are told what was written; a report has all files of meetings.
    if (options.reporter !== 'text') yield { ...nothingWrong, written: onSiteNow(site) };
  }
  const progress = startProgress(requests.length, options, host);
  try {
    const status = await showResults(results(), options, host, progress);
    return { status, site };
  } finally {
    stage.clear();
  }

  /** The files of all meetings, in order. */
  function onSiteNow({ addresses }: PublishedSite): readonly Written[] {
    return [...files]
      .sort((a, b) => a.order - b.order)
      .flatMap(({ order, written }) =>
        written.map(file => ({
          ...file,
          path: join(target, `${addresses.get(order)}${siteName(file.path)}`),
        })),
      );
  }

  function remember({ addresses, sums }: PublishedSite): void {
    for (const { order, job, state, result } of made) {
      if (!state) continue;
      const written = result.written.map((file): Written => {
        const path = `${addresses.get(order)}${siteName(file.path)}`;
        const { size } = lstatSync(join(target, path));
        return { ...file, path: join(target, path), size, sum: sums.get(path) };
      });
      records?.keep(job, state, { ...result, written });
    }
  }
}

/** The result of what is not one meeting's. */
export const nothingWrong = {
  diagnostics: [],
  sources: [],
  language: 'en',
  refused: false,
  files: [],
} as const;

/** What the site has of a meeting, if it is what was made of what the meeting is now. */
function keptIn(
  onSite: ReadonlyMap<string, Gathered>,
  target: string,
  state: State | undefined,
): Gathered | undefined {
  const page = state?.unchanged?.find(({ format }) => format === 'html');
  if (!page) return undefined;
  const kept = onSite.get(
    `${dirname(page.path)
      .slice(target.length + 1)
      .replaceAll('\\', '/')}/`,
  );
  return kept?.files.size === state!.unchanged!.length ? kept : undefined;
}

function stagedFiles({ written }: JobResult): ReadonlyMap<string, OwnFile> {
  return new Map(
    written.map(({ path, sum, size }) => [siteName(path), { path, sum: sum!, size, isNew: true as const }]),
  );
}

/** A meeting's page is what its address shows. */
function siteName(path: string): string {
  const name = path.slice(dirname(path).length + 1);
  return name === 'meeting.html' ? 'index.html' : name;
}

/** A hidden folder on the disk that the site is on. What a run that was cut short left goes. */
function openStage(target: string) {
  const first = mkdirSync(target, { recursive: true });
  clearLeftovers(target, 'folders');
  const folder = join(target, temporaryName());
  mkdirSync(folder);
  return {
    folder,
    clear() {
      rmSync(folder, { recursive: true, force: true });
      // The site's folder goes too where nothing came of it.
      for (let empty = target; first !== undefined; empty = dirname(empty)) {
        try {
          rmdirSync(empty);
        } catch {
          return;
        }
        if (empty === first) return;
      }
    },
  };
}
