import type { Edition } from '../build-request.ts';
import type { RemoteService } from '../service/remote.ts';
import type { Found, Made } from '../service/service.ts';

/** The last PDF of an edition that could be built. */
export interface Pages {
  readonly version: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly prints?: readonly string[];
}

export type LoopEvent =
  | ({ readonly type: 'found'; readonly edition: Edition } & Found)
  | {
      readonly type: 'pages';
      readonly edition: Edition;
      /** Undefined if none could be built yet. */
      readonly version?: number;
      readonly name?: string;
      /** Pages with the same value look the same. */
      readonly prints?: readonly string[];
      /** False if the texts have errors, so that the pages are those of before. */
      readonly isCurrent: boolean;
    }
  | { readonly type: 'fault'; readonly message: string };

/** Checks and builds again and again, one after another: what changes in the meantime is done next, once. */
export interface Loop {
  refresh(): void;
  readonly edition: Edition;
  setEdition(edition: Edition): void;
  /** The pages of the edition that is shown. */
  pages(): Pages | undefined;
  /** Called with what comes out; first with what is known already. Returns what ends it. */
  listen(tell: (event: LoopEvent) => void): () => void;
}

export function createLoop(service: RemoteService, first: Edition): Loop {
  const listeners = new Set<(event: LoopEvent) => void>();
  const last = new Map<LoopEvent['type'], LoopEvent>();
  const pages = new Map<Edition, Pages>();
  let edition = first;
  let isWorking = false;
  let isStale = false;
  let version = 0;

  function tell(event: LoopEvent): void {
    last.set(event.type, event);
    for (const listener of listeners) listener(event);
  }

  function tellFound(shown: Edition, { messages, overview }: Found): void {
    if (shown === edition) tell({ type: 'found', edition: shown, messages, overview });
  }

  function tellPages(shown: Edition, { file }: Made): void {
    if (file) pages.set(shown, { version: ++version, ...file });
    const { version: known, name, prints } = pages.get(shown) ?? {};
    if (shown === edition)
      tell({ type: 'pages', edition: shown, version: known, name, prints, isCurrent: file !== undefined });
  }

  async function work(): Promise<void> {
    isWorking = true;
    while (isStale) {
      isStale = false;
      const shown = edition;
      try {
        const made = await service.build(shown, found => tellFound(shown, found));
        tellFound(shown, made);
        tellPages(shown, made);
      } catch (fault) {
        tell({ type: 'fault', message: fault instanceof Error ? fault.message : String(fault) });
      }
    }
    isWorking = false;
  }

  const loop: Loop = {
    refresh() {
      isStale = true;
      if (!isWorking) void work();
    },
    get edition() {
      return edition;
    },
    setEdition(next) {
      edition = next;
      loop.refresh();
    },
    pages: () => pages.get(edition),
    listen(tell) {
      listeners.add(tell);
      for (const event of last.values()) tell(event);
      return () => listeners.delete(tell);
    },
  };
  return loop;
}
