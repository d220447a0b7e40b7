import { spread } from '../measure/statistics.mjs';
import { peers } from '../peers/index.mjs';
import { targets } from '../targets.mjs';
import { number, seconds } from './figures.mjs';

/**
 * This run beside an earlier one: its targets, and the processor time of each of this program's own runs.
 * @param {import('../targets.mjs').Results} now
 * @param {import('../targets.mjs').Results} then
 * @returns {string}
 */
export function compare(now, then) {
  return [...ratioLines(now, then), '', ...ownLines(now, then)].join('\n');
}

function ratioLines(now, then) {
  return targets.flatMap(({ what, of, unit = '', figure }) => {
    const [measured, before] = [figure(now), figure(then)];
    if (!measured || !before) return [];
    return [
      line(`${what}${of && ', of '}${of}`, before.value, measured.value, value => `${number(value)} ${unit}`),
    ];
  });
}

const others = new Set(['node', ...peers.map(({ name }) => name).filter(name => name !== 'agenda')]);

function ownLines(now, then) {
  return Object.entries(now).flatMap(([name, calls]) =>
    Object.keys(calls)
      .filter(call => !others.has(call) && then[name]?.[call])
      .map(call => {
        const [before, after] = [then, now].map(results => spread(results[name][call].cpu).value);
        return line(`${name}, ${call}: processor`, before, after, seconds);
      }),
  );
}

function line(what, before, after, shown) {
  const change = Math.round((after / before - 1) * 100);
  return `${what.padEnd(52)} ${shown(before).padStart(10)} → ${shown(after).padStart(10)}  ${change > 0 ? '+' : ''}${change} %`;
}
