import { type FSWatcher, lstatSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { entriesIn } from '../paths/paths.ts';
import { formats } from '../render/index.ts';

export interface Watching {
  /** Also watches these files, which are outside the folder; absolute paths. */
  alsoWatch(files: readonly string[]): void;
  close(): void;
}

export interface WatchOptions {
  /** Absolute: it is watched with all that is below it. */
  readonly folder: string;
  /** Looks every second instead of waiting to be told: a network drive tells nothing. */
  readonly isPolled?: boolean;
  /** Called with the absolute paths of files that were written, made or removed. */
  readonly onChange: (paths: readonly string[]) => void;
  /** Calls back after this many milliseconds, unless it is cancelled first. */
  after(milliseconds: number, call: () => void): () => void;
}

/** A program that saves writes several times: what follows within this many milliseconds is the same change. */
const pause = 25;
/** Between two looks, in milliseconds, where nothing is reported. */
const interval = 1000;

/**
 * Watches a folder. What the system reports only says that something may have changed; what it was is found by
 * comparing what is there with what was there. Nothing is reported twice, and nothing that only looks new.
 */
export function watchFiles({ folder, isPolled = false, onChange, after }: WatchOptions): Watching {
  const elsewhere = new Set<string>();
  const watchers = new Map<string, FSWatcher>();
  let last = snapshotOf(folder);
  let cancel: (() => void) | undefined;
  let isClosed = false;
  let polls = isPolled;

  function look(): void {
    cancel = undefined;
    if (isClosed) return;
    const now = new Map([...snapshotOf(folder), ...snapshotOfFiles(elsewhere)]);
    const changed = changesBetween(last, now);
    last = now;
    if (changed.length > 0) onChange(changed);
  }

  function soon(): void {
    cancel ??= after(pause, look);
  }

  function poll(): void {
    if (isClosed) return;
    look();
    after(interval, poll);
  }

  /** The system may not be able to watch so much (Linux: ENOSPC), or not there; then it is looked at instead. */
  function startPolling(): void {
    if (polls || isClosed) return;
    polls = true;
    poll();
  }

  function start(path: string, recursive: boolean): void {
    if (polls || watchers.has(path)) return;
    try {
      const watcher = watch(path, { recursive }, soon);
      watcher.on('error', startPolling);
      watchers.set(path, watcher);
    } catch {
      startPolling();
    }
  }

  start(folder, true);
  if (isPolled) after(interval, poll);
  return {
    alsoWatch(files) {
      const added = files.filter(file => !elsewhere.has(file));
      for (const file of added) {
        elsewhere.add(file);
        start(dirname(file), false);
      }
      last = new Map([...last, ...snapshotOfFiles(added)]);
    },
    close() {
      isClosed = true;
      cancel?.();
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** The files below a folder, by absolute path, each with what tells that it was written: time, size, inode. */
type Snapshot = ReadonlyMap<string, string>;

/** Deeper folders, and more files than this, are not looked at: the walk must end. */
const deepest = 32;
const mostFiles = 50_000;

/**
 * What is in a folder now. Hidden files and folders, `node_modules`, what editors
 * leave (`plan.md~`) and what is made of a meeting, beside its `meeting.md`, do not count. No link is followed.
 */
function snapshotOf(folder: string): Snapshot {
  const found = new Map<string, string>();
  walk(folder, 0, found);
  return found;
}

/** What these files are like now; absolute paths. */
function snapshotOfFiles(paths: Iterable<string>): Snapshot {
  const found = new Map<string, string>();
  for (const path of paths) note(path, found);
  return found;
}

function walk(folder: string, depth: number, found: Map<string, string>): void {
  const entries = entriesIn(folder);
  const isMeeting = entries.some(({ name }) => name === 'meeting.md');
  for (const entry of entries) {
    const { name } = entry;
    if (found.size >= mostFiles) return;
    if (/^\.|~$|^node_modules$|^4913$/.test(name) || (isMeeting && isMade(name))) continue;
    if (!entry.isDirectory()) note(join(folder, name), found);
    else if (depth < deepest) walk(join(folder, name), depth + 1, found);
  }
}

function isMade(name: string): boolean {
  return endings.some(ending => name.toLowerCase().endsWith(ending));
}

const endings = Object.values(formats).map(({ ending }) => ending);

/** A file that has gone in the meantime is not there. */
function note(path: string, found: Map<string, string>): void {
  try {
    const { mtimeMs, size, ino } = lstatSync(path);
    found.set(path, `${mtimeMs} ${size} ${ino}`);
  } catch {
    // Then it is in no snapshot.
  }
}

/** The paths that one snapshot has and the other lacks, or has otherwise; sorted. */
function changesBetween(before: Snapshot, after: Snapshot): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter(path => before.get(path) !== after.get(path)).sort();
}
