import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { run } from '../../src/cli.ts';
import { testHost } from './host.ts';
import { below, folderWith, meetingFiles } from './temporary.ts';

async function call(command: readonly string[], workingDirectory = process.cwd()) {
  const host = testHost({ arguments: command, workingDirectory });
  const status = await run(host);
  return { status, ...host.printed };
}

describe('the command line', () => {
  it('shows help and version on standard output', async () => {
    expect(await call(['--help'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('build'),
    });
    expect(await call(['--version'])).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
    expect(await call(['build', '--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--shard'),
    });
  });

  it.each([
    [['--no-such-option'], 'unknown option'],
    [['no-such-command'], 'unknown command'],
    [['build', 'a', 'b'], 'too many arguments'],
    [['check', '--edition', 'secret'], 'Allowed choices are full, public'],
    [['check', '--reporter', 'xml'], 'Allowed choices are text, json, github, sarif'],
    [['check', '--max-warnings', 'few'], 'Write a whole number'],
    [['check', '--shard', '1/2'], 'unknown option'],
    [['build', '--shard', '0/2'], 'Write it as 2/5'],
    [['build', '--shard', '3/2'], 'Write it as 2/5'],
    [['schema', 'person'], 'write meeting, item or template'],
    [['--\u001b[31m'], "unknown option '--‹U+001B›[31m'"],
  ])('of %j is wrong, and says why', async (command, why) => {
    const { status, stdout, stderr } = await call(command);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(why);
  });

  it.each([
    [['--output', '-'], 'several meetings'],
    [['--output', 'notes.txt'], 'several meetings need a folder'],
  ])('of a collection can not have %j', async (options, why) => {
    const folder = folderWith({
      ...below('a', meetingFiles()),
      ...below('b', meetingFiles()),
      'notes.txt': 'x',
    });
    expect(await call(['build', ...options], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(why),
    });
  });

  it.each([
    [['--output', '-', '--reporter', 'json'], 'standard output'],
    [['--output', 'meeting.md'], 'not written over'],
  ])('of a meeting can not have %j', async (options, why) => {
    const folder = folderWith(meetingFiles());
    expect(await call(['build', ...options], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(why),
    });
  });
});

describe('a fault of the program', () => {
  const broken = (command: readonly string[]) => {
    const host = testHost({ arguments: command });
    const stdout = {
      write() {
        throw new Error('The first line.\nThe second line.');
      },
    };
    return run({ ...host, stdout }).then(status => ({ status, stderr: host.printed.stderr }));
  };

  it('is one line that says how to report it', async () => {
    const { status, stderr } = await broken(['schema', 'item']);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /^agenda: a fault of the program, .*: The first line\. Please report this line, .*\n$/,
    );
  });

  it('shows where it arose with --debug', async () => {
    expect((await broken(['schema', 'item', '--debug'])).stderr).toContain('at ');
  });
});
