import type { ViewUpdate } from '@codemirror/view';

/** What the editor tells the rest of the page; whoever wants to know adds itself. */
const listeners = new Set<(update: ViewUpdate) => void>();

export function onUpdate(listener: (update: ViewUpdate) => void): void {
  listeners.add(listener);
}

export function bodyChanged(update: ViewUpdate): void {
  for (const listener of listeners) listener(update);
}
