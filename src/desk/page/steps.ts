import { undoDepth } from '@codemirror/commands';
import { Transaction } from '@codemirror/state';
import { currentText, type OpenText, onUpdate } from './open-text.ts';

/** What was done in this window, and can be undone: in a text, or with the files of the meeting. */
export type Step =
  | {
      readonly kind: 'text';
      readonly text: OpenText;
      /** The same in the step that undoes it. */
      readonly group: symbol;
      /** How many changes of its text were there before. */
      readonly depth: number;
    }
  | { readonly kind: 'files'; readonly change: number };

/** In the order in which it was done; and what was undone, in the order in which it was undone. */
export const steps: { readonly done: Step[]; readonly undone: Step[] } = { done: [], undone: [] };

const listeners = new Set<() => void>();

/** Calls back when there is something else to undo. */
export function onSteps(call: () => void): void {
  listeners.add(call);
}

export function tellSteps(): void {
  for (const listener of listeners) listener();
}

/** Files of the meeting were changed. */
export function noteChange(change: number): void {
  steps.done.push({ kind: 'files', change });
  steps.undone.length = 0;
  tellSteps();
}

onUpdate(({ transactions, startState }) => {
  const text = currentText();
  if (!text || !transactions.some(isOwn)) return;
  const last = steps.done.at(-1);
  const isSame = last?.kind === 'text' && last.text === text && steps.undone.length === 0;
  if (!isSame) steps.done.push({ kind: 'text', text, group: Symbol(), depth: undoDepth(startState) });
  steps.undone.length = 0;
  tellSteps();
});

/** Neither what undoes something nor what another program has written. */
function isOwn(transaction: Transaction): boolean {
  const isUndoing = transaction.isUserEvent('undo') || transaction.isUserEvent('redo');
  return transaction.docChanged && !isUndoing && transaction.annotation(Transaction.addToHistory) !== false;
}
