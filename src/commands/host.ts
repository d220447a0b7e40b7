/** What the program has of the world: nothing below the command line knows the process itself. */
export interface Host {
  readonly arguments: readonly string[];
  /** Absolute. */
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** A stream that is written to. */
export interface Output {
  write(chunk: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
}

/** The command line asks for what can't be: exit status 2. */
export class UsageError extends Error {}
