import type { Command } from './command.ts';
import { UsageError } from './host.ts';
import { shells } from './manual/shells.ts';

export const completion: Command = {
  description: 'print what makes a shell complete commands and options',
  argument: '<shell>',
  argumentDescription: 'bash, zsh, fish or pwsh',
  argumentChoices: shells,
  options: [],
  async run(shell, { commands = {} }, host) {
    const known = shells.find(name => name === shell);
    if (!known) throw new UsageError('shell-unknown', shell, shells.join(', '));
    const { completionScript } = await import('./manual/completion-script.ts');
    host.stdout.write(await completionScript(known, commands, host.environment));
    return 0;
  },
};
