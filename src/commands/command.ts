import type { Host } from './host.ts';
import type { CommandOptions } from './options.ts';

/**
 * A command. Its file has what `--help` shows, and loads everything else with `import()`, so `--help` and other
 * commands do not read it. The command's name is its export's in index.ts.
 */
export interface Command {
  readonly description: string;
  /** `[folder]` may be left out, `<kind>` not. */
  readonly argument: string;
  readonly argumentDescription: string;
  /** The words that it may be, if there are only a few. */
  readonly argumentChoices?: readonly string[];
  /** What may follow the argument, as often as needed: `[file...]`. It is in the options. */
  readonly rest?: { readonly argument: string; readonly description: string };
  readonly options: readonly CommandOption[];
  /** Returns the exit status. Throws a UsageError if the command line is wrong. */
  readonly run: (argument: string, options: CommandOptions & WithCommands, host: Host) => Promise<number>;
}

/** Every command by its name: for the command that tells about them. */
export interface WithCommands {
  readonly commands?: Commands;
}

export type Commands = Readonly<Record<string, Command>>;

export interface CommandOption {
  /** `-o, --output <file>` */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** May be given several times: the option's value is then a list. */
  readonly isRepeatable?: boolean;
  readonly default?: string;
  /** Makes a value from the text. Throws a UsageError if it can't. */
  readonly parse?: (text: string) => unknown;
}
