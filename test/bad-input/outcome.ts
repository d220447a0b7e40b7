import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli.ts';
import { testHost } from '../commands/host.ts';
import { treeText } from '../render/pdf/documents/tree-text.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A meeting that is right in every way but for what is put into it or over it. */
export const meeting = '---\ntitle: Board\ndate: 2026-06-04\nstatus: open\n---\n';

/** An item with this body. */
export function item(body: string, fields = ''): string {
  return `---\ntitle: Budget\n${fields}---\n\n${body}\n`;
}

/** A folder for one test, with a meeting's files in it and whatever else `prepare` makes. */
export function badFolder(files: Files, prepare: (folder: string) => void = () => {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'agenda-bad-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  prepare(folder);
  return folder;
}

export interface Outcome {
  readonly status: number;
  /** What was told, in order, each once: a code and the place's file. */
  readonly told: readonly string[];
  /** As on a terminal. */
  readonly stderr: string;
  /** The text of the PDF, without white space; absent where none was written. */
  readonly text?: string;
}

/**
 * Builds a folder as the program does. Whatever the input, there is a PDF or an error that says what is wrong, no
 * stack trace, and nothing that a terminal would obey.
 */
export async function outcome(folder: string, ...options: readonly string[]): Promise<Outcome> {
  const output = join(folder, 'out.pdf');
  const host = testHost({
    arguments: ['build', '.', '--output', output, ...options],
    workingDirectory: folder,
  });
  const status = await run(host);
  const { stderr } = host.printed;
  const told = [...stderr.matchAll(/^(\S.*?):\d+:\d+ (?:error|warning) .* {2}([a-z-]+)$/gm)].map(
    ([, file, code]) => `${code} ${file}`,
  );
  const text = status === 0 ? treeText(readFileSync(output)).text : undefined;
  return { status, told: [...new Set(told)], stderr, text: text?.replace(/\s/g, '') };
}

/** The outcome of a meeting of one item, with other files beside it. */
export function outcomeOf(content: string | Uint8Array, files: Files = {}): Promise<Outcome> {
  return outcome(badFolder({ 'meeting.md': meeting, 'items/01-budget.md': content, ...files }));
}
