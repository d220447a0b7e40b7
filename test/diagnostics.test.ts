import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli.ts';
import type { Findings } from '../src/diagnostics/reporters/report.ts';
import { summary, text } from '../src/diagnostics/reporters/text.ts';
import { severities } from '../src/diagnostics/severities.ts';
import { built } from './built.ts';
import { testHost } from './commands/host.ts';
import { commandOf, copySample, sampleRoot as root, sampleIn } from './samples.ts';

/**
 * Each folder of test/diagnostics/ is a small meeting with one mistake, named for its code (`CODE`, `CODE.variant`), and
 * expected.txt is what its author then sees. Beside the meeting there may be
 *
 * - options.txt: what is run, if it is not `check .`: `check . --edition public`;
 * - sample.ts: `prepare(folder)` makes what Git can't hold, in a copy of the folder, and `skip` says where that can't
 *   be; or `find(folder)` makes the diagnostic itself, where no meeting is known that brings it about.
 *
 * With UPDATE=1 the expected texts are written anew.
 */
const samples = readdirSync(root).sort();
const copies = realpathSync(mkdtempSync(join(tmpdir(), 'agenda-samples-')));
afterAll(() => rmSync(copies, { recursive: true, force: true }));

describe.each(samples)('%s', async name => {
  const folder = join(root, name);
  const { skip = false, find } = await sampleIn(folder);

  it.skipIf(skip)('shows what its author is to see', async () => {
    const copy = join(copies, name);
    await copySample(name, copy);
    const seen = find ? await textOf(await find(copy)) : await printed(commandOf(folder), copy, run);
    const expected = join(folder, 'expected.txt');
    if (process.env.UPDATE) writeFileSync(expected, seen);
    expect(seen).toBe(readFileSync(expected, 'utf8'));
    // The bundle has the same words and signs as its source.
    if (!find) expect(await printed(commandOf(folder), copy, built('cli').run)).toBe(seen);
  });
});

describe('samples', () => {
  it('are there for every code', () => {
    const missing = Object.keys(severities).filter(code => !samples.includes(code));
    expect(missing).toEqual([]);
  });

  it('show their code and no other', () => {
    const others = samples.filter(name => {
      const shown = codesIn(join(root, name, 'expected.txt'));
      return shown.size !== 1 || !shown.has(name.split('.')[0]!);
    });
    expect(others).toEqual([]);
  });

  it.each([
    ['da', 10],
    ['nb', 2],
    ['nn', 1],
    ['sv', 3],
    ['de', 4],
  ])('speak %s, too', (language, least) => {
    const spoken = samples.filter(name => languageIn(join(root, name)) === language);
    expect(spoken.length).toBeGreaterThanOrEqual(least);
  });
});

/** What meeting.md of a sample says. */
function languageIn(folder: string): string | undefined {
  const file = join(folder, 'meeting.md');
  return existsSync(file) ? /^language: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
}

async function textOf(findings: Findings): Promise<string> {
  return `${await text(findings)}\n${summary([findings])}`;
}

/** What a command prints for people; an error is never a fault of the program. */
async function printed(
  command: readonly string[],
  workingDirectory: string,
  program: typeof run,
): Promise<string> {
  const host = testHost({ arguments: command, workingDirectory });
  const status = await program(host);
  expect(status, host.printed.stderr).toBeLessThan(2);
  return host.printed.stderr;
}

function codesIn(expected: string): ReadonlySet<string> {
  const text = existsSync(expected) ? readFileSync(expected, 'utf8') : '';
  return new Set([...text.matchAll(/^\S.*:\d+:\d+ \p{L}+ {2}.* {2}([a-z-]+)$/gmu)].map(([, code]) => code!));
}
