import { commandLineLanguage, commandLineWords } from '../../languages/command-line/index.ts';
import type { Commands } from '../command.ts';
import type { Host } from '../host.ts';
import { bash } from './bash.ts';
import { commandTable, type TableRow } from './command-table.ts';
import { fish } from './fish.ts';
import { pwsh } from './pwsh.ts';
import type { Shell } from './shells.ts';
import { zsh } from './zsh.ts';

const scripts: Readonly<Record<Shell, (rows: readonly TableRow[]) => string>> = { bash, zsh, fish, pwsh };

/** The script that a shell reads to complete commands, options and what follows them; told in the terminal's language. */
export async function completionScript(
  shell: Shell,
  commands: Commands,
  environment: Host['environment'],
): Promise<string> {
  const { help } = await commandLineWords(commandLineLanguage(environment));
  return scripts[shell](commandTable(commands, help));
}
