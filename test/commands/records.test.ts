import { spawnSync } from 'node:child_process';
import {
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Job, JobResult } from '../../src/commands/job.ts';
import { openRecords } from '../../src/commands/records/records.ts';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import { sumOf } from '../../src/write/sum.ts';
import { testHost } from './host.ts';
import { folderWith, meetingFiles, writeIn } from './temporary.ts';

const program = {
  'dist/stamp.txt': 'x',
  'dist/templates.json': '{}',
  'dist/fonts/stamp.txt': 'x',
  'templates/standard/template.yaml': 'x',
};

/** A meeting that was built into its folder, and the program's records of it. */
function world(edition: Job['request']['edition'] = 'full') {
  const folder = folderWith({
    ...program,
    ...meetingFiles(),
    'attachments/plan.pdf': '%PDF-1',
    'board.pdf': '%PDF-2',
  });
  const other = folderWith({ 'template.yaml': 'x' });
  const cache = folderWith({});
  const host = testHost({
    cacheFolder: () => cache,
    program: pathToFileURL(join(folder, 'dist/')),
  });
  const request = { location: folder, root: folder, workingDirectory: folder, edition };
  const job: Job = { request, target: { folder, root: folder } };
  const pdf = join(folder, 'board.pdf');
  const result: JobResult = {
    diagnostics: [],
    sources: [],
    language: 'en',
    refused: false,
    written: [
      { format: 'pdf', meeting: folder, edition, path: pdf, size: 6, sum: sumOf(Buffer.from('%PDF-2')) },
    ],
    files: [join(other, 'template.yaml')],
  };
  const records = () => openRecords(host)!;
  const isUnchanged = (of: Job = job) => records().stateOf(of).unchanged !== undefined;
  return { folder, other, cache, host, job, pdf, result, records, isUnchanged };
}

type World = ReturnType<typeof world>;

function keep({ records, job, result }: World, more: Partial<JobResult> = {}): void {
  records().keep(job, records().stateOf(job), { ...result, ...more });
}

