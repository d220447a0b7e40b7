import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingFiles } from './commands/temporary.ts';

/**
 * What CONTRIBUTING.md promises: one more command, reporter or cross-check is a file and a line (for a cross-check also
 * the entry of its message, and its sample). It is made in a copy, which is then compiled, bundled and run.
 */
const copy = realpathSync(mkdtempSync(join(tmpdir(), 'agenda-one-more-')));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function addFile(path: string, content: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), content);
}

/** Puts lines before the last line of a file that is `before`; at its end without. */
function addLine(path: string, lines: string, before?: string): void {
  const text = readFileSync(join(copy, path), 'utf8');
  const at = before === undefined ? text.length : text.lastIndexOf(before);
  expect(at).toBeGreaterThan(0);
  writeFileSync(join(copy, path), `${text.slice(0, at)}${lines}\n${text.slice(at)}`);
}

function agenda(...command: readonly string[]) {
  const env = { ...process.env, NO_COLOR: '1', XDG_CACHE_HOME: join(copy, 'cache') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'bin/agenda.js'), ...command], {
    cwd: join(copy, 'meeting'),
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  for (const kept of ['src', 'scripts', 'bin', 'templates', 'dist', 'package.json', 'tsconfig.json'])
    cpSync(kept, join(copy, kept), { recursive: true });
  rmSync(join(copy, 'dist/cli.cjs'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  for (const [path, content] of Object.entries(meetingFiles())) addFile(join('meeting', path), content);
  addFile('meeting/items/02-plan.md', '---\ntitle: THE PLAN!\n---\n');

  addFile(
    'src/commands/count.ts',
    `import type { Command } from './command.ts';
import { folder } from './shared-options.ts';

export const count: Command = {
  description: 'count the meetings of a folder',
  ...folder,
  options: [],
  async run(path, _options, host) {
    const { findMeetings } = await import('../read/find-meetings.ts');
    host.stdout.write(\`\${findMeetings(path).length}\\n\`);
    return 0;
  },
};
`,
  );
  addLine('src/commands/index.ts', "export { count } from './count.ts';");

  addFile(
    'src/diagnostics/reporters/codes.ts',
    `import type { Reporter } from './report.ts';

/** The code of each message. */
export const codes: Reporter = async ({ meetings }) =>
  meetings.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => \`\${code}\\n\`)).join('');
`,
  );
  addLine(
    'src/diagnostics/reporters/index.ts',
    "  codes: async () => (await import('./codes.ts')).codes,",
    '} satisfies',
  );

  addFile(
    'src/validate/rules/title-loud.ts',
    `import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../meeting/meeting.ts';

/** A title in capital letters. */
export function titleLoud({ items }: Meeting): readonly Diagnostic[] {
  return items
    .filter(({ title }) => title.value === title.value.toUpperCase())
    .map(({ title }) => diagnose('title-loud', title.place, { title: title.value }));
}
`,
  );
  addLine('src/validate/rules/all.ts', "export { titleLoud } from './title-loud.ts';");
  addLine(
    'src/diagnostics/families/text.ts',
    `  'title-loud': {
    severity: 'warning',
    title: 'A title is in capital letters.',
    why: 'Screen readers may spell it.',
    help: 'Write it in small letters.',
    says: ({ title }: { title: string }) => ({
      message: \`The title \${quote(title)} is in capital letters.\`,
      hint: 'Write it in small letters.',
    }),
  },`,
    '} satisfies Family',
  );
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: copy });
}, 120_000);

describe('one more', () => {
  it('command, reporter and cross-check need nothing else for the compiler', () => {
    addFile('tsconfig.src.json', JSON.stringify({ extends: './tsconfig.json', include: ['src'] }));
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.src.json'], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  }, 120_000);

  it('command is a file and a line, and what it loads is in no part that --help reads', () => {
    expect(agenda('--help').stdout).toContain('count the meetings of a folder');
    expect(agenda('count', '.')).toEqual({ status: 0, stdout: '1\n', stderr: '' });
    const cli = readFileSync(join(copy, 'dist/cli.cjs'), 'utf8');
    expect(cli).toContain('count the meetings of a folder');
    expect(cli).not.toContain('readdirSync');
  });

  it('reporter is a file and a line', () => {
    expect(agenda('check', '--help').stdout).toContain('"codes"');
    expect(agenda('check', '.', '--reporter', 'codes')).toMatchObject({ status: 0, stdout: 'title-loud\n' });
  });

  it('cross-check is its rule, a line and its message', () => {
    const { status, stderr } = agenda('check', '.');
    expect(status).toBe(0);
    expect(stderr).toContain(
      'warning  The title "THE PLAN!" is in capital letters.  title-loud\n    2 | title: THE PLAN!',
    );
    const [{ tool }] = JSON.parse(agenda('check', '.', '--reporter', 'sarif').stdout).runs;
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('title-loud');
  });
});
