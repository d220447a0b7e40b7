import type { Readable, Writable } from 'node:stream';

/** A terminal that somebody sits at. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Asks a person, one question at a time. Rejects with an error of which `isCancelled` is true if there is no answer. */
export interface Asker {
  say(text: string): void;
  text(
    question: string,
    answer: {
      /** What counts if nothing is typed. */
      readonly usual?: string;
      /** What is said where nothing need be typed. */
      readonly none?: string;
      /** Why an answer can't be taken. */
      readonly wrong?: (answer: string) => string | undefined;
    },
  ): Promise<string>;
  /** @param choices what is said of each, by what is given back */
  choice(question: string, choices: Readonly<Record<string, string>>, usual: string): Promise<string>;
}

const name = 'Cancelled';

export function cancelled(): Error {
  return Object.assign(new Error('cancelled'), { name });
}

/** Recognised by its name, because each part of the bundle has functions of its own. */
export function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === name;
}