describe('a meeting that was built', () => {
  it('is unchanged, and its PDF is told of', () => {
    const made = world();
    expect(made.isUnchanged()).toBe(false);
    keep(made);
    expect(
      made
        .records()
        .stateOf(made.job)
        .unchanged?.map(({ path }) => path),
    ).toEqual([made.pdf]);
  });

  it.each<[string, (world: World) => void]>([
    ['an item', ({ folder }) => writeIn(folder, 'items/01-budget.md', 'x')],
    ['meeting.md', ({ folder }) => writeIn(folder, 'meeting.md', 'x')],
    ['a new item', ({ folder }) => writeIn(folder, 'items/02-x.md', 'x')],
    ['a picture', ({ folder }) => writeIn(folder, 'pictures/map.png', 'x')],
    ['the size of an attached file', ({ folder }) => writeIn(folder, 'attachments/plan.pdf', '%PDF-10')],
    ['the name of an attached file', ({ folder }) => writeIn(folder, 'attachments/plan2.pdf', '')],
    ['a template elsewhere', ({ other }) => writeIn(other, 'template.yaml', 'y')],
    ['the PDF', ({ pdf, folder }) => writeIn(folder, pdf.slice(folder.length), '%PDF-3')],
    ['the PDF, which is gone,', ({ pdf }) => rmSync(pdf)],
    ['the program', ({ folder }) => writeIn(folder, 'dist/stamp.txt', 'y')],
    ['a template of the program', ({ folder }) => writeIn(folder, 'templates/standard/template.yaml', 'y')],
    ['what is remembered', ({ cache }) => rmSync(join(cache, 'key'))],
  ])('is built again when %s has changed', (_, change) => {
    const made = world();
    keep(made);
    change(made);
    expect(made.isUnchanged()).toBe(false);
  });

  it.each<[string, (world: World) => Job]>([
    ['is asked for', ({ job }) => ({ ...job, request: { ...job.request, formats: ['pdf', 'pack'] } })],
    [
      'may be what the meeting asks for',
      ({ job, folder }) => {
        writeIn(folder, 'meeting.md', '---\ntitle: A\nformats: [pack]\n---\n');
        return job;
      },
    ],
  ])('is built again when the content of an attached file has changed, if a pack %s', (_, jobOf) => {
    const made = world();
    const job = jobOf(made);
    made.records().keep(job, made.records().stateOf(job), made.result);
    expect(made.isUnchanged(job)).toBe(true);
    writeIn(made.folder, 'attachments/plan.pdf', '%PDF-9');
    expect(made.isUnchanged(job)).toBe(false);
  });

  it('is built again for another edition, template, date or number of warnings', () => {
    const made = world();
    keep(made);
    for (const more of [
      { edition: 'public' as const },
      { template: 'board' },
      { epoch: 1 },
      { maxWarnings: 0 },
    ]) {
      expect(made.isUnchanged({ ...made.job, request: { ...made.job.request, ...more } })).toBe(false);
    }
  });

  it('is built again when defaults.md above it has changed or come', () => {
    const root = folderWith(
      Object.fromEntries(Object.entries(meetingFiles()).map(([name, text]) => [`a/${name}`, text])),
    );
    const made = world();
    const job: Job = { ...made.job, request: { ...made.job.request, location: join(root, 'a'), root } };
    const same = { ...made, job };
    keep(same);
    expect(made.isUnchanged(job)).toBe(true);
    writeIn(root, 'defaults.md', '---\nlocation: x\n---\n');
    expect(made.isUnchanged(job)).toBe(false);
    keep(same);
    expect(made.isUnchanged(job)).toBe(true);
    writeIn(root, 'defaults.md', '---\nlocation: y\n---\n');
    expect(made.isUnchanged(job)).toBe(false);
  });

  it('is built again when what stands in an attached file has changed, for the public edition alone', () => {
    for (const [edition, isUnchanged] of [
      ['full', true],
      ['public', false],
    ] as const) {
      const made = world(edition);
      keep(made);
      writeIn(made.folder, 'attachments/plan.pdf', '%PDF-9');
      expect(made.isUnchanged()).toBe(isUnchanged);
    }
  });

  it('is not remembered with a message that is to be seen again, or without a PDF', () => {
    const made = world();
    const start = { line: 1, column: 1 };
    keep(made, { diagnostics: [diagnose('time-unused', { file: 'meeting.md', start, end: start }, {})] });
    expect(made.isUnchanged()).toBe(false);
    keep(made, { written: [] });
    expect(made.isUnchanged()).toBe(false);
  });

  it('is built again where another run has written its PDF since', () => {
    const made = world();
    writeIn(made.folder, 'board.pdf', '%PDF-3');
    keep(made);
    expect(made.isUnchanged()).toBe(false);
  });

  it('is not remembered where a template has changed since the program was started', () => {
    const made = world();
    const changed = statSync(join(made.other, 'template.yaml')).ctimeMs;
    for (const [started, isUnchanged] of [
      [changed - 1000, false],
      [changed + 1000, true],
    ] as const) {
      keep({ ...made, records: () => openRecords({ ...made.host, started })! });
      expect(made.isUnchanged()).toBe(isUnchanged);
    }
  });

  it('is remembered by the size alone of a file that is too large to be used', () => {
    const made = world();
    const film = join(made.folder, 'film.mp4');
    writeIn(made.folder, 'film.mp4', '');
    truncateSync(film, 8 * 1024 ** 3);
    keep(made);
    expect(made.isUnchanged()).toBe(true);
    truncateSync(film, 8 * 1024 ** 3 + 1);
    expect(made.isUnchanged()).toBe(false);
  });

  it('is built again where its PDF is far larger than it was', () => {
    const made = world();
    keep(made);
    truncateSync(made.pdf, 8 * 1024 ** 3);
    expect(made.isUnchanged()).toBe(false);
  });

  it.skipIf(process.platform === 'win32')(
    'is built again where a template, or an item, is now a pipe',
    () => {
      const made = world();
      for (const path of [join(made.other, 'template.yaml'), join(made.folder, 'items/01-budget.md')]) {
        keep(made);
        rmSync(path);
        spawnSync('mkfifo', [path]);
        expect(made.isUnchanged()).toBe(false);
        rmSync(path);
        writeFileSync(path, 'x');
      }
    },
  );

  it.skipIf(process.platform === 'win32')('is not remembered where a link could lead anywhere', () => {
    const made = world();
    symlinkSync(join(made.other, 'template.yaml'), join(made.folder, 'map.png'));
    keep(made);
    expect(made.isUnchanged()).toBe(false);
  });
});

