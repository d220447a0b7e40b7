import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { folderWith } from '../commands/temporary.ts';

interface Job {
  readonly extends?: string;
  readonly stage?: string;
  readonly script?: readonly string[];
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly parallel?: number;
}

type Inputs = Readonly<Record<string, string | number | boolean>>;

const source = readFileSync('templates/agenda.yml', 'utf8');
const [spec] = parseAllDocuments(source).map(document => document.toJS());
const inputs: Readonly<Record<string, { default?: string }>> = spec.spec.inputs;

/** The component's jobs, as GitLab makes them of its inputs. */
function jobsWith(given: Inputs): Readonly<Record<string, Job>> {
  const [, text] = source.split('\n---\n');
  const filled = text!.replace(/\$\[\[ inputs\.([a-z-]+) \]\]/g, (_, name: string) =>
    String(given[name] ?? inputs[name]!.default),
  );
  return parseAllDocuments(filled)[0]!.toJS();
}

/** Runs a job's script, with the program in its image. */
function runJob(
  folder: string,
  jobs: Readonly<Record<string, Job>>,
  name: string,
  more: Readonly<Record<string, string>> = {},
) {
  const job = jobs[name]!;
  const variables = { ...jobs[job.extends!]?.variables, ...job.variables };
  mkdirSync(join(folder, 'bin'), { recursive: true });
  const program = `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/agenda.js')}" "$@"\n`;
  writeFileSync(join(folder, 'bin/agenda'), program, { mode: 0o755 });
  // GitLab refuses a variable that is nothing: what an empty input leaves without quotes.
  for (const value of Object.values(variables)) expect(typeof value).toBe('string');
  const env = variables as Readonly<Record<string, string>>;
  return spawnSync('bash', ['-e', '-c', job.script!.join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    env: { HOME: folder, ...env, ...more, PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
  });
}

const meeting = (name: string, date: string, item = '') => ({
  [`m/${name}/meeting.md`]: `---\ntitle: Board\ndate: ${date}\nlanguage: en\nstatus: open\npublish: true\n---\n`,
  [`m/${name}/items/1-plan.md`]: `---\ntitle: Plan\n${item}---\n`,
});

describe('the component for GitLab', () => {
  it('has an input for each that its jobs take, and no other', () => {
    const taken = [...source.matchAll(/\$\[\[ inputs\.([a-z-]+) \]\]/g)].map(([, name]) => name!);
    expect([...new Set(taken)].sort()).toEqual(Object.keys(inputs).sort());
  });

  it('reports what is wrong to merge requests, and fails', () => {
    const folder = folderWith(meeting('a', '2026-10-07', 'attachments: gone.pdf\n'));
    const { status, stderr } = runJob(folder, jobsWith({ image: 'agenda', folder: 'm' }), 'agenda-check');
    expect(status).toBe(1);
    expect(stderr).toContain('attachment-missing');
    const report = JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'));
    expect(report[0]).toMatchObject({
      check_name: 'attachment-missing',
      location: { path: 'm/a/items/1-plan.md' },
    });
  });

  it('makes the site in shares, and joins them', () => {
    const folder = folderWith({
      ...meeting('a', '2026-10-07'),
      ...meeting('b', '2026-11-04'),
      ...meeting('c', '2026-12-02'),
    });
    const jobs = jobsWith({
      image: 'agenda',
      folder: 'm',
      publish: true,
      shares: 2,
      'base-url': 'https://town.example/m',
    });
    expect(jobs['agenda-part']!.parallel).toBe(2);
    for (const share of ['1', '2'])
      expect(runJob(folder, jobs, 'agenda-part', { CI_NODE_INDEX: share, CI_NODE_TOTAL: '2' }).status).toBe(
        0,
      );
    expect(runJob(folder, jobs, 'pages').status).toBe(0);
    const days = ['2026-10-07', '2026-11-04', '2026-12-02'];
    expect(days.map(day => existsSync(join(folder, `public/board/${day}/meeting.pdf`)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(readFileSync(join(folder, 'public/sitemap.xml'), 'utf8')).toContain(
      'https://town.example/m/board/2026-11-04/',
    );
  });
});
