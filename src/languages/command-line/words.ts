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
  /** On a terminal, after something was written: what to type then. */
  readonly next: (command: string) => string;
  readonly asks: AskWords;
  /** What `agenda attachments` says. */
  readonly attachments: AttachmentsWords;
  /** What `agenda edit` says. */
  readonly desk: DeskWords;
  /** What the parser says, by the kind of mistake; in English in its own words. */
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
  readonly 'options-missing': (options: string) => string;
  readonly 'folder-not-empty': (folder: string) => string;
  readonly 'date-wrong': (text: string) => string;
  readonly 'time-wrong': (text: string) => string;
  readonly 'language-unknown': (text: string, known: string) => string;
  readonly 'template-unknown': (text: string, known: string) => string;
  readonly 'no-meeting': (folder: string) => string;
  readonly 'last-wrong': (folder: string) => string;
  readonly 'item-unknown': (item: string, known: string) => string;
  readonly 'item-twice': (item: string, files: string) => string;
  readonly 'after-itself': (item: string) => string;
  readonly 'title-empty': () => string;
  readonly 'place-needed': () => string;
  readonly 'file-needed': () => string;
  readonly 'file-or-pending': () => string;
  readonly 'title-of-many': () => string;
  readonly 'file-missing': (file: string) => string;
  readonly 'file-kind': (file: string) => string;
  readonly 'file-too-large': (file: string, limit: string) => string;
  readonly 'name-taken': (file: string) => string;
  readonly 'fields-unclear': (file: string) => string;
  readonly 'changed-meanwhile': (file: string) => string;
  readonly 'link-not-followed': (file: string) => string;
  readonly 'not-written': (file: string, code: string) => string;
  readonly 'not-read': (file: string, code: string) => string;
  readonly 'shell-unknown': (shell: string, known: string) => string;
  readonly 'folder-gone': () => string;
  readonly 'one-meeting': () => string;
  readonly 'nothing-to-edit': (folder: string) => string;
  readonly port: () => string;
  readonly 'port-taken': (port: string) => string;
  readonly 'base-url': (text: string) => string;
  readonly 'site-missing': (folder: string) => string;
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

/** What a new meeting is asked for. */
export interface AskWords {
  readonly begin: (folder: string) => string;
  readonly language: string;
  readonly title: string;
  readonly organisation: string;
  readonly date: string;
  readonly start: string;
  readonly location: string;
  readonly template: string;
  /** What each built-in template is for, by its name. */
  readonly templates: Readonly<Record<string, string>>;
  readonly item: (number: number) => string;
  /** What is said where nothing need be typed: it is left out; there are no more items; items that show how are made. */
  readonly none: string;
  readonly noMore: string;
  readonly examples: string;
  readonly done: string;
  readonly cancelled: string;
}

export interface AttachmentsWords {
  /** Number, file, pages, tags, standards, language, and what else there is to say. */
  readonly columns: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly notes: Readonly<
    Record<
      | 'untitled'
      | 'fonts'
      | 'textless'
      | 'encrypted'
      | 'signed'
      | 'scripts'
      | 'fields'
      | 'comments'
      | 'layers'
      | 'embedded'
      | 'revisions',
      string
    >
  >;
  /** Why a file can't be read. */
  readonly problems: Readonly<Record<'broken' | 'password' | 'form' | 'too-much' | 'too-large', string>>;
}

export interface DeskWords {
  readonly running: () => string;
  /** A text that could not be saved is beside its file, under this name. */
  readonly rescued: (file: string) => string;
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
  /** By an option's long name, without hyphens; with its command before it (`add status`) where others have it too. */
  readonly options: Readonly<Record<string, string>>;
  /** By the parser's words for them: headings, and what stands in brackets. */
  readonly titles: Readonly<Record<string, string>>;
}
