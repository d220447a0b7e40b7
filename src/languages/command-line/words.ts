/** What the command line says in a language: all but what its commands find. */
export interface CommandLineWords {
  /** Before what is wrong with a command line. */
  readonly error: string;
  readonly tryHelp: string;
  /** Of a fault of the program; `what` is `ended`, or what the fault says of itself, in English. */
  readonly fault: (what: string) => string;
  /** What a fault is where the program ended and nobody knows why. */
  readonly ended: string;
  readonly wrong: WrongWords;
  /** What `agenda watch` says. */
  readonly watch: WatchWords;
  /** What the parser says of itself, by the names of `parser-errors.ts`; English is the parser's own. */
  readonly parser?: ParserWords;
  /** In English it stands in the commands. */
  readonly help?: HelpWords;
}

/** What is wrong with a command line, by the code of a UsageError. */
export interface WrongWords {
  readonly 'one-file': () => string;
  readonly 'output-taken': (reporter: string) => string;
  readonly 'output-closed': () => string;
  readonly 'folder-needed': (output: string) => string;
  readonly 'one-format': () => string;
  readonly 'folder-for-formats': (output: string) => string;
  readonly 'not-written-over': (output: string, noun: string) => string;
  readonly 'whole-number': () => string;
  readonly shard: () => string;
  readonly 'schema-unknown': (kind: string) => string;
  readonly epoch: () => string;
  readonly 'folder-gone': () => string;
  readonly 'output-lost': (code: string) => string;
}

export interface WatchWords {
  /** While it waits. */
  readonly watching: (folder: string) => string;
  /** Which files changed; of several, the first. */
  readonly changed: (file: string, others: number) => string;
  /** The same where no name may be given. */
  readonly changedCount: (files: number) => string;
  readonly built: (seconds: number) => string;
  /** Something is wrong, so that the last PDF stays. */
  readonly kept: (seconds: number) => string;
}

export interface ParserWords {
  readonly 'unknown-option': (option: string, nearest?: string) => string;
  readonly 'unknown-command': (command: string, nearest?: string) => string;
  readonly 'too-many-arguments': () => string;
  readonly 'argument-missing': () => string;
  readonly 'value-missing': (option: string) => string;
  readonly 'choice-unknown': (option: string, value: string, choices: string) => string;
  readonly 'value-wrong': (option: string, value: string, why: string) => string;
}

/** What `--help` shows. What is not named here is shown in English. */
export interface HelpWords {
  readonly program: string;
  /** By a command's name. */
  readonly commands: Readonly<Record<string, string>>;
  /** By how it is written: `[folder]`. */
  readonly arguments: Readonly<Record<string, string>>;
  /** By an option's long name, without hyphens. */
  readonly options: Readonly<Record<string, string>>;
  /** By the parser's words for them: headings, and what stands in brackets. */
  readonly titles: Readonly<Record<string, string>>;
}
