import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import type { Built } from '../../src/built.ts';
import { makeFolder } from '../read/make-folder.ts';

/** Open text, with `|` where the one meeting has a decision and the other has nothing. */
const texts = [
  '1. One\n2. Two\n\n|\n\n3. Three\n4. Four',
  '1. One\n2. Two\n\n|\n\n1. Three\n2. Four',
  '1. One\n2. Two\n\n|\n\n3. Three',
  '3. Three\n\n|\n\n4. Four\n\n|\n\n5. Five',
  '1. One\n2. Two\n|\n1) Three\n2) Four',
  '- One\n- Two\n\n|\n\n- Three',
  '- One\n\n|\n\n* Two',
  'a) One\nb) Two\n\n|\n\nc) Three\nd) Four',
  'i. One\nii. Two\n\n|\n\niii. Three',
  'a) One\nb) Two\n\n|\n\na) Three\nb) Four',
  '1. One\n   1. Two\n\n|\n\n2. Three\n   1. Four',
  '1. One\n\n[plan]: https://example.org\n\n|\n\n1. See [plan]',
  '1. One\n\n<!-- a note -->\n\n|\n\n1. Two',
];

it.each(texts)('a decision that is not published leaves no trace between lists: %j', async text => {
  const [decided, undecided] = [
    await publicFile(text.replaceAll('|', ':::decision\n1. Secret\n2. Secret\n\na) Secret\nb) Secret\n:::')),
    await publicFile(text.replaceAll('|', '')),
  ];
  expect(decided.equals(undecided)).toBe(true);
});

/** Lines before the decision that may go on, and indented lines after it. */
const indented = ['1. One', '- One\n  - Two', '[^1]: Note', '    one', '> One']
  .flatMap(before => ['Three', '- Three', '1. Three'].map(after => [before, after]))
  .flatMap(([before, after]) => [2, 4].map(depth => `${before}\n\n|\n\n${' '.repeat(depth)}${after}`))
  .concat('1. One\n\n|\n\n\tTwo', '1. One\n|\n   Two', '- One\n\n|\n|\n  Two');

it.each(indented)('what is indented after a decision is told, or leaves no trace: %j', async text => {
  const [decided, undecided] = [text.replaceAll('|', ':::decision\nSecret.\n:::'), text.replaceAll('|', '')];
  const { files, diagnostics } = await publicEdition(decided, 'agenda', 'html');
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  if (errors.length > 0) return expect(errors).toEqual(['decision-indent']);
  expect(Buffer.from(files[0]!.bytes).equals(await publicFile(undecided, 'agenda', 'html'))).toBe(true);
});

it('what is indented after a decision is told only where something goes on', async () => {
  const told = async (text: string) => (await publicEdition(text)).diagnostics.map(({ code }) => code);
  const decision = ':::decision\nSecret.\n:::';
  expect(await told(`- One\n\n${decision}\n\n  Two`)).toEqual(['decision-indent']);
  expect(await told(`- One\n\n${decision}\n\n Two`)).toEqual([]);
  expect(await told(`One.\n\n${decision}\n\n  - Two`)).toEqual([]);
  expect(await told(`- One\n\n:::closed\nSecret.\n:::\n\n  Two`)).toEqual([]);
});

it('a decision that is published parts them', async () => {
  const [text = ''] = texts;
  const decision = ':::decision\nApproved.\n:::';
  const shown = await publicFile(text.replace('|', decision), 'minutes');
  expect(shown.toString()).toContain('"start": 3');
});

async function publicFile(
  body: string,
  kind = 'agenda',
  format: 'pdf' | 'html' | 'json' = kind === 'agenda' ? 'pdf' : 'json',
): Promise<Buffer> {
  const { files, diagnostics } = await publicEdition(body, kind, format);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return Buffer.from(files[0]!.bytes);
}

async function publicEdition(
  body: string,
  kind = 'agenda',
  format: 'pdf' | 'html' | 'json' = 'json',
): Promise<Built> {
  const folder = makeFolder({
    'meeting.md': `---\ntitle: Board\ndate: 2026-03-12\nstatus: open\nkind: ${kind}\n---\n`,
    'items/1-plan.md': `---\ntitle: Plan\n---\n\nText.\n\n${body}\n`,
  });
  try {
    const request = { location: folder, root: folder, workingDirectory: folder, formats: [format] } as const;
    return await buildMeeting({ ...request, edition: 'public' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
