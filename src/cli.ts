import {
  CommanderError,
  Help,
  InvalidArgumentError,
  Option,
  type OutputConfiguration,
  Command as Parser,
} from 'commander';
import { version } from '../package.json';
import type { Command, CommandOption } from './commands/command.ts';
import { type Host, isUsageError, type UsageError } from './commands/host.ts';
import * as commands from './commands/index.ts';
import type { CommandOptions } from './commands/options.ts';
import { visible } from './diagnostics/reporters/visible.ts';
import { commandLineLanguage, commandLineWords } from './languages/command-line/index.ts';
import type { CommandLineWords, HelpWords, ParserWords } from './languages/command-line/words.ts';

/**
 * Runs the program. Returns its exit status: 0 done; 1 a meeting has errors; 2 the command line is wrong; 3 a fault
 * of the program itself.
 */
export async function run(host: Host): Promise<number> {
  let status = 0;
  let isPublic = false;
  const call: Call = async (command, argument, options) => {
    isPublic = options.edition === 'public';
    status = await command.run(argument, { ...options, commands }, host);
  };
  try {
    await createProgram(call).parseAsync([...host.arguments], { from: 'user' });
    return status;
  } catch (error) {
    const words = await commandLineWords(commandLineLanguage(host.environment));
    if (error instanceof CommanderError) return show(host, call, words);
    if (isUsageError(error)) {
      host.stderr.write(`${words.error}${visibleLines(sentence(error, words))}\n`);
      return 2;
    }
    const isDebug = host.arguments.includes('--debug');
    host.stderr.write(faultReport(error, { isDebug, isPublic, words }));
    return 3;
  }
}

/** For what `bin/` says itself. */
export { commandLineLanguage };

type Call = (command: Command, argument: string, options: CommandOptions) => Promise<void>;

