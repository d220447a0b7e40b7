import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { addMeeting, type Copy } from './copy.ts';

/** An output format is a folder and a line. */
export function addFormat(copy: Copy): void {
  copy.add(
    'src/render/outline/format.ts',
    `import type { Format } from '../renderer.ts';

export const outline: Format = {
  noun: 'outline',
  ending: '.outline',
  signature: 'Outline',
  load: async () => (await import('./outline.ts')).outline,
};
`,
  );
  copy.add(
    'src/render/outline/outline.ts',
    `import type { Renderer } from '../renderer.ts';

export const outline: Renderer = {
  createMemory: () => ({}),
  render: async ({ document }) => ({
    output: { bytes: Buffer.from(\`Outline of \${document.metadata.title}\`) },
    diagnostics: [],
  }),
  read: ({ bytes }) => [{ text: Buffer.from(bytes).toString(), where: 'page', page: 1 }],
};
`,
  );
  copy.change(
    'src/render/index.ts',
    'import { pdf }',
    "import { outline } from './outline/format.ts';\nimport { pdf }",
  );
  copy.change('src/render/index.ts', 'const table = { ', 'const table = { outline, ');
}

export function tryFormat(copy: Copy): void {
  const meeting = addMeeting(copy, 'outlined');

  const built = copy.run('build', meeting, '--format', 'outline');
  expect(built).toEqual({ status: 0, stdout: 'outlined/Council-2026-10-07.outline\n', stderr: '' });
  expect(readFileSync(copy.path('outlined/Council-2026-10-07.outline'), 'utf8')).toMatch(
    /^Outline of Council/,
  );
  // Its own file is written over, another's is not.
  expect(
    copy.run('build', meeting, '--format', 'outline', '-o', 'outlined/Council-2026-10-07.outline').status,
  ).toBe(0);
  const refused = copy.run('build', meeting, '--format', 'outline', '-o', 'package.json');
  expect(refused.stderr).toContain('is a file of yours and no outline');
  expect(refused.status).toBe(2);
  // Several formats, on the command line and in the meeting.
  const both = ['outlined/Council-2026-10-07.outline\n', 'outlined/Council-2026-10-07.pdf\n'];
  expect(copy.run('build', meeting, '--format', 'outline', '--format', 'pdf').stdout).toBe(both.join(''));
  copy.change('outlined/meeting.md', '2026-10-07', '2026-10-07\nformats: [pdf, outline]');
  expect(copy.run('build', meeting).stdout).toBe([...both].reverse().join(''));
  expect(copy.run('build', meeting, '-o', 'out/').stdout).toBe(
    'out/Council-2026-10-07.pdf\nout/Council-2026-10-07.outline\n',
  );
  expect(copy.run('build', meeting, '-o', 'one.pdf')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('output-formats'),
  });
  expect(copy.run('build', meeting, '--format', 'outline', '--format', 'pdf', '-o', '-')).toMatchObject({
    status: 2,
    stderr: 'error: "-o -" can give one file: choose one --format.\n',
  });
  // The public edition is searched by what the format itself reads back.
  copy.add('outlined/items/2-secret.md', '---\ntitle: Dismissals\nstatus: closed\n---\n');
  expect(copy.run('build', meeting, '--format', 'outline', '--edition', 'public').status).toBe(0);
}
