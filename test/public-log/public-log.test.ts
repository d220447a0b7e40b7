import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { testHost } from '../commands/host.ts';
import { makeFolder } from '../read/make-folder.ts';
import { markedMistakes } from './marked-mistakes.ts';

const reporters = ['text', 'json', 'github', 'sarif'] as const;

async function call(workingDirectory: string, ...command: readonly string[]): Promise<string> {
  const host = testHost({ arguments: command, workingDirectory });
  await run(host);
  return host.printed.stdout + host.printed.stderr;
}

/** Lines with a withheld word. An item's own path is the one exception. */
function withheldIn(log: string): readonly string[] {
  const lines = log.replaceAll('items/02-lukket-xqid.md', '').split('\n');
  return lines.filter(line => /xq/i.test(line));
}

describe('the log of a meeting full of mistakes', () => {
  let folder: string;
  beforeAll(() => {
    folder = makeFolder(markedMistakes());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(
    reporters.flatMap(reporter =>
      (['check', 'build'] as const).flatMap(command => [
        { command, reporter, more: [] },
        { command, reporter, more: ['--quiet'] },
      ]),
    ),
  )('has no withheld word: $command, $reporter $more', async ({ command, reporter, more }) => {
    const log = await call(folder, command, '.', '--edition', 'public', '--reporter', reporter, ...more);
    expect(withheldIn(log)).toEqual([]);
    expect(log.length).toBeGreaterThan(2_000);
  });

  it.each(['text', 'json'])('has no withheld word of what is mended: %s', async reporter => {
    // Of an item whose attachment's status is mended the rest is open then.
    const { 'items/10-owattached.md': _, ...files } = markedMistakes();
    const slip = '---\ntitle: Xqmended\nstatus: closed\npurpose:decision\n---\n\n:::closed\nXqpassage\n:::\n';
    const open = '---\ntitle:Owmended\n---\n\n:::closed\n# Xqlevel\n:::\n';
    const copy = makeFolder({ ...files, 'items/20-a.md': slip, 'items/21-b.md': open });
    try {
      const log = await call(copy, 'fix', '.', '--edition', 'public', '--reporter', reporter);
      expect(withheldIn(log)).toEqual([]);
      expect(log).toMatch(reporter === 'json' ? /"fixed": \[\n/ : / rettet {2}/);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  it('has as many messages as that of the full edition has of the same mistakes', async () => {
    const places = async (edition: string) => {
      const log = await call(folder, 'check', '.', '--edition', edition, '--reporter', 'json');
      const { diagnostics } = JSON.parse(log) as {
        diagnostics: { file: string; line: number; code: string }[];
      };
      return diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);
    };
    const [full, published] = [await places('full'), await places('public')];
    // Those of files that nothing open attaches are told at another place; numbers in withheld text in the full edition alone.
    const moved = full.filter(
      place => !published.includes(place) && !/attachments|identity-number|\.docx/.test(place),
    );
    expect(moved).toEqual([]);
    expect(full.length).toBeGreaterThan(60);
  });

  it('says in full what is open', async () => {
    const log = await call(folder, 'check', '.', '--edition', 'public');
    expect(
      log,
    ).toContain(`items/01-owopen.md:8:34 fejl  Der er ingen fil "owmissing.pdf" i attachments/.  attachment-missing
    8 |   - { title: Owattachment, file: owmissing.pdf }
      |                                  ^^^^^^^^^^^^^
  Læg filen i mappen. Eftersendes den, så skriv bilagets titel, og "pending: true" i stedet for filen.
`);
    expect(log).toContain('    25 | Here [owlink](owlinkaddress) is alone.\n'.slice(2));
    expect(log).toContain('Overskriften "Owheading" har ét #');
  });

  it('says of what is withheld its place, its code and what is the same in every meeting', async () => {
    const log = await call(folder, 'check', '.', '--edition', 'public');
    expect(log).toContain(`items/02-lukket-xqid.md:8:7 fejl  Et klokkeslæt kan ikke læses.  time-wrong
  Skriv det som 14.30 eller 14:30.
`);
    expect(
      log,
    ).toContain(`items/01-owopen.md:23:15 advarsel  Alle kan læse titlen på et lukket punkt.  closed-title
  Skriv det med andre ord.
`);
    expect(log).toContain('attachments:1:1 advarsel  En fil i attachments/ er ikke bilag til noget punkt.');
  });

  it('tells of a fault of the program no word that the fault has', async () => {
    const host = testHost({ arguments: ['check', '.', '--edition', 'public', '--debug'] });
    Object.defineProperty(host, 'workingDirectory', {
      get() {
        throw new TypeError('xqfault\n    at xqfault (xq.ts:1:2)');
      },
    });
    expect(await run(host)).toBe(3);
    expect(host.printed.stderr).toContain(': TypeError. Please report');
    expect(host.printed.stderr).toMatch(/^at /m);
    expect(withheldIn(host.printed.stderr)).toEqual([]);
  });
});
