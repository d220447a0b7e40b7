import type { WrongWords } from '../languages/command-line/words.ts';

/** Why nothing is written: its sentence is in the words of the command line, by its code. */
export type Refusal = {
  [C in keyof WrongWords]: { readonly code: C; readonly facts: Parameters<WrongWords[C]> };
}[keyof WrongWords];

/** What was asked for, or why it can't be done. */
export type Asked<T> = { readonly value: T } | { readonly refused: Refusal };

export function refuse<C extends keyof WrongWords>(
  code: C,
  ...facts: Parameters<WrongWords[C]>
): { readonly refused: Refusal } {
  return { refused: { code, facts } as unknown as Refusal };
}
