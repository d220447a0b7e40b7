import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMeeting, reportOf } from '../../src/build.ts';
import { json } from '../../src/diagnostics/reporters/json.ts';
import { text } from '../../src/diagnostics/reporters/text.ts';
import { markedMeeting } from '../edition/marked-meeting.ts';
import { makeFolder } from '../read/make-folder.ts';
import { rounds } from '../rounds.ts';

/** Lines with a mistake, or that make one of what stands around them. */
const slips = [
  '[m](no address)',
  '[m](noaddress) <b>html</b>',
  'time: 25:99',
  'purpose: lunch',
  'status: lukke',
  'unknown: field',
  '# One',
  'Under\n---',
  '::timetble',
  ':::closde',
  ':::',
  ':::closed',
  ' :::closed',
  '[^nope] and [^note]',
  '\ttab: x',
  'attachments: [{ file: none.pdf, status: clsed }]',
  '![](x.png)',
  '  - item: typo',
  '"unclosed',
  '- [',
  '- point',
  '<!-- open',
  '1. a\n3. b',
  '010190-1234',
  'a: &b c',
  '# remark',
];

const mistake = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  at: fc.nat(),
  kind: fc.constantFrom('insert', 'insert', 'twice', 'drop', 'change', 'lose', 'spoil'),
  slip: fc.constantFrom(...slips),
});
type Mistake = typeof mistake extends fc.Arbitrary<infer Value> ? Value : never;

/** A line that says what is closed, and what of it a slip may lose: of others it would make an open text. */
const saysClosed = /^\s*:::|status:|^---$|item:/;

function withMistake(lines: readonly string[], { line, at, kind, slip }: Mistake): readonly string[] {
  const index = line % lines.length;
  const own = lines[index]!;
  const position = at % Math.max(1, own.length);
  const replaced = (by: string) => lines.with(index, by);
  if (kind === 'insert') return lines.toSpliced(index, 0, slip);
  if (kind === 'twice') return lines.toSpliced(index, 0, own);
  if (kind === 'spoil') return /^:::|status:/.test(own) ? replaced(`${own}x`) : lines;
  if (saysClosed.test(own)) return lines;
  if (kind === 'drop') return lines.toSpliced(index, 1);
  if (kind === 'lose') return replaced(own.slice(0, position) + own.slice(position + 1));
  return replaced(`${own.slice(0, position)}${'[]:"#*<&-'[at % 9]}${own.slice(position)}`);
}

/** Words of authors' that no page shows, in open text: they are no secret. */
const unshown = /^(?:title of a|word after|label of a note|id of an open item|comment of|metadata|id in)/;

describe('the log of a meeting with random mistakes', () => {
  it.each(['agenda', 'minutes'] as const)('has no withheld word: %s', { timeout: 300_000 }, async kind => {
    const marked = markedMeeting(kind);
    const names = Object.keys(marked.files).filter(name => name.endsWith('.md'));
    const words = [...marked.withheld].filter(([what]) => !unshown.test(what));
    await fc.assert(
      fc.asyncProperty(fc.array(mistake, { minLength: 1, maxLength: 6 }), async mistakes => {
        // Attached files take long to be read, and their texts are in no log.
        const { 'attachments/plan.pdf': _, ...files } = marked.files as Record<string, string | Uint8Array>;
        // With it nobody could say that the item is open.
        files[names[1]!] = (files[names[1]!] as string).replace(/^public-title: .*\n/m, '');
        for (const each of mistakes) {
          const name = names[each.file % names.length]!;
          files[name] = withMistake((files[name] as string).split('\n'), each).join('\n');
        }
        const folder = makeFolder(files);
        try {
          const request = {
            location: folder,
            root: folder,
            workingDirectory: folder,
            edition: 'public',
          } as const;
          const checked = await checkMeeting(request);
          const findings = { ...(await reportOf(checked, request)), language: checked.language };
          const log = `${await text(findings)}${await json({ meetings: [findings], files: [] })}`;
          const told = names.reduce((left, name) => left.replaceAll(name, ''), log);
          expect(words.filter(([, word]) => told.includes(word))).toEqual([]);
        } finally {
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: rounds(25) },
    );
  });
});
