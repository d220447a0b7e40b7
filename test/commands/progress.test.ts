import { expect, it } from 'vitest';
import type { BuildRequest } from '../../src/build-request.ts';
import type { CommandOptions } from '../../src/commands/options.ts';
import { startProgress } from '../../src/commands/progress.ts';
import { testHost } from './host.ts';

const options: CommandOptions = { edition: 'full', reporter: 'text' };
const request: BuildRequest = {
  location: '/home/meetings/2026/june',
  root: '/home/meetings',
  workingDirectory: '/home',
  edition: 'full',
};

/** A terminal whose clock is wound by hand. */
function start(meetings: number, more: Partial<CommandOptions> = {}, environment = {}, isTerminal = true) {
  let due = () => {};
  const host = testHost({
    workingDirectory: '/home',
    environment,
    isTerminal,
    after: (_, call) => {
      due = call;
      return () => {
        due = () => {};
      };
    },
  });
  const progress = startProgress(meetings, { ...options, ...more }, host);
  return { progress, printed: host.printed, passHalfASecond: () => due() };
}

it('is not seen where it is all done in half a second', () => {
  const { progress, printed } = start(1);
  progress.at(request, 'render');
  progress.done();
  progress.end();
  expect(printed.stderr).toBe('');
});

it('says which meeting, at which step, how many of how many; and leaves nothing behind', () => {
  const { progress, printed, passHalfASecond } = start(3);
  progress.at(request, 'check');
  progress.done();
  passHalfASecond();
  expect(printed.stderr).toBe('\r\u001b[2K1 of 3 done, meetings/2026/june: reading');
  progress.at(request, 'render');
  progress.end();
  expect(printed.stderr.endsWith('setting pages\r\u001b[2K')).toBe(true);
});

it('makes room for what is printed', () => {
  const { progress, printed, passHalfASecond } = start(1);
  progress.at(request, 'render');
  passHalfASecond();
  progress.clear();
  expect(printed.stderr.endsWith('\r\u001b[2K')).toBe(true);
});

it.each([
  ['a pipe', {}, {}, false],
  ['--quiet', { quiet: true }, {}, true],
  ['NO_COLOR', {}, { NO_COLOR: '1' }, true],
])('is off with %s', (_, more, environment, isTerminal) => {
  const { progress, printed, passHalfASecond } = start(1, more, environment, isTerminal);
  progress.at(request, 'render');
  passHalfASecond();
  progress.end();
  expect([progress.isShown, printed.stderr]).toEqual([false, '']);
});
it.each([
  [{ LANG: 'da_DK.UTF-8' }, '1 af 3 færdige, meetings/2026/june: sætter siderne'],
  [{ LANG: 'no_NO.UTF-8' }, '1 av 3 ferdige, meetings/2026/june: setter sidene'],
  [{ LANG: 'nn_NO' }, '1 av 3 ferdige'],
  [{ LC_ALL: 'da_DK', LANG: 'en_GB.UTF-8' }, '1 af 3 færdige'],
  [{ LC_ALL: '', LC_MESSAGES: 'C', LANG: 'da_DK' }, '1 of 3 done'],
  [{ LANG: 'zz_ZZ' }, '1 of 3 done'],
])('speaks the language of the terminal: %j', (environment, shown) => {
  const { progress, printed, passHalfASecond } = start(3, {}, environment);
  progress.at(request, 'render');
  progress.done();
  passHalfASecond();
  expect(printed.stderr).toContain(shown);
});
