import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The manual page, made from the table of commands. */
export async function manPage(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents:
        "export * as commands from './src/commands/index.ts'; export { manPage } from './src/commands/manual/man-page.ts';",
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    // What runs a command is not asked for.
    plugins: [
      {
        name: 'without-imports',
        setup: ({ onResolve }) =>
          onResolve({ filter: /./ }, ({ path, kind }) =>
            kind === 'dynamic-import' ? { path, external: true } : undefined,
          ),
      },
    ],
    write: false,
    logLevel: 'warning',
  });
  const made = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return made.manPage(made.commands, version);
}
