import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const source = 'src/desk/page';

/** Browsers of the last two years. */
const target = ['chrome120', 'firefox121', 'safari17'];

/**
 * Makes the page of the desk, in `dist/desk/`: what it shows at once, and the parts that it loads later.
 * @param {string} root of the project
 * @param {string} dist
 * @returns {Promise<readonly import('esbuild').Metafile[]>}
 */
export async function buildDesk(root, dist) {
  const folder = join(dist, 'desk');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, source, 'desk.html'), join(folder, 'desk.html'));
  const scripts = {
    desk: `${source}/desk.ts`,
    paste: `${source}/paste.ts`,
    pdf: `${source}/pdf.ts`,
    'pdf.worker': 'pdfjs-dist/legacy/build/pdf.worker.mjs',
  };
  const built = await Promise.all(
    Object.entries(scripts).map(([name, entry]) =>
      build({ ...common(root), entryPoints: [entry], outfile: join(folder, `${name}.js`), format: 'esm' }),
    ),
  );
  await build({ ...common(root), entryPoints: [`${source}/desk.css`], outfile: join(folder, 'desk.css') });
  return built.map(({ metafile }) => metafile);
}

function common(root) {
  return {
    absWorkingDir: root,
    bundle: true,
    platform: 'browser',
    target,
    minify: !process.argv.includes('--readable'),
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    plugins: [withoutHtml],
    external: ['/pdf.js', '/paste.js', 'node:*', 'canvas', 'url', 'fs', 'path', 'module', 'process'],
  };
}

/**
 * A plugin of esbuild's. The editor's Markdown would bring parsers for HTML, style sheets and JavaScript: 160 kB for the
 * names of tags, which texts here do not have.
 */
const withoutHtml = {
  name: 'without-html',
  setup(build) {
    build.onResolve({ filter: /^@codemirror\/lang-html$/ }, ({ path }) => ({
      path,
      namespace: 'without-html',
    }));
    build.onLoad({ filter: /./, namespace: 'without-html' }, () => ({
      contents:
        'export const html = () => ({ language: {}, support: [] }); export const htmlCompletionSource = () => null;',
    }));
  },
};
