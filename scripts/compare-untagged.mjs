// Builds every example in every template with tags and without, and counts the pixels in which their pages differ: tags
// must not change how a page looks. Needs `pdftoppm` (poppler) and `compare` (ImageMagick); run `npm run build` before.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.cache', 'untagged');
const DOTS_PER_INCH = 100;

/** What makes the tags, and what stands in its place. */
const tags = {
  'paint/painter.ts': [
    ['#mark(element: StructureElement | undefined): void {', '$& return;'],
    ['#artifact(graphics = true): void {', '$& if (graphics) this.#endText(); return;'],
  ],
  'file/structure-tree.ts': [
    ['add(places, elements, pageOf) {', '$& for (const element of elements) element.kids.length = 0;'],
  ],
  'file/tagged-document.ts': [
    ['StructTreeRoot: new Pointer(structure),', ''],
    ['MarkInfo: { Marked: true },', ''],
  ],
};

/** A plugin of esbuild's: leaves the tags out. */
const untagged = {
  name: 'untagged',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]render[\\/]pdf[\\/](paint|file)[\\/]/ }, async ({ path }) => {
      const changes = Object.entries(tags).find(([name]) => path.replaceAll('\\', '/').endsWith(name))?.[1];
      let contents = await readFile(path, 'utf8');
      for (const [code, instead] of changes ?? []) {
        if (!contents.includes(code)) throw new Error(`${path} has no "${code}"`);
        contents = contents.replace(code, instead);
      }
      return { contents, loader: 'ts' };
    });
  },
};

async function load(name, plugins) {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: ['src/build.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    plugins,
  });
  return (await import(pathToFileURL(outfile).href)).buildMeeting;
}

/** A PDF's pages as pictures: their files. */
function pictures(bytes, name) {
  const file = join(folder, name);
  writeFileSync(`${file}.pdf`, bytes);
  mkdirSync(file);
  execFileSync('pdftoppm', ['-r', String(DOTS_PER_INCH), `${file}.pdf`, join(file, 'page')]);
  return readdirSync(file)
    .sort()
    .map(page => join(file, page));
}

/** How many pixels two pictures differ in. */
function differing(one, other) {
  const { stderr, status } = spawnSync('compare', ['-metric', 'AE', one, other, 'null:'], {
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return Number.parseFloat(stderr);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const builds = [await load('tagged', []), await load('untagged', [untagged])];
const meetings = ['direktionen', 'council', 'board/agenda', 'board/minutes'].map(name =>
  resolve(root, 'examples', name),
);
let pages = 0;
let pixels = 0;
for (const location of meetings) {
  for (const template of readdirSync(join(root, 'templates')).filter(name => !name.endsWith('.yml'))) {
    const name = `${location.slice(root.length).replaceAll(/[\\/]/g, '-')}-${template}`;
    const job = {
      location,
      root: resolve(location, '..'),
      workingDirectory: root,
      template,
      edition: 'full',
    };
    const files = await Promise.all(builds.map(buildMeeting => buildMeeting(job)));
    const [tagged, bare] = files.map(({ files: [file] }, at) =>
      pictures(file.bytes, `${name}-${at ? 'untagged' : 'tagged'}`),
    );
    const counts = tagged.map((page, at) => differing(page, bare[at]));
    const sum = counts.reduce((all, count) => all + count, 0);
    process.stdout.write(`${name}: ${tagged.length} and ${bare.length} pages, ${sum} pixels differ\n`);
    pages += tagged.length;
    pixels += sum + (tagged.length === bare.length ? 0 : 1);
  }
}
process.stdout.write(`${pages} pages, ${pixels} pixels differ\n`);
process.exitCode = pixels === 0 ? 0 : 1;
