import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkMeeting } from '../../../src/build.ts';
import type { Edition } from '../../../src/build-request.ts';

/** Files by their names in a meeting's folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a check says of a meeting of these files: `items/1-a.md:3:8 code`, in order. */
export async function checkFiles(files: Files, edition: Edition = 'full'): Promise<readonly string[]> {
  const location = realpathSync(mkdtempSync(join(tmpdir(), 'agenda-rules-')));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(location, name)), { recursive: true });
    writeFileSync(join(location, name), content);
  }
  const { diagnostics } = await checkMeeting({
    location,
    root: location,
    workingDirectory: location,
    edition,
  });
  return diagnostics.map(
    ({ code, place: { file, start } }) => `${file}:${start.line}:${start.column} ${code}`,
  );
}

/** A meeting.md with these lines beside what every meeting needs. */
export function meetingFile(fields = '', note = ''): string {
  return `---\ntitle: Board\ndate: 2026-03-12\nstatus: open\n${fields}\n---\n\n${note}\n`;
}

/** An item's file: line 1 is its fence, line 2 its title, and its own fields begin on line 3. */
export function itemFile(title: string, fields = '', body = 'The board discusses it.'): string {
  return `---\ntitle: ${title}\n${fields === '' ? '' : `${fields}\n`}---\n\n${body}\n`;
}
