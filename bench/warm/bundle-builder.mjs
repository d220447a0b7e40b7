import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leaveOut } from '../../scripts/build/left-out.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the function that builds again and again in one process, as an ES module of its own without the command line.
 * @returns {Promise<string>} the bundle's path
 */
export async function bundleBuilder() {
  const outfile = join(root, '.cache', 'bench', 'builder.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/builder.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
    plugins: [leaveOut],
    // CommonJS modules in the bundle ask for Node's own modules by require.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  });
  return outfile;
}
