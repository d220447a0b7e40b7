import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../package.json';
import { type Host, isUsageError } from './commands/host.ts';
import type { CommandOptions, Shard } from './commands/options.ts';
import { visible } from './diagnostics/reporters/visible.ts';
import { defaultFormat, formatNames } from './render/index.ts';

type Action = (argument: string, options: CommandOptions, host: Host) => Promise<number>;

/** A command; its file is loaded when it is called. */
interface CommandEntry {
  readonly usage: string;
  readonly description: string;
  readonly argument: string;
  readonly options: readonly Option[];
  readonly load: () => Promise<Action>;
}

const shared = [
  new Option('--edition <edition>', 'the whole agenda, or the one that may be published')
    .choices(['full', 'public'])
    .default('full'),
  new Option('--template <name>', 'a built-in template (standard, kommune, board), or the path of your own'),
  new Option('--reporter <name>', 'how messages are shown')
    .choices(['text', 'json', 'github', 'sarif'])
    .default('text'),
  new Option('--strict', 'warnings count as errors'),
  new Option('--max-warnings <number>', 'more warnings than this count as errors').argParser(wholeNumber),
  new Option('-q, --quiet', 'show no warnings and no progress'),
];

const folder = "a meeting's folder, or one that holds several; the current folder if you leave it out";

const commands: readonly CommandEntry[] = [
  {
    usage: 'build [folder]',
    description: 'check a meeting and write its PDF',
    argument: folder,
    options: [
      ...shared,
      new Option('-o, --output <file>', 'where to write; "-" is the standard output'),
      new Option('--format <name>', 'what to write').choices(formatNames).default(defaultFormat),
      new Option('--force', 'build also what has not changed'),
      new Option('--shard <k/n>', 'build this share of the meetings: 2/5 is the second of five').argParser(
        shard,
      ),
    ],
    load: async () => (await import('./commands/index.ts')).build,
  },
  {
    usage: 'check [folder]',
    description: 'check a meeting and write nothing',
    argument: folder,
    options: shared,
    load: async () => (await import('./commands/index.ts')).check,
  },
  {
    usage: 'fix [folder]',
    description: 'write what the messages name for certain, then check',
    argument: folder,
    options: shared,
    load: async () => (await import('./commands/index.ts')).fix,
  },
  {
    usage: 'schema <kind>',
    description: 'print the JSON Schema of meeting, item or template, for editors',
    argument: 'meeting, item or template',
    options: [],
    load: async () => (await import('./commands/index.ts')).schema,
  },
];

/**
 * Runs the program. Gives its exit status: 0 done; 1 a meeting has errors; 2 the command line is wrong; 3 a fault of
 * the program itself.
 */
export async function run(host: Host): Promise<number> {
  let status = 0;
  let isPublic = false;
  const program = createProgram(host, async (entry, argument, options) => {
    isPublic = options.edition === 'public';
    const action = await entry.load();
    status = await action(argument, options, host);
  });
  try {
    await program.parseAsync([...host.arguments], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (isUsageError(error)) {
      host.stderr.write(`error: ${visibleLines(error.message)}\n`);
      return 2;
    }
    host.stderr.write(faultReport(error, { debug: host.arguments.includes('--debug'), isPublic }));
    return 3;
  }
}

type Call = (entry: CommandEntry, argument: string, options: CommandOptions) => Promise<void>;

function createProgram(host: Host, call: Call): Command {
  const program = new Command('agenda')
    .description(
      'Turns a folder of plain-text agenda items into the PDF that a public body or a board sends out.',
    )
    .version(version, '-v, --version', 'print the version')
    .option('--debug', 'show where a fault of the program arose')
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError('Try "agenda --help".')
    .exitOverride()
    .configureOutput({
      writeOut: text => host.stdout.write(text),
      writeErr: text => host.stderr.write(visibleLines(text)),
    });
  for (const entry of commands) addCommand(program, entry, call);
  return program;
}

/** The command line is repeated where it is wrong, and in a build its names may be anybody's. */
function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

function addCommand(program: Command, entry: CommandEntry, call: Call): void {
  const [name, argument] = entry.usage.split(' ');
  const command = program
    .command(name!)
    .description(entry.description)
    .argument(argument!, entry.argument)
    .option('--debug', 'show where a fault of the program arose')
    .action((value: string | undefined, options: CommandOptions) => call(entry, value ?? '.', options));
  for (const option of entry.options) command.addOption(option);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}

function shard(text: string): Shard {
  const found = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [share, of] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || share < 1 || share > of)
    throw new InvalidArgumentError('Write it as 2/5: the second share of five.');
  return { share, of };
}

/**
 * One line that says how to report it; with `--debug` where it arose, too. What a fault says of itself may be made of
 * withheld text: in a log of the public edition it is not said.
 */
function faultReport(error: unknown, { debug, isPublic }: { debug: boolean; isPublic: boolean }): string {
  const { message, stack, cause = error } = error instanceof Error ? error : new Error(String(error));
  const what = isPublic ? kindOf(cause) : visible(message.split('\n')[0]!).replace(/\.$/, '');
  const line = `agenda: a fault of the program, not of your agenda: ${what}. Please report this line, and what \`agenda --version\` says.\n`;
  if (!debug) return line;
  return `${line}${isPublic ? callsOf(cause) : stack}\n`;
}

/** "TypeError"; a thread may have been given anything for an error. */
function kindOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return /^[A-Z][A-Za-z]{0,30}$/.test(name) ? name : 'Error';
}

/** A stack without the message that it begins with. */
function callsOf(error: unknown): string {
  const { message, stack = '' } = error instanceof Error ? error : new Error('');
  const at = stack.indexOf(message);
  return at < 0 ? '' : stack.slice(at + message.length).trimStart();
}
