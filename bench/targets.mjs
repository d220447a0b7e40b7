// What the program is to reach (issue 6), each taken from what was measured. Ratios are of wall time where nothing
// else is said: that of the medians, with the quartiles of the rounds'.
import { ratio, spread } from './measure/statistics.mjs';

/** @typedef {import('./measure/statistics.mjs').Spread} Spread */
/** @typedef {Record<string, Record<string, import('./measure/measure.mjs').Measured>>} Results by case, by call */
/**
 * @typedef {object} Target
 * @property {string} what
 * @property {string} of
 * @property {number} must
 * @property {number} aim
 * @property {'MB'} [unit] a ratio where absent
 * @property {(results: Results) => Spread | undefined} figure
 * @property {(results: Results) => Spread | undefined} [cpu] the same ratio of processor time: where other work runs on
 *   the machine it holds better
 */

/** @type {readonly Target[]} */
export const targets = [
  wall('`--help`', 'bare node', 1.5, 1.3, 'start-up', 'help', 'node'),
  wall('`--version`', 'bare node', 1.5, 1.3, 'start-up', 'version', 'node'),
  wall('`check` of the Danish example', 'bare node', 3, 2, 'start-up', 'check', 'node'),
  wall('the Danish example', 'Typst from Node', 2.2, 1.6, 'example', 'agenda', 'Typst from Node'),
  wall('the Danish example', 'bare node', 5.5, 4, 'example', 'agenda', 'node'),
  wall('the Danish example', 'WeasyPrint', 0.6, 0.4, 'example', 'agenda', 'WeasyPrint'),
  wall('the Danish example', 'Chromium', 0.6, 0.4, 'example', 'agenda', 'Chromium'),
  wall('the Danish example', 'asciidoctor-pdf', 0.6, 0.4, 'example', 'agenda', 'asciidoctor-pdf'),
  wall('its public edition, searched', 'the full one', 1.6, 1.3, 'example', 'agenda, public', 'agenda'),
  wall('100 items', 'Typst from Node', 1.8, 1.3, '100 items', 'agenda', 'Typst from Node'),
  wall('1,000 items', 'Typst from Node', 1.1, 0.8, '1000 items', 'agenda', 'Typst from Node'),
  { what: '1,000 items, peak memory', of: '', must: 700, aim: 450, unit: 'MB', figure: peakOf('1000 items') },
  { what: '5,000 items, processor time', of: '1,000 items', must: 5.5, aim: 5, figure: growth },
  {
    what: '5,000 items, peak memory',
    of: '',
    must: 1800,
    aim: 1200,
    unit: 'MB',
    figure: peakOf('5000 items'),
  },
  { what: 'one paragraph of 50,000 words', of: 'one of 5,000', must: 12, aim: 10, figure: paragraphGrowth },
  { what: 'the file, 8 items', of: 'untagged pdfmake', must: 1.1, aim: 0.9, figure: sizeOf('8 items') },
  { what: 'the file, 100 items', of: 'untagged pdfmake', must: 1.1, aim: 0.9, figure: sizeOf('100 items') },
  wall(
    'one edited item of the Danish example, warm',
    'cold',
    0.15,
    0.1,
    'warm, the Danish example',
    'edited',
    'cold',
  ),
  wall('one edited item of 100, warm', 'cold', 0.15, 0.1, 'warm, 100 items', 'edited', 'cold'),
  wall('200 meetings on two cores', 'in one thread', 0.6, 0.55, '200 meetings', 'two cores', 'one thread'),
  wall('200 meetings, one changed', 'all of them', 0.05, 0.03, '200 meetings', 'one changed', 'two cores'),
];

/** @returns {Target} */
function wall(what, of, must, aim, name, call, base) {
  const ratioOf = time => results => {
    const { [call]: measured, [base]: other } = results[name] ?? {};
    return measured && other && ratio(measured[time], other[time]);
  };
  return { what, of, must, aim, figure: ratioOf('wall'), cpu: ratioOf('cpu') };
}

function peakOf(name) {
  return results => {
    const peak = results[name]?.agenda.peak;
    return peak === undefined ? undefined : exactly(peak / 1e6);
  };
}

function growth(results) {
  const [small, big] = [results['1000 items'], results['5000 items']];
  return small && big && exactly(spread(big.agenda.cpu).value / spread(small.agenda.cpu).value);
}

/** What the words cost beyond a short paragraph's build: ten times the words, ten times the time. */
function paragraphGrowth({ paragraph }) {
  if (!paragraph) return undefined;
  const beyond = words => paragraph[words].cpu.map((cpu, round) => cpu - paragraph['50 words'].cpu[round]);
  return ratio(beyond('50000 words'), beyond('5000 words'));
}

function sizeOf(name) {
  return ({ [name]: measured }) =>
    measured?.pdfmake && exactly(measured.agenda.bytes / measured.pdfmake.bytes);
}

const exactly = value => ({ value, low: value, high: value });
