import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../languages/index.ts';
import { fontNames, isSiteLook } from '../render/html/fonts/site-fonts.ts';
import { type Entry, type EntryData, itemFields, meetingFields, pick } from './entry.ts';
import type { Gathered, OwnFile } from './published.ts';
import { styleFile } from './site-page.ts';

/** Its name in the site's folder. */
export const manifestName = '.agenda-site.json';

/** What the last run wrote: what it needs to change the site, and what joins it with others. It is as public as the site. */
export interface Manifest {
  /** Where the site lies. */
  readonly base?: string;
  /** The sums of its files, by their paths. */
  readonly files: ReadonlyMap<string, string>;
  /** Its meetings, by their addresses. */
  readonly meetings: ReadonlyMap<string, Entry & { readonly order: number }>;
}

/** Of a site's folder. What is not as a run writes it is left out: anybody may have changed it. */
export function readManifest(folder: string): Manifest {
  const { base, files, meetings } = parsed(join(folder, manifestName));
  return {
    base: typeof base === 'string' ? base : undefined,
    files: new Map(
      Object.entries(files ?? {}).filter(
        (entry): entry is [string, string] => isInside(entry[0]) && typeof entry[1] === 'string',
      ),
    ),
    meetings: new Map(
      Object.entries(meetings ?? {}).flatMap(([address, value]) => {
        const entry = isInside(`${address}x`) ? entryIn(value) : undefined;
        return entry ? [[address, entry]] : [];
      }),
    ),
  };
}

export function manifestText({ base, files, meetings }: Manifest): string {
  const sorted = <T>(map: ReadonlyMap<string, T>) =>
    Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ base, files: sorted(files), meetings: sorted(meetings) }, null, 1)}\n`;
}

/** The meetings of a site, with their own files and fonts; those without their page, PDF, calendar, data or a font are left out. */
export function meetingsOf(folder: string, { base, files, meetings }: Manifest): readonly Gathered[] {
  const names = new Map<string, Map<string, OwnFile>>();
  for (const [path, sum] of files) {
    const address = path.slice(0, path.lastIndexOf('/') + 1);
    const size = meetings.has(address) ? sizeOf(join(folder, path)) : undefined;
    if (size === undefined) continue;
    if (!names.has(address)) names.set(address, new Map());
    names.get(address)!.set(path.slice(address.length), { path: join(folder, path), sum, size });
  }
  const looks = new Map<string, ReturnType<typeof lookIn>>();
  return [...meetings].flatMap(([address, entry]) => {
    const own = names.get(address);
    const look = looks.get(entry.look) ?? lookIn(folder, files, entry.look);
    looks.set(entry.look, look);
    return own && look.isWhole && wholeSet.every(name => own.has(name))
      ? [{ ...entry, files: own, fonts: look.fonts, before: { address, base, hasStyle: look.hasStyle } }]
      : [];
  });
}

/** What a site has of a look. */
function lookIn(folder: string, files: Manifest['files'], look: string) {
  const names = fontNames(look);
  const fonts = new Map(
    names.flatMap((name): [string, OwnFile][] => {
      const [path, sum] = [join(folder, name), files.get(name)];
      const size = sizeOf(path);
      return sum === undefined || size === undefined ? [] : [[name, { path, sum, size }]];
    }),
  );
  return { fonts, isWhole: names.every(name => fonts.has(name)), hasStyle: files.has(styleFile(look)[0]) };
}

/** What each meeting has. */
const wholeSet = ['index.html', 'meeting.pdf', 'meeting.ics', 'meeting.json'];

type Parts = { readonly [K in keyof Manifest]?: unknown };

function parsed(path: string): Parts & { readonly files?: object; readonly meetings?: object } {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

/** A run writes only such paths. */
function isInside(path: string): boolean {
  return (
    /^[a-z0-9.-]+(?:\/[a-z0-9.-]+)*$/.test(path) &&
    !path.split('/').some(part => part === '..' || part === '.')
  );
}

function entryIn(value: unknown): (Entry & { order: number }) | undefined {
  const { order, look, data, site } = value as { readonly [name: string]: unknown };
  if (typeof order !== 'number' || typeof look !== 'string' || !isKnownLook(look)) return undefined;
  const isRight =
    hasTexts(data, ['kind', 'title', 'date', 'language']) &&
    Object.hasOwn(languages, String(data.language).split('-')[0]!) &&
    (data.kind === 'agenda' || data.kind === 'minutes') &&
    Array.isArray(data.movedFrom) &&
    Array.isArray(data.items) &&
    data.items.every(item => hasTexts(item, ['number', 'anchor']));
  if (!isRight) return undefined;
  const known = data as unknown as EntryData;
  const items = known.items.map(item => pick(item, itemFields));
  return {
    order,
    look,
    data: { ...pick(known, meetingFields), items },
    site: typeof site === 'string' ? site : undefined,
  };
}

/** Thousands of meetings have the same. */
const knownLooks = new Set<string>();

function isKnownLook(look: string): boolean {
  if (!knownLooks.has(look) && isSiteLook(look)) knownLooks.add(look);
  return knownLooks.has(look);
}

function hasTexts(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return names.every(name => typeof (value as Record<string, unknown>)[name] === 'string');
}

/** Undefined if no regular file is there. */
function sizeOf(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : undefined;
}
