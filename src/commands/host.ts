import type { WrongWords } from '../languages/command-line/words.ts';
import type { Terminal } from './writing/asker.ts';

/** The program's view of the world: nothing below the command line knows the process itself. */
export interface Host {
  readonly arguments: readonly string[];
  /** Absolute. */
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder of the built program, with a separator at its end; without one there are no threads and no records. */
  readonly program?: URL;
  /** The program's own folder in the user's cache, which exists and only the user can write to; absolute. */
  cacheFolder?(): string | undefined;
  /** When the program was started, in milliseconds since 1970. */
  readonly started?: number;
  /** The terminal that somebody sits at, who can be asked; undefined where input or output is something else. */
  terminal?(): Terminal | undefined;
  /** Processor cores that may be used. */
  readonly cores: number;
  /** Prepares the process for this many threads, before they are started. */
  beforeThreads?(count: number): void;
  /** Prepares the process for checking or building a meeting with this many items in this thread. */
  beforeJob?(items: number): void;
  /** The time, in milliseconds; only differences mean something. */
  now?(): number;
  /** Fulfilled when the user ends a command that goes on until then (Ctrl+C). The process stays alive as long. */
  untilEnded?(): Promise<void>;
  /** Calls back each time the user presses Enter, if there is a terminal. */
  onEnter?(call: () => void): void;
  /** Opens a file of the program's own in the user's browser. */
  openInBrowser?(path: string): void;
  /** Calls back after this many milliseconds, unless it is cancelled first. */
  after(milliseconds: number, call: () => void): Cancel;
}

export type Cancel = () => void;

/** A stream that is written to. */
export interface Output {
  /** @param done is called when the chunk is written, or with the reason why it can't be */
  write(chunk: string | Uint8Array, done?: (error?: Error | null) => void): unknown;
  /** Whether what is written goes nowhere, although nobody asked for that. */
  isClosed?(): boolean;
  readonly isTTY?: boolean;
  /** Of a terminal. */
  readonly columns?: number;
}

/** The command line asks for something impossible: exit status 2. The sentence is in the words of the command line. */
export class UsageError<C extends keyof WrongWords = keyof WrongWords> extends Error {
  override readonly name = 'UsageError';
  readonly code: C;
  /** What the sentence names. */
  readonly facts: Parameters<WrongWords[C]>;

  constructor(code: C, ...facts: Parameters<WrongWords[C]>) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

/** Recognised by its name, because each part of the bundle has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}
