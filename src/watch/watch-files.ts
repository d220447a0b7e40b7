import { type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';
import { changesBetween, snapshotOf, snapshotOfFiles } from './snapshot.ts';

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
