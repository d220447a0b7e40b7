import { basename, dirname, sep } from 'node:path';
import { createBuilder } from '../builder.ts';
import { visiblePath } from '../diagnostics/reporters/visible.ts';
import { commandLineLanguage, commandLineWords } from '../languages/command-line/index.ts';
import { pathFrom } from '../paths/paths.ts';
import { watchFiles } from '../watch/watch-files.ts';
import { jobsIn } from './build-all.ts';
import { failedJob, sameOutputs } from './failed-job.ts';
import type { Host } from './host.ts';
import { type Job, type JobResult, runJob } from './job.ts';
import type { CommandOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { resultsOf } from './results-of.ts';
import { showResults } from './show-results.ts';

/**
 * `agenda watch`: builds a meeting, or each of a collection that has changed, and then again what a change concerns,
 * until the user ends it. Where something is wrong, the last PDF stays.
 */
export async function watchAll(folder: string, given: CommandOptions, host: Host): Promise<number> {
  const options: CommandOptions = { ...given, reporter: 'text' };
  const { watch: words } = await commandLineWords(commandLineLanguage(host.environment));
  const builder = createBuilder();
  const { jobs, meetings } = jobsIn(folder, options, host);
  /** The files outside a meeting's folder that it was last made with. */
  const used: UsedFiles = new Map();
  const changes = createChanges();
  const watching = watchFiles({
    folder: meetings.root,
    isPolled: options.poll,
    after: host.after,
    onChange: changes.add,
  });

  async function* noteUsed(jobs: readonly Job[], results: AsyncIterable<JobResult>) {
    let next = 0;
    for await (const result of results) {
      used.set(jobs[next++]!.request.location, result.refused ? undefined : result.files);
      watching.alsoWatch(result.files);
      yield result;
    }
  }

  async function* warmResults(jobs: readonly Job[]): AsyncGenerator<JobResult> {
    const twice = sameOutputs(jobs);
    for (const [index, job] of jobs.entries()) {
      yield twice.get(index) ?? (await runJob(job, () => {}, builder).catch(fault => failedJob(job, fault)));
    }
  }

  async function show(jobs: readonly Job[], isFirst: boolean): Promise<void> {
    const began = host.now?.() ?? 0;
    const progress = startProgress(jobs.length, options, host);
    const areRemembered = isFirst && meetings.isCollection;
    const results = areRemembered ? resultsOf(jobs, options, host, progress) : warmResults(jobs);
    const status = await showResults(noteUsed(jobs, results), options, host, progress);
    const seconds = ((host.now?.() ?? 0) - began) / 1000;
    host.stderr.write(`${status === 0 ? words.built(seconds) : words.kept(seconds)}\n`);
  }

  function whatChanged(paths: readonly string[]): string {
    // A log of the public edition names no file that may be withheld.
    if (options.edition === 'public') return words.changedCount(paths.length);
    return words.changed(visiblePath(pathFrom(host.workingDirectory, paths[0]!)), paths.length - 1);
  }

  try {
    await show(jobs, true);
    host.stderr.write(`${words.watching(visiblePath(pathFrom(host.workingDirectory, meetings.root)))}\n`);
    const end = host.untilEnded?.().then(() => undefined);
    for (;;) {
      const paths = await Promise.race([changes.next(), end]);
      if (!paths) return 0;
      const concerned = jobsIn(folder, options, host).jobs.filter(job => isConcerned(job, paths, used));
      if (concerned.length === 0) continue;
      host.stderr.write(`\n${whatChanged(paths)}\n`);
      await show(concerned, false);
    }
  } finally {
    watching.close();
  }
}

/** By a meeting's folder; undefined if it was not made, so that it is not known which files it would use. */
type UsedFiles = Map<string, readonly string[] | undefined>;

/** Whether files that changed may change a meeting: its own, those that it was made with, defaults above it. */
function isConcerned({ request: { location } }: Job, paths: readonly string[], used: UsedFiles): boolean {
  const files = used.get(location);
  const meetings = [...used.keys()];
  return paths.some(path => {
    if (path.startsWith(location + sep)) return true;
    if (basename(path) === 'defaults.md' && location.startsWith(dirname(path) + sep)) return true;
    if (files) return files.includes(path);
    return !meetings.some(other => path.startsWith(other + sep));
  });
}

interface Changes {
  add(paths: readonly string[]): void;
  /** What changed since it was last asked for; waits until there is something. */
  next(): Promise<readonly string[]>;
}

function createChanges(): Changes {
  const waiting = new Set<string>();
  let wake = () => {};
  return {
    add(paths) {
      for (const path of paths) waiting.add(path);
      wake();
    },
    async next() {
      if (waiting.size === 0)
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      const paths = [...waiting];
      waiting.clear();
      return paths;
    },
  };
}
