// Tables in Markdown, for the terminal and the pages alike.
import { ratio, spread } from '../measure/statistics.mjs';
import { bytes, seconds, times } from './figures.mjs';
import { table } from './table.mjs';

const sizes = [8, 100, 1000, 5000];
const title = count => `${count.toLocaleString('en')} items`;

/**
 * How long each program takes for each number of items, for a reader in a hurry.
 * @param {import('../targets.mjs').Results} results
 * @returns {string}
 */
export function shortTable(results) {
  const measured = sizes.filter(count => results[`${count} items`]);
  const most = Math.min(1000, measured.at(-1));
  const last = results[`${most} items`];
  const first = results['8 items'];
  const row = name => [
    name === 'agenda' ? '**agenda**' : name,
    ...measured.map(count => wallOf(results[`${count} items`], name)),
    last[name]?.peak === undefined ? '' : bytes(last[name].peak),
    bytes(first[name].bytes),
    first[name].tagged ? 'yes' : 'no',
  ];
  return table(
    ['', ...measured.map(title), `memory, ${title(most)}`, 'file, 8 items', 'tagged'],
    Object.keys(first).map(row),
  );
}

function wallOf(measured, name) {
  return measured[name] ? seconds(spread(measured[name].wall).value) : '';
}

/**
 * Everything that was measured, a table for each case.
 * @param {import('../targets.mjs').Results} results
 * @returns {string}
 */
export function allTables(results) {
  return Object.entries(results)
    .map(([name, measured]) => `### ${name}\n\n${caseTable(measured)}`)
    .join('\n\n');
}

/** What the others of a case are compared with. */
const bases = ['agenda', 'node', 'one thread'];

function caseTable(measured) {
  const base = bases.find(name => measured[name]) ?? Object.keys(measured)[0];
  const row = ([name, { wall, cpu, peak, bytes: size, pages, tagged }]) => {
    const { value, low, high } = spread(wall);
    return [
      name,
      `${seconds(value)} (${seconds(low)}–${seconds(high)})`,
      name === base ? '1' : times(ratio(wall, measured[base].wall)),
      seconds(spread(cpu).value),
      peak === undefined ? '' : bytes(peak),
      size === undefined ? '' : bytes(size),
      pages ?? '',
      tagged === undefined ? '' : tagged ? 'yes' : 'no',
    ];
  };
  const header = ['', 'wall time', `of ${base}`, 'processor', 'peak memory', 'file', 'pages', 'tagged'];
  return table(header, Object.entries(measured).map(row));
}
