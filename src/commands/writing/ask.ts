import { isCancel, log, select, text, updateSettings } from '@clack/prompts';
import { visible } from '../../diagnostics/reporters/visible.ts';
import { type Asker, cancelled, type Terminal } from './asker.ts';

/** Ctrl+D. */
const endOfInput = '\u0004';

/** Asks on a terminal. If the terminal is closed, or somebody gives up (Escape, Ctrl+C, Ctrl+D), there is no answer. */
export function createAsker({ input, output }: Terminal): Asker {
  updateSettings({ aliases: { [endOfInput]: 'cancel' } });
  const closed = new AbortController();
  for (const event of ['end', 'close', 'error']) input.once(event, () => closed.abort());
  const common = { input, output, signal: closed.signal };
  const answerOf = (answer: string | symbol): string => {
    if (isCancel(answer)) throw cancelled();
    return answer as string;
  };
  return {
    say: line => log.message(visible(line), { output }),
    text: async (message, { usual, none, wrong }) => {
      const answer = await text({
        ...common,
        message,
        placeholder: usual ?? none,
        defaultValue: usual ?? '',
        validate: (typed = '') =>
          typed === '' && (usual ?? none) !== undefined ? undefined : wrong?.(typed),
      });
      return answerOf(answer);
    },
    choice: async (message, choices, usual) => {
      const options = Object.entries(choices).map(([value, label]) => ({ value, label }));
      return answerOf(
        await select({ ...common, message, options, initialValue: usual, showInstructions: false }),
      );
    },
  };
}
