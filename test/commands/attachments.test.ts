import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { onePage } from '../attached/make-pdf.ts';
import { testHost } from './host.ts';
import { folderWith, meetingFiles } from './temporary.ts';

function meeting(): string {
  const folder = folderWith({
    ...meetingFiles(),
    'items/02-plan.md': '---\ntitle: Plan\nattachments: [plan.pdf, broken.pdf, sheet.xlsx]\n---\n',
    'attachments/broken.pdf': 'no PDF',
    'attachments/sheet.xlsx': 'x',
  });
  mkdirSync(join(folder, 'attachments'), { recursive: true });
  const comment = '/Annots[<</Subtype/Text/Rect[0 0 9 9]/Contents(secret)>>]';
  const once = Buffer.from(onePage('BT /F1 9 Tf (a) Tj ET', comment, ['<</Title(The plan)>>']));
  // Changed and saved again: what was there before is still in it.
  writeFileSync(
    join(folder, 'attachments/plan.pdf'),
    Buffer.concat([once, once.subarray(once.lastIndexOf('startxref'))]),
  );
  return folder;
}

async function attachments(...options: readonly string[]) {
  const host = testHost({ arguments: ['attachments', ...options], workingDirectory: meeting() });
  const status = await run(host);
  return { status, ...host.printed };
}

it('shows what is known of attached PDF files as a table', async () => {
  const { status, stdout, stderr } = await attachments();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n')).toEqual([
    'No.  File        Pages  Tagged  Standards  Language  Title and remarks',
    '2.1  plan.pdf    1      no      –          –         no title; fonts missing: Helvetica; comments: 1; earlier revisions: 1',
    '2.2  broken.pdf                                      damaged, or no PDF',
    '',
  ]);
});

it('puts what would be cut off by the terminal below its line', async () => {
  const host = testHost({ arguments: ['attachments'], workingDirectory: meeting() });
  await run({ ...host, stdout: { ...host.stdout, columns: 72 } });
  expect(host.printed.stdout.split('\n')).toEqual([
    'No.  File        Pages  Tagged  Standards  Language  Title and remarks',
    '2.1  plan.pdf    1      no      –          –',
    '     no title; fonts missing: Helvetica; comments: 1;',
    '     earlier revisions: 1',
    '2.2  broken.pdf                                      damaged, or no PDF',
    '',
  ]);
});

it('gives the same as data', async () => {
  expect(JSON.parse((await attachments('--json')).stdout)).toMatchObject([
    {
      meeting: '.',
      item: '2',
      attachment: 1,
      file: 'plan.pdf',
      pages: 1,
      isTagged: false,
      missingFonts: ['Helvetica'],
      comments: 1,
      earlierRevisions: 1,
    },
    { file: 'broken.pdf', problem: 'broken' },
  ]);
});

it('is of use where nothing is attached', async () => {
  const host = testHost({ arguments: ['attachments'], workingDirectory: folderWith(meetingFiles()) });
  expect(await run(host)).toBe(0);
  expect(host.printed.stdout).toMatch(/^No\. .*\n$/);
});
