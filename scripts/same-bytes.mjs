// Whether a change left every PDF and every message as it was: builds all examples, all samples and 300 random meetings
// with the program as it is here and as it was at a commit, and compares. `node scripts/same-bytes.mjs [COMMIT]`;
// without one, the commit before this one. Needs Git, and `npm ci` before.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomMeeting } from './same-bytes/random-meeting.mjs';

const RANDOM_MEETINGS = 300;
const MOST_SHOWN = 40;
const root = fileURLToPath(new URL('..', import.meta.url));
const commit = process.argv[2] ?? 'HEAD~1';
const folder = mkdtempSync(join(tmpdir(), 'agenda-same-'));
const corpus = join(folder, 'meetings');
const before = join(folder, 'before');

/** The commit's program, bundled, with the libraries of this tree. */
function makeBefore() {
  execFileSync('git', ['worktree', 'add', '--quiet', '--detach', before, commit], { cwd: root });
  symlinkSync(join(root, 'node_modules'), join(before, 'node_modules'));
  for (const tree of [before, root])
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: tree, stdio: 'inherit' });
}

/** Every folder with a meeting.md of the tree, and the random ones; PDFs that lie about are left behind. */
function makeCorpus() {
  for (const kept of ['examples', 'test/meetings', 'test/documents', 'test/diagnostics'])
    cpSync(join(root, kept), join(corpus, kept), {
      recursive: true,
      verbatimSymlinks: true,
      filter: source => !/[\\/]examples[\\/].*-\d{4}-\d\d-\d\d.*\.pdf$/.test(source),
    });
  for (let seed = 1; seed <= RANDOM_MEETINGS; seed++) {
    for (const [path, text] of Object.entries(randomMeeting(seed))) {
      const file = join(corpus, 'random', String(seed), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

/** What a tree's program makes of the meetings: by path of a PDF its digest, and by edition every message. */
function made(tree, name) {
  const facts = new Map();
  for (const edition of ['full', 'public']) {
    const output = join(folder, name, edition);
    const run = (...rest) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(tree, 'bin', 'agenda.js'), ...rest],
        {
          cwd: corpus,
          encoding: 'utf8',
          maxBuffer: 1e9,
          env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache', name) },
        },
      );
      if (status !== 0 && status !== 1) throw new Error(`${rest.join(' ')} ended with ${status}: ${stderr}`);
      return { stdout, stderr };
    };
    const { stderr } = run('build', '.', '--edition', edition, '--output', output, '--force');
    for (const [at, message] of byFile(stderr)) facts.set(`${edition} message at ${at}`, message);
    const { stdout } = run('check', '.', '--edition', edition, '--reporter', 'json');
    for (const { file, line, column, ...rest } of JSON.parse(stdout).diagnostics)
      facts.set(`${edition} json at ${file}:${line}:${column} ${rest.code}`, JSON.stringify(rest));
    if (!existsSync(output)) continue;
    for (const file of readdirSync(output, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const path = join(file.parentPath ?? file.path, file.name);
      const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
      facts.set(`${edition} file ${path.slice(output.length + 1)}`, digest);
    }
  }
  return facts;
}

/** The text report in its messages, each by its place and first line. */
function byFile(report) {
  return report.split(/^(?=\S+:\d+:\d+ )/m).map(message => [message.split('\n', 1)[0], message]);
}

function compare(old, now) {
  const different = [];
  for (const [fact, value] of old) {
    if (!now.has(fact)) different.push(`gone: ${fact}`);
    else if (now.get(fact) !== value) different.push(`changed: ${fact}`);
  }
  for (const fact of now.keys()) if (!old.has(fact)) different.push(`new: ${fact}`);
  return different;
}

try {
  makeBefore();
  makeCorpus();
  const [old, now] = [made(before, 'before-out'), made(root, 'now-out')];
  const different = compare(old, now);
  for (const line of different.slice(0, MOST_SHOWN)) process.stdout.write(`${line}\n`);
  const files = [...now.keys()].filter(fact => / file /.test(fact)).length;
  process.stdout.write(`${files} files, ${now.size - files} messages, ${different.length} differences\n`);
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  spawnSync('git', ['worktree', 'remove', '--force', before], { cwd: root });
  rmSync(folder, { recursive: true, force: true });
}
