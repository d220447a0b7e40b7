import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../commands/temporary.ts';
import { actionsLibraries } from './actions-libraries.ts';
import { type Run, runAction } from './run-action.ts';

/** Comments of a pull request, as GitHub's API keeps them. */
const comments: { id: number; body: string }[] = [];
const server = createServer((request, response) => {
  let text = '';
  request.on('data', chunk => {
    text += chunk;
  });
  request.on('end', () => {
    const isRight = request.headers.authorization === 'Bearer a-token';
    const [, id] = /^\/repos\/town\/meetings\/issues\/comments\/(\d+)$/.exec(request.url ?? '') ?? [];
    if (!isRight) return response.writeHead(403).end();
    if (request.method === 'POST') comments.push({ id: comments.length + 1, body: JSON.parse(text).body });
    if (request.method === 'PATCH') comments[Number(id) - 1]!.body = JSON.parse(text).body;
    response.end(JSON.stringify(request.url!.includes('page=1') ? comments : []));
  });
});
beforeAll(() => new Promise<void>(done => void server.listen(0, '127.0.0.1', done)));
afterAll(() => void server.close());

const meeting = (date: string, items: Readonly<Record<string, string>>) => ({
  'meeting.md': `---\ntitle: Board of *Governors*\ndate: ${date}\nlanguage: en\nstatus: open\npublish: true\n---\n`,
  ...Object.fromEntries(Object.entries(items).map(([name, text]) => [`items/${name}.md`, text])),
});
const item = (title: string, text = 'Text.', fields = '') =>
  `---\ntitle: ${title}\n${fields}---\n\n${text}\n`;

function git(folder: string, ...args: readonly string[]): string {
  const own = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...own, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

function write(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'A change');
  return git(folder, 'rev-parse', 'HEAD');
}

const under = (name: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]));

