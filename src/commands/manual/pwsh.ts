import type { Expected, TableRow } from './command-table.ts';

/**
 * Completion for PowerShell (Register-ArgumentCompleter). Where nothing is offered, the shell completes files and folders
 * itself.
 */
export function pwsh(rows: readonly TableRow[]): string {
  return `# agenda completion pwsh
Register-ArgumentCompleter -Native -CommandName agenda -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${rows.map(commandEntry).join('\n')}
  }
  $typed = @($commandAst.CommandElements | ForEach-Object { "$_" } | Select-Object -Skip 1)
  if ($wordToComplete -ne '') { $typed = @($typed | Select-Object -SkipLast 1) }
  $name = $typed | Where-Object { -not $_.StartsWith('-') } | Select-Object -First 1
  if (-not $name) { $offered = $commands.Keys | ForEach-Object { @{ Word = $_; About = $commands[$_].About } } }
  elseif (-not $commands.Contains($name)) { return }
  else {
    $command = $commands[$name]
    $option = if ($typed.Count -gt 1) { $command.Options[$typed[-1]] }
    if ($option -and $option.Takes) { $offered = $option.Words | ForEach-Object { @{ Word = $_; About = $_ } } }
    elseif ($wordToComplete.StartsWith('-')) {
      $offered = $command.Options.Keys | ForEach-Object { @{ Word = $_; About = $command.Options[$_].About } }
    }
    else { $offered = $command.Words | ForEach-Object { @{ Word = $_; About = $_ } } }
  }
  $offered | Where-Object { $_ -and $_.Word -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_.Word, $_.Word, 'ParameterValue', $_.About)
  }
}
`;
}

function commandEntry({ name, about, argument, options }: TableRow): string {
  const entries = options.flatMap(({ short, long, about: told, value }) =>
    [long, ...(short ? [short] : [])].map(
      flag =>
        `        ${quoted(flag)} = @{ About = ${quoted(told)}; Takes = ${value ? '$true' : '$false'}; Words = ${wordsOf(value)} }`,
    ),
  );
  const map = entries.length === 0 ? '[ordered]@{}' : `[ordered]@{\n${entries.join('\n')}\n      }`;
  return `    ${quoted(name)} = @{
      About = ${quoted(about)}
      Words = ${wordsOf(argument)}
      Options = ${map}
    }`;
}

function wordsOf(expected: Expected | undefined): string {
  return expected?.kind === 'words' ? `@(${expected.words.map(quoted).join(', ')})` : '@()';
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
