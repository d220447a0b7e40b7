import { chmodSync, chownSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMeeting } from '../../src/read/read-meeting.ts';
import { checkFiles } from '../validate/rules/check-files.ts';
import { makeFolder } from './make-folder.ts';

const meeting = '---\ntitle: Board\ndate: 2026-03-12\nstatus: open\n---\n';
const item = '---\ntitle: Budget\n---\n\nThe board discusses it.\n';

describe('thousands of files in a wrong place', () => {
  it.each([
    [10_000, 'Word files among the items', 'items/note NR.docx', 'item-extension'],
    [1_000, 'items beside meeting.md', 'NR-plan.md', 'item-misplaced'],
    [1_000, 'items in a folder below', 'items/sub/NR-plan.md', 'item-misplaced'],
    [1_000, 'folders with an item below items', 'items/NR/1-plan.md', 'item-misplaced'],
    [3, 'items two folders down', 'items/a/b/NR-plan.md', 'item-misplaced'],
    [1_000, 'files that no item attaches', 'attachments/NR.pdf', 'attachment-unused'],
  ])('are one message: %i %s', { timeout: 120_000 }, async (length, _, name, code) => {
    const strays = Array.from({ length }, (_, index) => [name.replace('NR', String(index)), item]);
    const found = await checkFiles({
      'meeting.md': meeting,
      'items/1-budget.md': item,
      ...Object.fromEntries(strays),
    });
    expect(found.map(each => each.split(' ').at(-1))).toEqual([code]);
  });
});

/** Root may read everything, so it reads as another user. */
const isRoot = process.getuid?.() === 0;
const canBeForbidden = process.getuid !== undefined && (!isRoot || process.seteuid !== undefined);

describe('a folder that may not be read', () => {
  it.skipIf(!canBeForbidden).each(['items', 'attachments'])('is one message: %s', name => {
    const folder = makeFolder({
      'meeting.md': meeting,
      'items/1-budget.md': item,
      'attachments/a.pdf': '%PDF',
    });
    const forbidden = join(folder, name);
    try {
      chmodSync(forbidden, 0o000);
      const { diagnostics } = asUser(folder, () =>
        readMeeting({ location: folder, root: folder, workingDirectory: folder }),
      );
      expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([['file-unreadable', name]]);
    } finally {
      chmodSync(forbidden, 0o755);
      rmSync(folder, { recursive: true });
    }
  });
});

const nobody = 65_534;

function asUser<T>(folder: string, work: () => T): T {
  if (!isRoot) return work();
  const names = ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })];
  for (const name of names) chownSync(join(folder, name), nobody, nobody);
  // The folder of temporary files may be root's alone.
  const around = dirname(folder);
  const { mode } = statSync(around);
  if ((mode & 0o011) !== 0o011) chmodSync(around, (mode & 0o7777) | 0o011);
  process.seteuid!(nobody);
  try {
    return work();
  } finally {
    process.seteuid!(0);
  }
}
