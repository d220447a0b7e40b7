// `npm run bench`: how long this program takes, beside others. See bench/README.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cases } from './cases/index.mjs';
import { install } from './installed.mjs';
import { machine } from './measure/machine.mjs';
import { measure } from './measure/measure.mjs';
import { compare } from './report/compare.mjs';
import { publish } from './report/publish.mjs';
import { allTables } from './report/tables.mjs';
import { targetTable } from './report/target-table.mjs';
import { setUp } from './set-up.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const missing = setUp();
if (missing) {
  console.error(missing);
  process.exit(1);
}

const results = await run();
console.log(`${allTables(results)}\n\n### Targets\n\n${targetTable(results)}`);
if (options.compare)
  console.log(`\n### Against the run of ${earlier().machine.day}\n\n${compare(results, earlier().results)}`);
else if (!options.quick && !options.only) publish({ machine: machine(), results });

/** @returns {import('./report/publish.mjs').Run} */
function earlier() {
  return JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8'));
}

/** @returns {Promise<import('./targets.mjs').Results>} */
async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'agenda-bench-'));
  // The user's own cache is neither used nor filled.
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), NO_COLOR: '1' };
  const measured = {};
  try {
    install(folder);
    for await (const wanted of cases(folder, options.quick)) {
      if (options.only && !wanted.name.includes(options.only)) continue;
      measured[wanted.name] = await measure(wanted, { env, say: text => console.error(text) });
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
