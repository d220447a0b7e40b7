// Runs what is to be compared in turn, ABAB: noise on the machine then meets all alike. (hyperfine itself would time
// one command to its end before it begins with the next.)
import { statSync } from 'node:fs';
import { inspectPdf } from './inspect-pdf.mjs';
import { timeOnce } from './time-once.mjs';

/**
 * @typedef {object} Case processes that are compared with each other
 * @property {string} name
 * @property {number} rounds
 * @property {Record<string, import('../peers/index.mjs').Call>} calls
 *
 * @typedef {object} Measured a process
 * @property {number[]} wall seconds of each round
 * @property {number[]} cpu seconds of each round
 * @property {number} [peak] bytes, the median
 * @property {number} [bytes] of its output
 * @property {number} [pages] of its output
 * @property {boolean} [tagged] whether its output is
 */

/**
 * @param {Case} wanted
 * @param {{ env: NodeJS.ProcessEnv, say: (text: string) => void }} options
 * @returns {Promise<Record<string, Measured>>}
 */
export async function measure({ name, rounds, calls }, { env, say }) {
  const samples = Object.fromEntries(Object.keys(calls).map(key => [key, []]));
  // The round before the first fills the caches of the file system.
  for (let round = rounds > 1 ? 0 : 1; round <= rounds; round += 1) {
    say(`${name}: round ${round} of ${rounds}`);
    for (const [key, call] of Object.entries(calls)) {
      if (!samples[key]) continue;
      try {
        call.before?.();
        const sample = timeOnce(call, env);
        if (round > 0) samples[key].push(sample);
      } catch (error) {
        if (!call.mayFail) throw error;
        say(`${name}: ${key} does not run and is left out. ${String(error.stderr || error).slice(-500)}`);
        delete samples[key];
      }
    }
  }
  const measured = {};
  for (const [key, list] of Object.entries(samples)) measured[key] = await summary(list, calls[key]);
  return measured;
}

/** @returns {Promise<Measured>} */
async function summary(samples, { output }) {
  const peaks = samples.map(({ peak }) => peak).sort((a, b) => a - b);
  return {
    wall: samples.map(({ wall }) => rounded(wall)),
    cpu: samples.map(({ cpu }) => rounded(cpu)),
    peak: peaks[Math.floor(peaks.length / 2)],
    ...(output && { bytes: statSync(output).size, ...(await inspectPdf(output)) }),
  };
}

const rounded = seconds => Number(seconds.toFixed(4));
