import { dirname, join, resolve } from 'node:path';
import { visiblePath } from '../diagnostics/reporters/visible.ts';
import { pathFrom } from '../paths/paths.ts';
import { formatNames, formats } from '../render/index.ts';
import { makeSite } from '../site/make-site.ts';
import { type Manifest, meetingsOf, readManifest } from '../site/manifest.ts';
import { DamagedError, type Gathered, published } from '../site/published.ts';
import { TakenError, writeSite } from '../site/write-site.ts';
import { LinkError } from '../write/open-folder.ts';
import { type Host, UsageError } from './host.ts';
import type { JobResult, Written } from './job.ts';
import { makeMeetings, nothingWrong, type PublishedSite } from './make-meetings.ts';
import type { CommandOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { showResults } from './show-results.ts';

/**
 * `agenda site`: makes the public edition of each meeting that is to be published, if it has changed since, and of all
 * of them a site. If one of them has errors, the site stays as it is. With `--join` it makes a site of others.
 */
export async function writeSiteOf(folder: string, given: CommandOptions, host: Host): Promise<number> {
  const options: CommandOptions = { ...given, edition: 'public' };
  const { output, baseUrl, rest = [] } = options;
  if (output === undefined) throw new UsageError('options-missing', '--output');
  if (baseUrl !== undefined && !/^https?:\/\/[^\s?#]+$/.test(baseUrl))
    throw new UsageError('base-url', baseUrl);
  const target = resolve(host.workingDirectory, output);
  const before = readManifest(target);
  const show = (paths: readonly string[]) => {
    if (options.reporter !== 'text') return;
    for (const path of paths)
      host.stdout.write(`${visiblePath(pathFrom(host.workingDirectory, join(target, path)))}\n`);
  };
  if (options.join) {
    const parts = partsOf([folder, ...rest], target, host);
    const base = baseUrl ?? parts.find(part => part.base !== undefined)?.base;
    const meetings = parts.flatMap(part => part.meetings);
    const joined = write(target, before, meetings, base, host);
    show(joined.written);
    if (options.reporter === 'text') return 0;
    return showResults(reportOf(meetings, joined, target), options, host, startProgress(0, options, host));
  }
  const { status, site } = await makeMeetings(folder, target, before, options, host, meetings =>
    write(target, before, meetings, baseUrl ?? siteOf(meetings), host),
  );
  show(site?.written ?? []);
  return status;
}

/** The sites of all shares. */
function partsOf(folders: readonly string[], target: string, host: Host) {
  return folders.map(folder => {
    const part = resolve(host.workingDirectory, folder);
    const manifest = readManifest(part);
    if (part === target || manifest.files.size === 0) throw new UsageError('site-missing', folder);
    return { base: manifest.base, meetings: meetingsOf(part, manifest) };
  });
}

/** All files of meetings, in order. Their folders are not known, only where each lay in what is joined. */
async function* reportOf(
  meetings: readonly Gathered[],
  { addresses }: PublishedSite,
  target: string,
): AsyncGenerator<JobResult> {
  const inOrder = [...meetings].sort((a, b) => a.order - b.order);
  const written = inOrder.flatMap(({ order, files }) =>
    [...files].map(
      ([name, { path, size }]): Written => ({
        format: formatOf(name),
        meeting: dirname(path),
        edition: 'public',
        path: join(target, `${addresses.get(order)}${name}`),
        size,
      }),
    ),
  );
  yield { ...nothingWrong, written };
}

function formatOf(name: string): Written['format'] {
  const made = name === 'index.html' ? 'meeting.html' : name;
  return formatNames.find(format => made === `meeting${formats[format].ending}`) ?? 'attachment';
}

/** What the newest meeting says that says it. */
function siteOf(meetings: readonly Gathered[]): string | undefined {
  const saying = meetings.filter(({ site }) => site !== undefined);
  return saying.sort((a, b) => (a.data.date < b.data.date ? 1 : -1))[0]?.site;
}

function write(
  target: string,
  before: Manifest,
  gathered: readonly Gathered[],
  address: string | undefined,
  { workingDirectory }: Host,
): PublishedSite {
  const base = address === undefined || address.endsWith('/') ? address : `${address}/`;
  const shown = (path: string) => pathFrom(workingDirectory, path);
  try {
    const meetings = published(gathered);
    const entries = meetings.map(
      ({ address, order, look, data, site }) => [address, { order, look, data, site }] as const,
    );
    const about = { base, meetings: new Map(entries) };
    return {
      ...writeSite(target, before, makeSite(meetings, base), about),
      addresses: new Map(meetings.map(({ order, address }) => [order, address])),
    };
  } catch (error) {
    if (error instanceof TakenError)
      throw new UsageError('not-written-over', shown(join(target, error.path)), 'site');
    if (error instanceof DamagedError) throw new UsageError('site-missing', shown(dirname(error.path)));
    if (error instanceof LinkError) throw new UsageError('link-not-followed', shown(error.link));
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new UsageError('not-written', shown(target), String(error.code));
    throw error;
  }
}
