import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with files, for one test: name → content. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'agenda-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeIn(folder, name, content);
  return folder;
}

/** Writes a file of a folder, with the folders on the way. */
export function writeIn(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

/** The files of a meeting that is right in every way. */
export function meetingFiles(title = 'Board'): Readonly<Record<string, string>> {
  return {
    'meeting.md': `---\ntitle: ${title}\ndate: 2026-06-04\nstatus: open\n---\n`,
    'items/01-budget.md': '---\ntitle: Budget\n---\n\nThe budget is approved.\n',
  };
}

/** The same files in a folder below. */
export function below(
  folder: string,
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}
