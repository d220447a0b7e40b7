import type { Expected, OptionRow, TableRow } from './command-table.ts';

/** Completion for zsh (zshcompsys, `_arguments`); it may be sourced, or lie in a folder of `fpath` as `_agenda`. */
export function zsh(rows: readonly TableRow[]): string {
  const commands = rows.map(
    ({ name, about }) => `      ${quoted(`${name}:${about.replaceAll(':', '\\:')}`)}`,
  );
  return `#compdef agenda
_agenda() {
  local context state line
  local -a commands
  _arguments -C '1: :->command' '*:: :->rest' && return
  case $state in
  command)
    commands=(
${commands.join('\n')}
    )
    _describe command commands
    ;;
  rest)
    case $line[1] in
${rows.map(commandCase).join('\n')}
    esac
    ;;
  esac
}
if [ "$funcstack[1]" = _agenda ]; then _agenda "$@"; else compdef _agenda agenda; fi
`;
}

function commandCase({ name, options, argument, rest }: TableRow): string {
  const last = rest ? [`'1:${message(argument)}'`, `'*:${message(rest)}'`] : [`'*:${message(argument)}'`];
  const lines = [...options.map(optionOf), ...last].map(line => `        ${line}`);
  return `    ${name})\n      _arguments \\\n${lines.join(' \\\n')}\n      ;;`;
}

function optionOf({ short, long, about, value }: OptionRow): string {
  const told = about.replace(/[[\]\\:]/g, '\\$&');
  const rest = quoted(`[${told}]${value ? `:${message(value)}` : ''}`);
  return short ? `'(${short} ${long})'{${short},${long}}${rest}` : `'${long}'${rest}`;
}

function message(expected: Expected): string {
  switch (expected.kind) {
    case 'words':
      return ` :(${expected.words.join(' ')})`;
    case 'folder':
      return ' :_files -/';
    case 'file':
      return ' :_files';
    case 'text':
      return ' : ';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
