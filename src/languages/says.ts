/** What the program says to a person besides messages: below them, while it works, and about what it did. */
export interface Says {
  /** Before a message. */
  readonly severities: { readonly error: string; readonly warning: string };
  readonly none: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  /** For a file with more messages than are shown. */
  readonly further: (count: number) => string;
  readonly tooMany: (allowed: number) => string;
  /** For messages that a build server does not show beside the lines. */
  readonly inLog: (count: number) => string;
  /** Before the text that was written instead of another. */
  readonly fixed: string;
  /** For a file that something else changed or locked. */
  readonly unchanged: string;
  /** What a build is at. */
  readonly steps: { readonly check: string; readonly render: string; readonly verify: string };
  /** How many meetings are done. */
  readonly done: (finished: number, all: number) => string;
}