describe('a meeting that was checked', () => {
  function checked() {
    const made = world();
    const job: Job = { request: made.job.request };
    return { ...made, job, result: { ...made.result, language: 'da' as const, written: [] } };
  }

  it('is unchanged, and its language is known', () => {
    const made = checked();
    expect(made.isUnchanged(made.job)).toBe(false);
    keep(made);
    expect(made.records().stateOf(made.job)).toMatchObject({ unchanged: [], language: 'da' });
  });

  it('was not built by that, nor is one that was built checked', () => {
    const made = checked();
    const target = { folder: made.folder, root: made.folder };
    keep(made);
    expect(made.isUnchanged({ ...made.job, target })).toBe(false);
    const built = world();
    keep(built);
    expect(built.isUnchanged({ request: built.job.request })).toBe(false);
  });

  it.each<[string, (world: World) => void]>([
    ['an item', ({ folder }) => writeIn(folder, 'items/01-budget.md', 'x')],
    ['a picture', ({ folder }) => writeIn(folder, 'pictures/map.png', 'x')],
    ['the name of an attached file', ({ folder }) => writeIn(folder, 'attachments/plan2.pdf', '')],
    ['a template elsewhere', ({ other }) => writeIn(other, 'template.yaml', 'y')],
    ['the program', ({ folder }) => writeIn(folder, 'dist/stamp.txt', 'y')],
  ])('is checked again when %s has changed', (_, change) => {
    const made = checked();
    keep(made);
    change(made);
    expect(made.isUnchanged(made.job)).toBe(false);
  });

  it('is checked again if there was something to tell, or for other options', () => {
    const made = checked();
    const start = { line: 1, column: 1 };
    keep(made, { diagnostics: [diagnose('time-unused', { file: 'meeting.md', start, end: start }, {})] });
    expect(made.isUnchanged(made.job)).toBe(false);
    keep(made);
    const formats = ['pack' as const];
    for (const more of [{ edition: 'public' as const }, { template: 'board' }, { formats }])
      expect(made.isUnchanged({ request: { ...made.job.request, ...more } })).toBe(false);
  });
});

describe('records', () => {
  it('hold no text of the meeting, and are for nobody else to read', () => {
    const made = world();
    keep(made);
    const folder = made.cache;
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'latin1')).not.toMatch(/approved|Budget/);
      if (process.platform !== 'win32') expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    }
  });

  it('are made with a key of their own, so that nobody can try words against them', () => {
    const [one, two] = [world(), world()];
    expect(one.records().stateOf(one.job).inputs).not.toBe(two.records().stateOf(one.job).inputs);
  });

  it('are ignored when they are broken', () => {
    const made = world();
    keep(made);
    const folder = made.cache;
    const [record] = readdirSync(folder).filter(name => name.endsWith('.json'));
    const right = JSON.parse(readFileSync(join(folder, record!), 'utf8'));
    for (const wrong of [
      null,
      { ...right, files: [null] },
      { ...right, files: [3] },
      { ...right, outputs: 'x' },
      { ...right, outputs: [3] },
      { ...right, outputs: [] },
      { ...right, language: 'xx' },
    ]) {
      writeIn(folder, record!, JSON.stringify(wrong));
      expect(made.isUnchanged()).toBe(false);
    }
    writeIn(folder, record!, JSON.stringify(right));
    expect(made.isUnchanged()).toBe(true);
    writeIn(folder, '.agenda-999999999-a.tmp', 'left by a run that was ended');
    expect(made.isUnchanged()).toBe(true);
    expect(readdirSync(folder)).not.toContain('.agenda-999999999-a.tmp');
    writeIn(folder, 'key', 'short');
    expect(openRecords(made.host)).toBeDefined();
  });

  it('are not kept where there is no folder for them', () => {
    const file = join(folderWith({ file: '' }), 'file');
    for (const cacheFolder of [undefined, () => undefined, () => file])
      expect(openRecords(testHost({ cacheFolder, program: pathToFileURL('/x/') }))).toBeUndefined();
  });
});
