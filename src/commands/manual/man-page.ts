import type { Commands } from '../command.ts';
import { commandTable, type OptionRow, type TableRow } from './command-table.ts';

/** The manual page in the language of `man` (man(7)), made from the table of commands. */
export function manPage(commands: Commands, version: string): string {
  const rows = commandTable(commands);
  return [
    `.TH AGENDA 1 "" "agenda ${escaped(version)}" "User Commands"`,
    '.SH NAME',
    escaped('agenda - turn a folder of plain-text agenda items into a PDF'),
    '.SH SYNOPSIS',
    ...rows.flatMap(({ name, usage }) => [`.B agenda ${name}`, escaped(`[options] ${usage}`), '.br']),
    '.SH DESCRIPTION',
    escaped(
      'A meeting is a folder: meeting.md says who meets, when and where, each file in items/ is an agenda item, and attachments/ has what they attach. The program checks it and makes the PDF that a public body or a board sends out.',
    ),
    '.SH COMMANDS',
    ...rows.flatMap(commandLines),
    '.SH EXIT STATUS',
    ...[
      ['0', 'done'],
      ['1', 'a meeting has errors, or a question was not answered'],
      ['2', "the command line is wrong, or asks for what can't be done"],
      ['3', 'a fault of the program itself'],
    ].flatMap(([status, about]) => ['.TP', `.B ${status}`, escaped(about!)]),
    '.SH ENVIRONMENT',
    ...[
      [
        'LC_ALL, LC_MESSAGES, LANG',
        'the language of questions, of help and of what is wrong with a command line',
      ],
      ['NO_COLOR', 'no colours and no progress'],
      ['SOURCE_DATE_EPOCH', 'the date that a file is marked with, in seconds since 1970'],
      ['XDG_CACHE_HOME', 'where the program remembers what it has built'],
    ].flatMap(([name, about]) => ['.TP', `.B ${name}`, escaped(about!)]),
    '.SH SEE ALSO',
    escaped("docs/cli.md and docs/format.md in the program's own folder"),
    '',
  ].join('\n');
}

function commandLines({ name, usage, about, options }: TableRow): readonly string[] {
  return [
    `.SS "agenda ${name} ${escaped(usage)}"`,
    sentence(about),
    ...options.flatMap(option => ['.TP', flagsOf(option), sentence(valueNote(option))]),
  ];
}

function flagsOf({ short, long, typed }: OptionRow): string {
  const flags = [...(short ? [short] : []), long].map(flag => `\\fB${escaped(flag)}\\fR`).join(', ');
  return typed ? `${flags} \\fI${escaped(typed.replace(/[<>]/g, ''))}\\fR` : flags;
}

function valueNote({ about, value }: OptionRow): string {
  return value?.kind === 'words' ? `${about}: ${value.words.join(', ')}` : about;
}

function sentence(text: string): string {
  return escaped(`${text[0]!.toUpperCase()}${text.slice(1)}.`);
}

/** What `man` would read as its own, or set as another sign (man(7), groff_char(7)). */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1')
    .replaceAll('"', '\\(dq')
    .replaceAll("'", '\\(aq');
}
