import type { Expected, TableRow } from './command-table.ts';

/** Completion for bash: a function, and the line that makes it known (bash manual, "Programmable Completion"). */
export function bash(rows: readonly TableRow[]): string {
  const names = [...rows.map(({ name }) => name), 'help', '--help', '--version'].join(' ');
  return `# agenda completion bash
_agenda() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in -*) ;; *) command=$word; break ;; esac
  done
  COMPREPLY=()
  case "$command $prev" in
${rows.flatMap(optionCases).join('\n')}
  esac
  case $command in
  "") COMPREPLY=($(compgen -W "${names}" -- "$cur")) ;;
${rows.map(commandCase).join('\n')}
  esac
}
complete -F _agenda agenda
`;
}

function optionCases({ name, options }: TableRow): readonly string[] {
  return options.flatMap(({ short, long, value }) => {
    if (!value) return [];
    const words = [long, ...(short ? [short] : [])].map(flag => `"${name} ${flag}"`);
    return [`  ${words.join('|')}) ${completing(value)}; return ;;`];
  });
}

function commandCase({ name, options, argument }: TableRow): string {
  const flags = [...options.flatMap(({ short, long }) => [long, ...(short ? [short] : [])]), '--help'].join(
    ' ',
  );
  return `  ${name}) if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "${flags}" -- "$cur")); else ${completing(argument)}; fi ;;`;
}

function completing(expected: Expected): string {
  switch (expected.kind) {
    case 'words':
      return `COMPREPLY=($(compgen -W "${expected.words.join(' ')}" -- "$cur"))`;
    case 'folder':
      return 'compopt -o dirnames';
    case 'file':
      return 'compopt -o default';
    case 'text':
      return ':';
  }
}
