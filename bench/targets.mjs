// What the program is to reach (issues 6, 17, 19, 20 and 21), each taken from what was measured. Ratios are of wall time where nothing
// else is said: that of the medians, with the quartiles of the rounds'.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ratio, spread } from './measure/statistics.mjs';

/** @typedef {import('./measure/statistics.mjs').Spread} Spread */
/** @typedef {Record<string, Record<string, import('./measure/measure.mjs').Measured>>} Results by case, by call */
/**
 * @typedef {object} Target
 * @property {string} what
 * @property {string} of
 * @property {number} must
 * @property {number} aim
 * @property {'MB' | 's' | 'ms' | 'kB'} [unit] a ratio where absent
 * @property {(results: Results) => Spread | undefined} figure
 * @property {(results: Results) => Spread | undefined} [cpu] the same ratio of processor time: where other work runs on
 *   the machine it holds better
 */

/** @type {readonly Target[]} */
// biome-ignore format: a table
export const targets = [
  { what: '`--help`', of: 'bare node', must: 1.5, aim: 1.3, ...wall('start-up', 'help', 'node') },
  { what: '`--version`', of: 'bare node', must: 1.5, aim: 1.3, ...wall('start-up', 'version', 'node') },
  { what: '`check` of the Danish example', of: 'bare node', must: 3.2, aim: 2.8, ...wall('start-up', 'check', 'node') },
  { what: 'the same, unchanged', of: 'bare node', must: 3.2, aim: 2.8, ...wall('start-up', 'check, unchanged', 'node') },
  { what: 'the Danish example', of: 'Typst from Node', must: 2.2, aim: 1.6, ...wall('example', 'agenda', 'Typst from Node') },
  { what: 'the Danish example', of: 'bare node', must: 5.5, aim: 4, ...wall('example', 'agenda', 'node') },
  { what: 'the Danish example', of: 'WeasyPrint', must: 0.6, aim: 0.4, ...wall('example', 'agenda', 'WeasyPrint') },
  { what: 'the Danish example', of: 'Chromium', must: 0.6, aim: 0.4, ...wall('example', 'agenda', 'Chromium') },
  { what: 'the Danish example', of: 'asciidoctor-pdf', must: 0.6, aim: 0.4, ...wall('example', 'agenda', 'asciidoctor-pdf') },
  { what: 'its public edition, searched', of: 'the full one', must: 1.6, aim: 1.3, ...wall('example', 'agenda, public', 'agenda') },
  { what: 'the Danish example, unchanged', of: 'a build', must: 0.4, aim: 0.36, ...wall('example', 'agenda, unchanged', 'agenda') },
  { what: '8 items', of: 'Typst from Node', must: 1.75, aim: 1.5, ...wall('8 items', 'agenda', 'Typst from Node') },
  { what: '100 items', of: 'Typst from Node', must: 1.1, aim: 1, ...wall('100 items', 'agenda', 'Typst from Node') },
  { what: '100 items as HTML', of: 'as PDF', must: 0.5, aim: 0.4, ...wall('100 items as HTML', 'HTML', 'PDF') },
  { what: '1,000 items', of: 'Typst from Node', must: 0.85, aim: 0.7, ...wall('1000 items', 'agenda', 'Typst from Node') },
  { what: '1,000 items, peak memory', of: '', must: 460, aim: 400, ...peakOf('1000 items') },
  { what: '5,000 items, processor time', of: '1,000 items', must: 5.5, aim: 5, figure: growth },
  { what: '5,000 items, peak memory', of: '', must: 1800, aim: 1200, ...peakOf('5000 items') },
  { what: 'one paragraph of 50,000 words', of: 'one of 5,000', must: 12, aim: 10, figure: paragraphGrowth },
  { what: 'the file, 8 items', of: 'untagged pdfmake', must: 1.1, aim: 0.9, ...sizeOf('8 items') },
  { what: 'the file, 100 items', of: 'untagged pdfmake', must: 1.1, aim: 0.9, ...sizeOf('100 items') },
  { what: 'one edited item of the Danish example, warm', of: 'cold', must: 0.1, aim: 0.05, ...wall('warm, the Danish example', 'edited', 'cold') },
  { what: 'one edited item of 100, warm', of: 'cold', must: 0.1, aim: 0.05, ...wall('warm, 100 items', 'edited', 'cold') },
  { what: '`agenda edit` to the first page, the Danish example', of: '', must: 1200, aim: 800, ...seen('the desk, the Danish example', 'first page') },
  { what: 'a keystroke to the new page, the Danish example', of: '', must: 200, aim: 120, ...seen('the desk, the Danish example', 'page') },
  { what: 'a keystroke to the new page, 100 items', of: '', must: 350, aim: 200, ...seen('the desk, 100 items', 'page') },
  { what: 'a keystroke to its message, 100 items', of: '', must: 80, aim: 40, ...seen('the desk, 100 items', 'message') },
  { what: 'what the browser loads of the desk, compressed', of: '', must: 900, aim: 700, unit: 'kB', figure: deskSize },
  { what: '200 meetings on two cores', of: 'in one thread', must: 0.6, aim: 0.55, ...wall('200 meetings', 'two cores', 'one thread') },
  { what: '200 meetings as HTML on two cores', of: 'as PDF', must: 0.5, aim: 0.4, ...wall('200 meetings', 'HTML', 'two cores') },
  { what: 'a site of 200 meetings on two cores', of: 'their PDFs alone', must: 1.5, aim: 1.3, ...wall('200 meetings', 'site', 'two cores') },
  { what: 'the site again, one changed', of: 'the site', must: 0.06, aim: 0.04, ...wall('200 meetings', 'site, one changed', 'site') },
  { what: '200 meetings again, one changed', of: 'all of them in one thread', must: 0.05, aim: 0.03, ...wall('200 meetings', 'one changed', 'one thread') },
  { what: 'a pack of 20 attachments of 10 pages', of: 'the agenda alone', must: 4, aim: 2.5, ...wall('pack of 20', 'pack', 'agenda') },
  { what: 'a pack of 200 attachments of 21 pages', of: '`qpdf --pages`, which loses the tags', must: 4, aim: 1.5, ...wall('pack of 200', 'pack', 'qpdf --pages') },
  { what: 'the same, processor time', of: '', must: 14, aim: 7, ...secondsOf('pack of 200', 'pack', 'cpu') },
  { what: 'the same, peak memory', of: '', must: 600, aim: 360, ...peakOf('pack of 200', 'pack') },
  { what: 'a pack of a scan of 300 MB', of: '', must: 3, aim: 1.5, ...secondsOf('pack of a scan', 'agenda', 'wall') },
  { what: 'the same, peak memory', of: '', must: 450, aim: 400, ...peakOf('pack of a scan') },
  { what: 'one edited item of the pack of 20, warm', of: 'cold', must: 0.15, aim: 0.05, ...wall('warm, pack of 20', 'edited', 'cold') },
];

