import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { folderWith } from './commands/temporary.ts';
import { links } from './links.ts';

/** As a user has it: packed, and installed into an empty folder. */
let installed: string;
let files: readonly string[];

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'agenda-package-'));
  npm('pack', '--ignore-scripts', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder);
  npm('install', '--offline', '--ignore-scripts', '--no-audit', '--prefix', folder, join(folder, tarball));
  installed = join(folder, 'node_modules', manifest.name);
  files = filesOf(installed);
  return () => rmSync(folder, { recursive: true });
});

describe('the package', () => {
  it('is all that is installed, and at most 26 MB', () => {
    const packages = readdirSync(dirname(installed)).filter(name => !name.startsWith('.'));
    expect(packages).toEqual([manifest.name]);
    expect(manifest).not.toHaveProperty('dependencies');
    const size = files.reduce((sum, file) => sum + statSync(join(installed, file)).size, 0);
    expect(size).toBeLessThan(26e6);
  });

  it('has a page for the desk of at most 900 kB, compressed', () => {
    const page = files.filter(file => file.startsWith('dist/desk/'));
    expect(page).toContain('dist/desk/desk.js');
    const size = page.reduce((sum, file) => sum + gzipSync(readFileSync(join(installed, file))).length, 0);
    expect(size).toBeLessThan(900e3);
  });

  it('asks for nothing at run time but modules of Node’s', () => {
    const scripts = files.filter(file => /^(bin|dist)\/[^/]+\.c?js$/.test(file));
    expect(scripts.length).toBeGreaterThan(8);
    const asked = scripts.flatMap(file => {
      const script = readFileSync(join(installed, file), 'utf8');
      return [...script.matchAll(/\b(?:require|from|import)\s*\(?\s*["']([@\w][\w@./:-]*)["']/g)].map(
        ([, name]) => name!,
      );
    });
    expect(asked.filter(name => !isBuiltin(name))).toEqual([]);
  });

  it('runs no text as code', () => {
    const scripts = files.filter(file => /^(bin|dist)\/[^/]+\.c?js$/.test(file));
    const found = scripts.filter(file => /\beval\(/.test(readFileSync(join(installed, file), 'utf8')));
    expect(found).toEqual([]);
    expect(readFileSync(join(installed, 'dist/LICENSES.txt'), 'utf8')).not.toMatch(/^js-yaml /m);
  });

  it('has a manual page, in the list that npm links', () => {
    expect(manifest.man.map(path => posix.normalize(path))).toEqual(['dist/agenda.1']);
    expect(readFileSync(join(installed, 'dist/agenda.1'), 'utf8')).toMatch(/^\.TH AGENDA 1 /);
  });

  it('has types that hold in strict mode, with nothing but the language, in an empty folder', () => {
    const folder = dirname(dirname(installed));
    const consumer = `import { buildMeeting, checkMeeting, exportMeeting, type MeetingData } from 'agenda-pdf';
      const signal = { aborted: false, addEventListener() {}, removeEventListener() {} };
      export const built: Promise<string | undefined> = buildMeeting('m', { edition: 'public', format: 'html', signal })
        .then(({ file }) => file?.name);
      export const codes = async (): Promise<string[]> => (await checkMeeting('m')).diagnostics.map(({ code }) => code);
      export const data: Promise<MeetingData | undefined> = exportMeeting('m').then(({ data }) => data);
      // @ts-expect-error There is no such format.
      buildMeeting('m', { format: 'docx' });
    `;
    writeFileSync(join(folder, 'consumer.mts'), consumer);
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--noEmit', '--lib', 'es2022', '--module', 'nodenext', '--target', 'es2022'];
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, '--types', '', 'consumer.mts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    writeFileSync(
      join(folder, 'run.mjs'),
      `import { checkMeeting } from 'agenda-pdf'; console.log(JSON.stringify(await checkMeeting('nowhere')));`,
    );
    const ran = spawnSync(process.execPath, ['run.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(ran.stdout).diagnostics).toHaveLength(1);
  });

  it('has the files that its pages link to', () => {
    const pages = files.filter(file => /^[^/]+\.md$|^(docs|bench)\/.*\.md$/.test(file));
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/format.md', 'docs/messages.md']));
    const missing = pages.flatMap(page =>
      links(readFileSync(join(installed, page), 'utf8'))
        .map(link => posix.join(dirname(page), link))
        .filter(link => !files.includes(link))
        .map(link => `${page}: ${link}`),
    );
    expect(missing).toEqual([]);
  });

  it('has the examples whole, and no PDF that was made of them', () => {
    const own = ['docs', 'examples'].flatMap(folder => filesOf(folder).map(file => `${folder}/${file}`));
    const isMade = (file: string) => file.endsWith('.pdf') && !file.includes('/attachments/');
    const packed = files.filter(file => /^(docs|examples)\//.test(file));
    expect(packed).toEqual(own.filter(file => !isMade(file) && !file.endsWith('.gitignore')));
  });

  it('says its version, and checks and builds what comes with it', () => {
    const folder = folderWith({});
    const example = join(installed, 'examples', 'direktionen');
    expect(agenda(folder, '--version')).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
    expect(agenda(folder, 'check', example)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(agenda(folder, 'build', example, '--output', 'a.pdf')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'a.pdf'), 'latin1')).toMatch(/^%PDF-/);
    expect(filesOf(installed)).toEqual(files);
  });

  it('sets Arabic and Hebrew', () => {
    const folder = folderWith({
      'meeting.md': '---\ntitle: مجلس المدينة\ndate: 2026-06-04\nlanguage: en-GB\nstatus: open\n---\n',
      'items/01-budget.md': '---\ntitle: תקציב (2027)\n---\n\nتتبع المسودة خطة يونيو، لا إله إلا الله.\n',
    });
    expect(agenda(folder, 'build', '--output', 'a.pdf')).toMatchObject({ status: 0, stderr: '' });
  });
});

/** The installed program; its records go to a folder of the test. */
function agenda(cwd: string, ...options: readonly string[]) {
  const cache = join(cwd, '.cache');
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cwd, NODE_OPTIONS: '' };
  const script = join(installed, manifest.bin.agenda);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The npm that runs the tests, or the one that comes with Node. */
function npm(...options: readonly string[]): void {
  const script = process.env.npm_execpath;
  const [command, ...before] = script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
  execFileSync(command!, [...before, ...options], { stdio: ['ignore', 'ignore', 'pipe'] });
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