/** A repository with three meetings. */
function repository() {
  const folder = folderWith({});
  git(folder, 'init', '-q');
  const base = write(folder, {
    ...under('meetings/a', meeting('2026-09-01', { '1-roads': item('Roads'), '2-staff': item('Staff') })),
    ...under(
      'meetings/b',
      meeting('2026-10-07', {
        '1-budget': item('Budget'),
        '2-roof': item('The roof', 'Old', 'case: 26/1\n'),
      }),
    ),
    ...under('meetings/c', meeting('2026-11-04', { '1-plan': item('Plan') })),
  });
  const outside = folderWith({});
  const common = {
    repository: folder,
    outside,
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
  const request = (more: Partial<Run> = {}) =>
    runAction({
      ...common,
      event: 'pull_request',
      payload: { pull_request: { number: 7, base: { sha: base } } },
      ...more,
    });
  const push = (before: string, inputs: Run['inputs']) =>
    runAction({ ...common, event: 'push', payload: { before }, inputs });
  return { folder, outside, base, request, push };
}

describe('the action', () => {
  it('is right by what GitHub reads actions with', async () => {
    const { validate, TextDocument } = actionsLibraries;
    const check = (text: string, folder: string) =>
      validate(TextDocument.create(`file:///${folder}/action.yml`, 'yaml', 0, text));
    const text = readFileSync('action.yml', 'utf8');
    expect(await check(text, 'a')).toEqual([]);
    expect((await check(text.replace('shell: bash', 'shel: bash'), 'b')).length).toBeGreaterThan(0);
  });

  it('gives nothing that somebody wrote to the shell as a script', () => {
    const { runs } = parse(readFileSync('action.yml', 'utf8'));
    expect(runs.steps.filter(({ run = '' }: { run?: string }) => run.includes('${{'))).toEqual([]);
  });

  it('checks a pull request, builds what it changes, and tells it by item, in one comment', async () => {
    const { folder, outside, request } = repository();
    comments.length = 0;
    write(folder, {
      'meetings/b/items/0-opening.md': item('Opening @all'),
      'meetings/b/items/2-roof.md': item('A new roof', 'Old', 'case: 26/1\nresponsible: Anna Holm\n'),
      'meetings/d/meeting.md': meeting('2026-12-02', {})['meeting.md'],
      'meetings/d/items/1-end.md': item('The end'),
      'README.md': 'Of no meeting',
    });
    rmSync(join(folder, 'meetings/c'), { recursive: true });
    write(folder, { 'meetings/b/items/1-budget.md': item('Budget', 'A **new** text') });
    const ran = await request();
    expect(ran).toMatchObject({ isRight: true, log: '' });
    const told = ran.summary;
    expect(told).toContain('### Board of &#42;Governors&#42;, 2026-10-07\n');
    expect(told).toContain('- **New**: 1 Opening &#64;all');
    expect(told).toContain('- **Changed**: 2 Budget (was 1, text)');
    expect(told).toContain('- **Changed**: 3 A new roof (was 2, title, responsible)');
    expect(told).toContain('2026-11-04 (removed)');
    expect(told).toContain('2026-12-02 (new)');
    expect(told).not.toContain('2026-09-01');
    expect(comments.map(({ body }) => body)).toEqual([`<!-- agenda: what changed -->\n${told}`]);
    expect(readdirSync(join(outside, 'artifacts/agenda')).sort()).toEqual(['meetings-b', 'meetings-d']);
    expect(
      readdirSync(join(outside, 'artifacts/agenda/meetings-b')).filter(name => /\.(pdf|html)$/.test(name)),
    ).toHaveLength(2);
    expect(git(folder, 'worktree', 'list').split('\n')).toHaveLength(1);
    // The next commit changes the comment.
    write(folder, { 'meetings/b/items/0-opening.md': item('Opening', 'More') });
    await request();
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toContain('1 Opening\n');
    // Where it may not write, that is no failure.
    expect(await request({ inputs: { token: 'another' } })).toMatchObject({
      isRight: true,
      log: expect.stringContaining('could not be written (403)'),
    });
  });

  it('shows what is wrong at its lines, tells what changed all the same, and publishes nothing', async () => {
    const { folder, outside, request } = repository();
    write(folder, { 'meetings/b/items/1-budget.md': item('Budget', 'x', 'attachments: gone.pdf\n') });
    const ran = await request({ inputs: { publish: 'site' } });
    expect(ran.isRight).toBe(false);
    expect(ran.log).toContain('::error file=meetings/b/items/1-budget.md,line=3');
    expect(ran.summary).toContain('It has errors, and was not built.');
    expect(existsSync(join(outside, 'artifacts'))).toBe(false);
    const before = git(folder, 'rev-parse', 'HEAD');
    write(folder, { 'meetings/b/items/1-budget.md': item('Budget') });
    const mended = await request({ payload: { pull_request: { number: 7, base: { sha: before } } } });
    expect(mended.summary).toContain('2026-10-07\n\n`meetings/b`');
    expect(mended.summary).toContain('- It had errors before.');
  });

  it('deploys the site from a push, but not from a pull request; the same from shares', async () => {
    const { outside, base, request, push } = repository();
    expect((await request({ inputs: { publish: 'pages' } })).uses).not.toContain('actions/deploy-pages@v4');
    const whole = await push(base, {
      publish: 'pages',
      folder: 'meetings',
      'base-url': 'https://town.example/',
    });
    expect(whole).toMatchObject({ isRight: true, summary: 'No meeting has changed.\n' });
    expect(whole.uses.slice(-2)).toEqual(['actions/upload-pages-artifact@v3', 'actions/deploy-pages@v4']);
    const contents = () =>
      readdirSync(join(outside, 'pages'), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(({ parentPath, name }) => [
          join(parentPath, name),
          readFileSync(join(parentPath, name), 'latin1'),
        ])
        .sort();
    const before = contents();
    expect(before.filter(([path]) => path!.endsWith('.pdf'))).toHaveLength(3);
    rmSync(join(outside, 'pages'), { recursive: true });
    const shares = { publish: 'pages', folder: 'meetings', 'base-url': 'https://town.example/' };
    for (const share of [1, 2]) {
      const { uses, isRight } = await push(base, { ...shares, shard: `${share}/2` });
      expect([isRight, uses.at(-1)]).toEqual([true, 'actions/upload-artifact@v4']);
    }
    expect(existsSync(join(outside, 'pages'))).toBe(false);
    expect((await push(base, { ...shares, join: 'true' })).isRight).toBe(true);
    expect(contents()).toEqual(before);
  });
});
