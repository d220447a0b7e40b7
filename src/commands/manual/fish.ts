import type { Expected, TableRow } from './command-table.ts';

/** Completion for fish (fish manual, `complete`). */
export function fish(rows: readonly TableRow[]): string {
  const lines = rows.flatMap(row => {
    const { name, about, options, argument, rest } = row;
    const after = `complete -c agenda -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c agenda -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
      ...options.map(option => {
        const short = option.short ? ` -s ${option.short.slice(1)}` : '';
        const value = option.value ? ` -r ${completing(option.value)}` : '';
        return `${after} -l ${option.long.slice(2)}${short}${value} -d ${quoted(option.about)}`;
      }),
      ...[argument, ...(rest ? [rest] : [])]
        .filter(({ kind }) => kind !== 'text')
        .map(expected => `${after} ${completing(expected)}`),
    ];
  });
  return ['# agenda completion fish', 'complete -c agenda -f', ...lines, ''].join('\n');
}

function completing(expected: Expected): string {
  switch (expected.kind) {
    case 'words':
      return `-f -a ${quoted(expected.words.join(' '))}`;
    case 'folder':
      return "-f -a '(__fish_complete_directories)'";
    case 'file':
      return '-F';
    case 'text':
      return '-f';
  }
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