/** Reads the command line again, and shows the help or what is wrong. Returns the exit status. */
function show({ arguments: typed, stdout, stderr }: Host, call: Call, words: CommandLineWords): number {
  const program = createProgram(call, words, {
    writeOut: text => stdout.write(text),
    writeErr: text => stderr.write(visibleLines(text)),
    outputError: (text, write) => write(inWords(text, words)),
  });
  try {
    program.parse([...typed], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return 0;
}

const silent: OutputConfiguration = { writeOut() {}, writeErr() {} };

/** The parser. Without words it prints nothing: they are loaded when there is something to say. */
function createProgram(call: Call, words?: CommandLineWords, output = silent): Parser {
  const help = words?.help;
  const program = new Parser('agenda')
    .description(
      help?.program ??
        'Turns a folder of plain-text agenda items into the PDF that a public body or a board sends out.',
    )
    .version(version, '-v, --version', help?.options.version ?? 'print the version')
    .addOption(debug(help))
    .helpOption('-h, --help', help?.options.help ?? 'show this help')
    .showHelpAfterError(words?.tryHelp ?? false)
    .exitOverride()
    .configureOutput(output);
  if (help) program.helpCommand('help [command]', help.commands.help).configureHelp(helpIn(help));
  for (const [name, command] of Object.entries(commands)) addCommand(program, name, command, call, words);
  return program;
}

function debug(help: HelpWords | undefined): Option {
  return new Option('--debug', help?.options.debug ?? 'show where a fault of the program arose');
}

/** The parser's words for headings and for what is in brackets, in another language. */
function helpIn({ titles }: HelpWords): Partial<Help> {
  const usual = new Help();
  const named = (text: string) => titles[text] ?? text;
  const bracketed = (text: string) => text.replace(/(?<=[[<])[a-z]+(?=(?:\.{3})?[\]>])/g, named);
  return {
    styleTitle: named,
    commandUsage: command => bracketed(usual.commandUsage(command)),
    subcommandTerm: command => bracketed(usual.subcommandTerm(command)),
    optionTerm: option => bracketed(usual.optionTerm(option)),
    argumentTerm: argument => named(usual.argumentTerm(argument)),
    optionDescription: option =>
      usual.optionDescription(option).replace(/(?<=\(|, )(?:choices|default)(?=: ")/g, named),
  };
}

/** An error repeats the command line, and in a build its names may come from anybody. */
function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/** What is wrong with the command line. */
function sentence({ code, facts }: UsageError, { wrong }: CommandLineWords): string {
  const says: (...facts: string[]) => string = wrong[code];
  return says(...facts);
}

function addCommand(
  program: Parser,
  name: string,
  command: Command,
  call: Call,
  words: CommandLineWords | undefined,
): void {
  const help = words?.help;
  const parser = program
    .command(name)
    .description(help?.commands[name] ?? command.description)
    .argument(command.argument, help?.arguments[command.argument] ?? command.argumentDescription)
    .addOption(debug(help));
  const { rest } = command;
  if (rest) parser.argument(rest.argument, help?.arguments[rest.argument] ?? rest.description);
  parser.action((value: string | undefined, ...others: readonly unknown[]) => {
    const [further, options] = rest ? others : [undefined, ...others];
    return call(command, value ?? '.', {
      ...(options as CommandOptions),
      rest: further as readonly string[],
    });
  });
  for (const option of command.options) parser.addOption(toOption(option, name, words));
}

function toOption(
  { flags, description, choices, isRepeatable, default: usual, parse }: CommandOption,
  command: string,
  words: CommandLineWords | undefined,
): Option {
  const option = new Option(flags, description);
  const told = words?.help?.options;
  option.description = told?.[`${command} ${option.name()}`] ?? told?.[option.name()] ?? description;
  if (choices) option.choices(choices);
  if (isRepeatable) collectValues(option);
  if (usual !== undefined) option.default(usual);
  if (parse) option.argParser(text => parsed(parse, text, words));
  return option;
}

/** Each value goes through the option's own parser, and is added to those before it. */
function collectValues(option: Option): void {
  const parseOne = option.parseArg;
  option.argParser<readonly unknown[]>((text, before = []) => [
    ...before,
    parseOne ? parseOne(text, undefined) : text,
  ]);
}

function parsed(
  parse: (text: string) => unknown,
  text: string,
  words: CommandLineWords | undefined,
): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw isUsageError(error) ? new InvalidArgumentError(words ? sentence(error, words) : '') : error;
  }
}

/**
 * One line that says how to report the fault; with `--debug` also where it arose. A fault's message may contain
 * withheld text, so a log of the public edition leaves it out.
 */
function faultReport(
  error: unknown,
  { isDebug, isPublic, words }: { isDebug: boolean; isPublic: boolean; words: CommandLineWords },
): string {
  const { message, stack, cause = error } = error instanceof Error ? error : new Error(String(error));
  const what = isPublic ? kindOf(cause) : visible(message.split('\n')[0]!).replace(/\.$/, '');
  const line = `agenda: ${words.fault(what)}\n`;
  if (!isDebug) return line;
  return `${line}${isPublic ? callsOf(cause) : stack}\n`;
}

/** For example "TypeError". A thread may throw anything. */
function kindOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return /^[A-Z][A-Za-z]{0,30}$/.test(name) ? name : 'Error';
}

/** A stack without its first line, the message. */
function callsOf(error: unknown): string {
  const { message, stack = '' } = error instanceof Error ? error : new Error('');
  const at = stack.indexOf(message);
  return at < 0 ? '' : stack.slice(at + message.length).trimStart();
}

/** The sentences of commander that say what is wrong with a command line, with the facts in them. */
const sentences: Readonly<Record<keyof ParserWords, RegExp>> = {
  'unknown-option': /^error: unknown option '(.*?)'(?:\s+\(Did you mean (?:one of )?(.*)\?\))?$/s,
  'unknown-command': /^error: unknown command '(.*?)'(?:\s+\(Did you mean (?:one of )?(.*)\?\))?$/s,
  'too-many-arguments': /^error: too many arguments\b/,
  'argument-missing': /^error: missing required argument\b/,
  'value-missing': /^error: option '(.*)' argument missing$/s,
  'choice-unknown': /^error: option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
  'value-wrong': /^error: option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
};

/** What commander says, in the words of a language; as it stands where they have none for it. */
function inWords(sentence: string, { error, parser }: CommandLineWords): string {
  if (!parser) return sentence;
  for (const [name, pattern] of Object.entries(sentences)) {
    const found = pattern.exec(sentence.trimEnd());
    if (!found) continue;
    const says: (...facts: string[]) => string = parser[name as keyof ParserWords];
    return `${error}${says(...found.slice(1))}\n`;
  }
  return sentence;
}
