import type { ServiceMessage } from '../../service/message.ts';
import type { Overview } from '../../service/overview.ts';
import { words } from './words/index.ts';

/** What the page knows of the meeting. */
export interface State {
  readonly isReadOnly: boolean;
  readonly edition: 'full' | 'public';
  readonly overview: Overview | undefined;
  readonly messages: readonly ServiceMessage[];
  /** The file that is open; empty until the first is. */
  readonly file: string;
  /** Those of the edition that is shown, if there are any yet. */
  readonly pages: {
    readonly version?: number;
    readonly name?: string;
    readonly prints?: readonly string[];
    readonly isCurrent: boolean;
  };
  readonly isThere: boolean;
}

let state: State = {
  isReadOnly: false,
  edition: 'full',
  overview: undefined,
  messages: [],
  file: '',
  pages: { isCurrent: true },
  isThere: true,
};

const listeners = new Set<(state: State, before: State) => void>();

export function getState(): State {
  return state;
}

/** Shows another edition. Its pages are not there yet, and those of the other must not be taken for them. */
export function showEdition(edition: State['edition']): void {
  if (edition !== state.edition) setState({ edition, pages: { isCurrent: true } });
}

/** Changes what is known, and tells whoever watches it. */
export function setState(change: Partial<State>): void {
  const before = state;
  state = { ...state, ...change };
  for (const listener of listeners) listener(state, before);
}

/** Calls back at once, and whenever one of these values changes. */
export function whenChanged<Key extends keyof State>(
  keys: readonly Key[],
  call: (state: State) => void,
): void {
  listeners.add((now, before) => {
    if (keys.some(key => now[key] !== before[key])) call(now);
  });
  call(state);
}

/** A file as its reader knows it: an item by its number and title. */
export function nameOf(file: string): string {
  if (file === 'meeting.md') return words.meeting;
  const item = state.overview?.items.find(item => item.file === file);
  return item ? `${item.number}. ${item.title}` : file;
}
