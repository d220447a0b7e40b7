import { CommanderError, InvalidArgumentError, Option, Command as Parser } from 'commander';
import { version } from '../package.json';
import type { Command, CommandOption } from './commands/command.ts';
import { type Host, isUsageError } from './commands/host.ts';
import * as commands from './commands/index.ts';
import type { CommandOptions } from './commands/options.ts';
import { visible } from './diagnostics/reporters/visible.ts';

/**
 * Runs the program. Gives its exit status: 0 done; 1 a meeting has errors; 2 the command line is wrong; 3 a fault of
 * the program itself.
 */
export async function run(host: Host): Promise<number> {
  let status = 0;
  let isPublic = false;
  const program = createProgram(host, async (command, argument, options) => {
    isPublic = options.edition === 'public';
    status = await command.run(argument, options, host);
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

type Call = (command: Command, argument: string, options: CommandOptions) => Promise<void>;

function createProgram(host: Host, call: Call): Parser {
  const program = new Parser('agenda')
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
  for (const [name, command] of Object.entries(commands)) addCommand(program, name, command, call);
  return program;
}

/** The command line is repeated where it is wrong, and in a build its names may be anybody's. */
function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

function addCommand(program: Parser, name: string, command: Command, call: Call): void {
  const parser = program
    .command(name)
    .description(command.description)
    .argument(command.argument, command.argumentDescription)
    .option('--debug', 'show where a fault of the program arose')
    .action((value: string | undefined, options: CommandOptions) => call(command, value ?? '.', options));
  for (const option of command.options) parser.addOption(toOption(option));
}

function toOption({ flags, description, choices, default: usual, parse }: CommandOption): Option {
  const option = new Option(flags, description);
  if (choices) option.choices(choices);
  if (usual !== undefined) option.default(usual);
  if (parse) option.argParser(text => parsed(parse, text));
  return option;
}

function parsed(parse: (text: string) => unknown, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw isUsageError(error) ? new InvalidArgumentError(error.message) : error;
  }
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
