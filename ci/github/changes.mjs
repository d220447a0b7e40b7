// A step of the action: builds the meetings that a pull request or a push changes, and writes what changed in them, item
// by item, as Markdown. What it is to do is in the environment: see action.yml.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { changesOf, summaryOf } from './compare.mjs';

const program = fileURLToPath(new URL('../../bin/agenda.js', import.meta.url));
const { FOLDER = '.', EDITION = 'full', FILES, SUMMARY, GITHUB_OUTPUT, GITHUB_EVENT_PATH } = process.env;

/** More are named, but not built. */
const mostBuilt = 20;

/** What is uploaded of each. */
const both = ['--format', 'pdf', '--format', 'html'];

const base = baseCommit();
if (base === undefined) process.exit(0);
const folders = changedMeetings(base);
mkdirSync(FILES, { recursive: true });
const before = worktreeOf(base);
const meetings = folders.slice(0, mostBuilt).map(folder => {
  const target = join(FILES, folder === '.' ? 'meeting' : folder.replaceAll('/', '-'));
  const built = agenda(
    process.cwd(),
    'build',
    folder,
    '--edition',
    EDITION,
    ...both,
    '-o',
    `${target}/`,
    '-q',
  );
  const picture = built.status === 0 ? firstPage(target) : undefined;
  const isIn = root => existsSync(join(root, folder, 'meeting.md'));
  const changes = changesOf(
    { data: dataOf(before, folder), isThere: isIn(before) },
    { data: dataOf(process.cwd(), folder), isThere: isIn('.') },
  );
  return { folder, isBuilt: built.status === 0, picture: picture && relative(FILES, picture), changes };
});
git('worktree', 'remove', '--force', before);
rmSync(dirname(before), { recursive: true, force: true });
writeFileSync(SUMMARY, summaryOf(meetings, folders.slice(mostBuilt)));
const isAnyBuilt = meetings.some(({ isBuilt }) => isBuilt);
appendFileSync(GITHUB_OUTPUT, `meetings=${folders.length}\nfiles=${isAnyBuilt}\n`);

/** What the change is compared with; undefined where there is nothing: a run that somebody started, a new branch. */
function baseCommit() {
  const event = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
  const commit = event.pull_request?.base.sha ?? event.before;
  if (!/^[0-9a-f]{40}$/.test(commit ?? '') || /^0+$/.test(commit)) return undefined;
  const isThere = () => git('cat-file', '-e', `${commit}^{commit}`).status === 0;
  if (!isThere()) git('fetch', '--no-tags', '--depth=1', 'origin', commit);
  return isThere() ? commit : undefined;
}

/** Meetings with a file that changed, or below a changed `defaults.md`: their folders, also those that are gone. */
function changedMeetings(commit) {
  const changed = linesOf(
    git('diff', '--name-only', '-z', '--no-renames', '--relative', commit, '--', FOLDER),
  );
  const files = ['HEAD', commit].flatMap(tree =>
    linesOf(git('ls-tree', '-r', '-z', '--name-only', tree, '--', FOLDER)),
  );
  const all = new Set(
    files.filter(file => posix.basename(file) === 'meeting.md').map(file => posix.dirname(file)),
  );
  const isIn = (file, folder) => folder === '.' || file.startsWith(`${folder}/`);
  return [...all]
    .sort()
    .filter(folder =>
      changed.some(file =>
        posix.basename(file) === 'defaults.md' ? isIn(`${folder}/`, posix.dirname(file)) : isIn(file, folder),
      ),
    );
}

/** The files as they were; the path of the working directory in them. */
function worktreeOf(commit) {
  const folder = join(mkdtempSync(join(tmpdir(), 'agenda-before-')), 'tree');
  git('worktree', 'add', '--detach', folder, commit);
  return folder;
}

/** The meeting as data; undefined where it is not there, or has errors. */
function dataOf(root, folder) {
  const { status, stdout } = agenda(
    root,
    'build',
    folder,
    '--edition',
    EDITION,
    '--format',
    'json',
    '-o',
    '-',
    '-q',
  );
  return status === 0 ? JSON.parse(stdout) : undefined;
}

/** A picture of the first page, where there is a program that draws one: poppler's, or a browser what its HTML shows. */
function firstPage(folder) {
  const pdf = linesOf(spawnSync('find', [folder, '-name', '*.pdf', '-print0'], { encoding: 'utf8' }))[0];
  if (pdf === undefined) return undefined;
  const picture = `${pdf.slice(0, -4)}-page-1`;
  const { status } = spawnSync('pdftoppm', ['-png', '-singlefile', '-f', '1', '-r', '60', pdf, picture]);
  if (status === 0 || photographed(folder, `${picture}.png`)) return `${picture}.png`;
  return undefined;
}

function photographed(folder, picture) {
  const page = linesOf(spawnSync('find', [folder, '-name', '*.html', '-print0'], { encoding: 'utf8' }))[0];
  const options = ['--headless', '--no-sandbox', '--hide-scrollbars', '--window-size=640,900'];
  return (
    page !== undefined &&
    ['google-chrome', 'chromium'].some(browser => {
      const args = [...options, `--screenshot=${picture}`, pathToFileURL(page).href];
      return spawnSync(browser, args, { timeout: 60_000 }).status === 0;
    })
  );
}

function agenda(cwd, ...args) {
  return spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', maxBuffer: 1e9 });
}

function git(...args) {
  return spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1e9 });
}

function linesOf({ stdout }) {
  return stdout.split('\0').filter(Boolean);
}
