import type { Host } from './host.ts';
import type { CommandOptions } from './options.ts';

/**
 * A command: its file holds what `--help` shows of it, and loads with `import()` what it works with, so that `--help`
 * and the other commands do not read it. Its name is its export's in index.ts.
 */
export interface Command {
  readonly description: string;
  /** `[folder]` may be left out, `<kind>` not. */
  readonly argument: string;
  readonly argumentDescription: string;
  readonly options: readonly CommandOption[];
  /** Gives the exit status. A UsageError is one of the command line. */
  readonly run: (argument: string, options: CommandOptions, host: Host) => Promise<number>;
}

export interface CommandOption {
  /** `-o, --output <file>` */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** Makes a value of the text. A UsageError says why it can't be. */
  readonly parse?: (text: string) => unknown;
}
