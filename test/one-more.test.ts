import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { meetingFiles } from './commands/temporary.ts';
import { type Copy, copyProject } from './one-more/copy.ts';
import { addField, tryField } from './one-more/field.ts';
import { addFormat, tryFormat } from './one-more/format.ts';
import { addLanguage, tryLanguage } from './one-more/language.ts';

/**
 * What CONTRIBUTING.md promises: one more of each is a file and a line, or a little more. All are made in one copy, which
 * is then compiled, bundled and run.
 */
const copy = copyProject();
const touched: Record<string, readonly string[]> = {};

function addCommand(copy: Copy): void {
  copy.add(
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
  copy.change(
    'src/commands/index.ts',
    'export { check }',
    "export { count } from './count.ts';\nexport { check }",
  );
}

function addReporter(copy: Copy): void {
  copy.add(
    'src/diagnostics/reporters/codes.ts',
    `import type { Reporter } from './report.ts';

/** The code of each message. */
export const codes: Reporter = async ({ meetings }) =>
  meetings.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => \`\${code}\\n\`)).join('');
`,
  );
  copy.change(
    'src/diagnostics/reporters/index.ts',
    '} satisfies',
    "  codes: async () => (await import('./codes.ts')).codes,\n} satisfies",
  );
}

function addCrossCheck(copy: Copy): void {
  copy.add(
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
  copy.change(
    'src/validate/rules/all.ts',
    'export { closedMeant }',
    "export { titleLoud } from './title-loud.ts';\nexport { closedMeant }",
  );
  copy.change(
    'src/diagnostics/families/text.ts',
    '} satisfies Family',
    `  'title-loud': {
    severity: 'warning',
    title: 'A title is in capital letters.',
    why: 'Screen readers may spell it.',
    help: 'Write it in small letters.',
    says: ({ title }: { title: string }) => ({
      message: \`The title \${quote(title)} is in capital letters.\`,
      hint: 'Write it in small letters.',
    }),
  },
} satisfies Family`,
  );
}

beforeAll(() => {
  // The field first: the language's labels are English's, with the field's.
  const additions = { addField, addLanguage, addFormat, addCommand, addReporter, addCrossCheck };
  for (const [name, add] of Object.entries(additions)) touched[name] = copy.touchedBy(add);
  for (const [path, content] of Object.entries(meetingFiles())) copy.add(`meeting/${path}`, content);
  copy.add('meeting/items/02-plan.md', '---\ntitle: THE PLAN!\n---\n');
  copy.build();
}, 180_000);

describe('one more', () => {
  it('of each needs nothing else for the compiler', () => {
    expect(copy.compile()).toBe('');
  }, 120_000);

  it('of each touches as many files as is promised', () => {
    expect(Object.entries(touched).map(([name, files]) => [name, files.length])).toEqual([
      ['addField', 6],
      ['addLanguage', 2],
      ['addFormat', 3],
      ['addCommand', 2],
      ['addReporter', 2],
      // The rule, its line and its message.
      ['addCrossCheck', 3],
    ]);
  });

  it('command is a file and a line, and what it loads is in no part that --help reads', () => {
    expect(copy.run('--help').stdout).toContain('count the meetings of a folder');
    expect(copy.run('count', 'meeting')).toEqual({ status: 0, stdout: '1\n', stderr: '' });
    const cli = readFileSync(copy.path('dist/cli.cjs'), 'utf8');
    expect(cli).toContain('count the meetings of a folder');
    expect(cli).not.toContain('readdirSync');
  });

  it('reporter is a file and a line', () => {
    expect(copy.run('check', '--help').stdout).toContain('"codes"');
    expect(copy.run('check', 'meeting', '--reporter', 'codes')).toMatchObject({
      status: 0,
      stdout: 'title-loud\n',
    });
  });

  it('cross-check is its rule, a line and its message', () => {
    const { status, stderr } = copy.run('check', 'meeting');
    expect(status).toBe(0);
    expect(stderr).toContain(
      'warning  The title "THE PLAN!" is in capital letters.  title-loud\n    2 | title: THE PLAN!',
    );
    const [{ tool }] = JSON.parse(copy.run('check', 'meeting', '--reporter', 'sarif').stdout).runs;
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('title-loud');
  });

  it('language is a file and a line', () => tryLanguage(copy));

  it('output format is a folder and a line', () => tryFormat(copy), 180_000);

  it(
    'field of an item is its type and traits, its schema, what is searched for, its label, a template and the docs',
    () => tryField(copy),
    180_000,
  );
});
