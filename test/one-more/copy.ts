import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

/** What the program is built of. */
const sources = [
  ...['bin', 'docs', 'scripts', 'src', 'templates'],
  ...['package.json', 'tsconfig.json', 'CHANGELOG.md', 'LICENSE'],
];

/** A copy of the project, in which one more of something is made. */
export interface Copy {
  /** Absolute path of a file or folder in it. */
  readonly path: (name: string) => string;
  /** Adds a file, which must not be there yet. */
  readonly add: (name: string, text: string) => void;
  /** Changes a file: `before` stands in it once. */
  readonly change: (name: string, before: string, after: string) => void;
  /** The files that an addition adds and changes, of those that the project has: not what is built or a meeting's. */
  readonly touchedBy: (addition: (copy: Copy) => void) => readonly string[];
  readonly build: () => void;
  /** What the compiler says of `src`; nothing where all is right. */
  readonly compile: () => string;
  /** Runs the copy's own program in its folder. */
  readonly run: (...args: readonly string[]) => {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  };
}

/** Copies the project's sources to a folder that goes when the tests of the file are done; the libraries are linked. */
export function copyProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'agenda-one-more-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of sources) cpSync(resolve(name), join(folder, name), { recursive: true });
  // Made before and the same: fonts and their tables.
  cpSync(resolve('dist', 'fonts'), join(folder, 'dist', 'fonts'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const path = (name: string) => join(folder, name);
  let touched = new Set<string>();
  const copy: Copy = {
    path,
    touchedBy(addition) {
      touched = new Set();
      addition(copy);
      return [...touched];
    },
    add(name, text) {
      if (sources.includes(name.split('/')[0]!)) touched.add(name);
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text, { flag: 'wx' });
    },
    change(name, before, after) {
      const parts = readFileSync(path(name), 'utf8').split(before);
      if (parts.length !== 2) throw new Error(`${name} has ${parts.length - 1} of ${before}`);
      if (sources.includes(name.split('/')[0]!)) touched.add(name);
      writeFileSync(path(name), parts.join(after));
    },
    compile() {
      const { compilerOptions, exclude } = JSON.parse(readFileSync(path('tsconfig.json'), 'utf8'));
      writeFileSync(path('tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'], exclude }));
      const tsc = resolve('node_modules/typescript/bin/tsc');
      return spawnSync(process.execPath, [tsc], { cwd: folder, encoding: 'utf8' }).stdout;
    },
    build() {
      execFileSync(process.execPath, [path('scripts/build.mjs')], { cwd: folder, stdio: 'pipe' });
    },
    run(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [path('bin/agenda.js'), ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', XDG_CACHE_HOME: path('cache') },
      });
      return { status, stdout, stderr };
    },
  };
  return copy;
}

/** The smallest meeting, in a folder of the copy. */
export function addMeeting(copy: Copy, folder: string, fields = ''): string {
  copy.add(`${folder}/meeting.md`, `---\ntitle: Council\ndate: 2026-10-07\n${fields}---\n`);
  copy.add(`${folder}/items/1-budget.md`, '---\ntitle: Budget\nstatus: open\n---\n\nThe budget.\n');
  return copy.path(folder);
}
