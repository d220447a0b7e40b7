import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chart } from './chart.mjs';
import { readmeSection } from './readme-section.mjs';
import { allTables } from './tables.mjs';
import { targetTable } from './target-table.mjs';
import { writeBetween } from './write-between.mjs';

const path = name => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** @typedef {{ machine: ReturnType<import('../measure/machine.mjs').machine>, results: import('../targets.mjs').Results }} Run */

/**
 * Writes what a whole run measured: the figures, the chart, and the tables of two pages.
 * @param {Run} run
 */
export function publish(run) {
  writeFileSync(path('bench/results.json'), asJson(run));
  writeFileSync(path('docs/bench.svg'), chart(run.results));
  writeBetween(path('README.md'), 'bench', readmeSection(run));
  writeBetween(path('bench/README.md'), 'targets', targetTable(run.results));
  writeBetween(path('bench/README.md'), 'tables', allTables(run.results));
}

/** One line for each process, so that a diff shows which of them changed. */
function asJson({ machine, results }) {
  const cases = Object.entries(results).map(([name, calls]) => {
    const lines = Object.entries(calls).map(
      ([call, measured]) => `${JSON.stringify(call)}: ${JSON.stringify(measured)}`,
    );
    return `${JSON.stringify(name)}: {\n${lines.join(',\n')}\n}`;
  });
  return `{\n"machine": ${JSON.stringify(machine)},\n"results": {\n${cases.join(',\n')}\n}\n}\n`;
}
