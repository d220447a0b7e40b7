import type { HelpWords } from '../../languages/command-line/words.ts';
import type { Command, CommandOption, Commands } from '../command.ts';

/** What can be said of a command, for completion and for the manual. */
export interface TableRow {
  readonly name: string;
  readonly about: string;
  /** As it is written: "<item> [file...]". */
  readonly usage: string;
  readonly argument: Expected;
  /** What may follow the argument; the same again if nothing else may. */
  readonly rest?: Expected;
  readonly options: readonly OptionRow[];
}

export interface OptionRow {
  /** "-o" */
  readonly short?: string;
  /** "--output" */
  readonly long: string;
  /** As it is written: "<file>". */
  readonly typed?: string;
  readonly about: string;
  readonly value?: Expected;
}

/** What is to be typed in a place. */
export type Expected =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'folder' | 'file' | 'text' };

/** Every command in order, in the words of a language; without them in English. */
export function commandTable(commands: Commands, help?: HelpWords): readonly TableRow[] {
  return Object.entries(commands).map(([name, command]) => toRow(name, command, help));
}

function toRow(name: string, command: Command, help: HelpWords | undefined): TableRow {
  const { argument, argumentChoices, rest, options, description } = command;
  return {
    name,
    about: help?.commands[name] ?? description,
    usage: [argument, ...(rest ? [rest.argument] : [])].join(' '),
    argument: argumentChoices ? { kind: 'words', words: argumentChoices } : expected(argument),
    ...(rest && { rest: expected(rest.argument) }),
    options: options.map(option => toOption(name, option, help)),
  };
}

function toOption(
  command: string,
  { flags, description, choices }: CommandOption,
  help?: HelpWords,
): OptionRow {
  const [, short, long = '', typed] = /^(?:(-\w), )?(--[\w-]+)(?: (\S+))?$/.exec(flags)!;
  const own = long.slice(2);
  const value = choices ? ({ kind: 'words', words: choices } as const) : typed && expected(typed);
  return {
    ...(short && { short }),
    long,
    ...(typed && { typed }),
    about: help?.options[`${command} ${own}`] ?? help?.options[own] ?? description,
    ...(value && { value }),
  };
}

/** An item is named by its file. */
function expected(typed: string): Expected {
  if (/folder/.test(typed)) return { kind: 'folder' };
  return { kind: /file|item/.test(typed) ? 'file' : 'text' };
}