/** Of a case, one call's time against another's. */
function wall(name, call, base) {
  const ratioOf = time => results => {
    const { [call]: measured, [base]: other } = results[name] ?? {};
    return measured && other && ratio(measured[time], other[time]);
  };
  return { figure: ratioOf('wall'), cpu: ratioOf('cpu') };
}

/** What passes until something is seen. */
function seen(name, call) {
  const figure = ({ [name]: measured }) =>
    measured?.[call] && exactly(spread(measured[call].wall).value * 1e3);
  return { unit: 'ms', figure };
}

/** In kB, by gzip, if the desk was measured. */
function deskSize({ 'the desk, 100 items': measured }) {
  if (!measured) return undefined;
  const folder = new URL('../dist/desk/', import.meta.url);
  const sizes = readdirSync(folder).map(name => gzipSync(readFileSync(new URL(name, folder))).length);
  return exactly(sizes.reduce((sum, size) => sum + size, 0) / 1e3);
}

function peakOf(name, call = 'agenda') {
  const figure = results => {
    const peak = results[name]?.[call].peak;
    return peak === undefined ? undefined : exactly(peak / 1e6);
  };
  return { unit: 'MB', figure };
}

function secondsOf(name, call, time) {
  const figure = ({ [name]: measured }) => measured && spread(measured[call][time]);
  return { unit: 's', figure };
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
  const figure = ({ [name]: measured }) =>
    measured?.pdfmake && exactly(measured.agenda.bytes / measured.pdfmake.bytes);
  return { figure };
}

const exactly = value => ({ value, low: value, high: value });
