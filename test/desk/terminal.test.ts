import { existsSync, readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { testHost } from '../commands/host.ts';
import { below, folderWith, meetingFiles } from '../commands/temporary.ts';
import { send } from './running-desk.ts';

/** `agenda edit` in this process, with a terminal and a browser that are only looked at. */
function start(...options: string[]) {
  let enter = () => {};
  let end = () => {};
  let opened: string | undefined;
  const ended = new Promise<void>(resolve => {
    end = resolve;
  });
  const host = testHost({
    arguments: ['edit', ...options],
    workingDirectory: folderWith(meetingFiles()),
    program: pathToFileURL(`${process.cwd()}/dist/`),
    after(milliseconds, call) {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    onEnter(call) {
      enter = call;
    },
    openInBrowser(path) {
      opened = path;
    },
    untilEnded: () => ended,
  });
  const status = run(host);
  const lines = () => host.printed.stdout.split('\n').filter(Boolean);
  return { host, status, lines, enter: () => enter(), end, opened: () => opened };
}

describe.skipIf(!existsSync('dist/desk/desk.js'))('agenda edit, in the terminal', () => {
  it('prints its address first; Enter prints another, and ends the one that was not used', async () => {
    const desk = start('--no-open');
    await expect.poll(() => desk.lines().length, { timeout: 10_000 }).toBe(1);
    desk.enter();
    const [first = '', second = ''] = desk.lines();
    expect([first, second]).toEqual([
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}$/),
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}$/),
    ]);
    const accept = async (address: string) => {
      const { port, hash } = new URL(address);
      const headers = { 'x-agenda-invitation': hash.slice(1) };
      return (await send(Number(port), '/session', { method: 'POST', headers })).status;
    };
    expect(await accept(first)).toBe(401);
    expect(await accept(second)).toBe(200);
    expect(desk.opened()).toBeUndefined();
    desk.end();
    expect(await desk.status).toBe(0);
  });

  it('opens the browser on a file of its user’s that leads on, and takes it away at the end', async () => {
    const desk = start();
    await expect.poll(desk.opened, { timeout: 10_000 }).toBeTruthy();
    const path = desk.opened()!;
    expect(path).not.toContain('#');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toContain(desk.lines()[0]);
    desk.end();
    expect(await desk.status).toBe(0);
    expect(existsSync(path)).toBe(false);
  });

  it('wants a meeting, or an empty folder in which one can begin', async () => {
    for (const options of [
      ['nothing-here'],
      [folderWith({ 'notes.txt': 'x' })],
      ['--read-only', folderWith({})],
    ]) {
      const host = testHost({ arguments: ['edit', ...options], workingDirectory: folderWith({}) });
      expect(await run(host)).toBe(2);
      expect(host.printed.stderr).toContain('There is no meeting in');
    }
  });

  it('wants one meeting, and a port that is one', async () => {
    const collection = folderWith({ ...below('a', meetingFiles()), ...below('b', meetingFiles()) });
    const host = testHost({ arguments: ['edit', collection] });
    expect(await run(host)).toBe(2);
    expect(host.printed.stderr).toContain('several meetings');
    const other = testHost({ arguments: ['edit', '--port', '70000'] });
    expect(await run(other)).toBe(2);
    expect(other.printed.stderr).toContain('0 to 65535');
  });
});
