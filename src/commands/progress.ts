import { basename } from 'node:path';
import type { Step } from '../build.ts';
import type { BuildRequest } from '../build-request.ts';
import { languageOf, wordsFor } from '../diagnostics/message.ts';
import { visible } from '../diagnostics/reporters/visible.ts';
import { pathFrom } from '../paths/paths.ts';
import type { Cancel, Host } from './host.ts';
import type { CommandOptions } from './options.ts';

/** One line at the foot of a terminal that says what is being done. */
export interface Progress {
  /** Whether there is a terminal to show it on, and somebody wants to see it. */
  readonly isShown: boolean;
  /** A meeting has come to a step. */
  at(request: BuildRequest, step: Step): void;
  /** One more meeting is done. */
  done(): void;
  /** Removes the line, so that something can be printed; the next step draws it again. */
  clear(): void;
  /** Ends it. */
  end(): void;
}

/** Anything shorter is not worth a line that flickers. */
const milliseconds = 500;

/** Progress over a number of meetings. It is off without a terminal, with `--quiet` and with NO_COLOR. */
export function startProgress(meetings: number, options: CommandOptions, host: Host): Progress {
  const { stderr, environment, workingDirectory } = host;
  const isShown = stderr.isTTY === true && !options.quiet && !environment.NO_COLOR;
  if (!isShown) return { isShown, at() {}, done() {}, clear() {}, end() {} };
  const words = wordsFor(languageOf(environment));
  let finished = 0;
  let current = '';
  let isDrawn = false;
  let isDue = false;
  const cancel: Cancel = host.after(milliseconds, () => {
    isDue = true;
    draw();
  });

  function draw(): void {
    if (!isDue || current === '') return;
    const count = meetings > 1 ? `${words.done(finished, meetings)}, ` : '';
    const line = `${count}${current}`.slice(0, (stderr.columns || 80) - 1);
    stderr.write(`\r\u001b[2K${line}`);
    isDrawn = true;
  }

  function clear(): void {
    if (isDrawn) stderr.write('\r\u001b[2K');
    isDrawn = false;
  }

  return {
    isShown,
    at({ location }, step) {
      const path = pathFrom(workingDirectory, location);
      current = `${visible(path === '.' ? basename(location) : path)}: ${words.steps[step]}`;
      draw();
    },
    done() {
      finished++;
      draw();
    },
    clear,
    end() {
      cancel();
      clear();
      isDue = false;
    },
  };
}
