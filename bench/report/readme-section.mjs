import { spread } from '../measure/statistics.mjs';
import { seconds } from './figures.mjs';
import { shortTable } from './tables.mjs';

/**
 * What the README says of speed.
 * @param {import('./publish.mjs').Run} run
 * @returns {string}
 */
export function readmeSection({ machine, results }) {
  const wall = (name, call) => seconds(spread(results[name][call].wall).value);
  return `The Danish example, with its pictures, attachments and timetable, takes ${wall('example', 'agenda')}, its public edition ${wall('example', 'agenda, public')}, and \`agenda check\` of it ${wall('start-up', 'check')}. An archive of 200 meetings is built in ${wall('200 meetings', 'two cores')}, and again in ${wall('200 meetings', 'one changed')} when one of them has changed.

![How long each program takes to make the PDF of 8, 100 and 1,000 items; the figures are in the table](docs/bench.svg)

This is the same text made into a PDF by each program, started anew each time: medians of runs in turn, on ${machine.cores} cores of ${article(machine.processor)}, with Node ${machine.node}.

${shortTable(results)}

\`npm run bench\` measures on your machine; [bench/README.md](bench/README.md) tells how, and has all the figures.`;
}

const article = processor => (/^[AEIOU]/i.test(processor) ? `an ${processor}` : `a ${processor}`);
