// One run of a process: hyperfine times it, GNU time tells its peak memory.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { found } from '../peers/found.mjs';

/** @typedef {{ wall: number, cpu: number, peak?: number }} Sample seconds, and bytes of the largest process */

/**
 * @param {import('../peers/index.mjs').Call} call
 * @param {NodeJS.ProcessEnv} env
 * @returns {Sample}
 */
export function timeOnce({ command, args, env: own, timesItself }, env) {
  if (timesItself)
    return JSON.parse(
      execFileSync(command, args, { env: { ...env, ...own }, encoding: 'utf8', stdio: 'pipe' }),
    );
  const folder = mkdtempSync(join(tmpdir(), 'agenda-bench-'));
  const [times, peak] = [join(folder, 'times.json'), join(folder, 'peak.txt')];
  const hyperfine = ['hyperfine', '-N', '--runs', '1', '--style', 'none', '--export-json', times];
  const line = [...withPeak(peak), ...hyperfine, [command, ...args].map(quote).join(' ')];
  try {
    execFileSync(line[0], line.slice(1), { env: { ...env, ...own }, stdio: ['ignore', 'ignore', 'pipe'] });
    const result = JSON.parse(readFileSync(times, 'utf8')).results[0];
    const memory = gnuTime && { peak: Number(readFileSync(peak, 'utf8')) * 1024 };
    return { wall: result.times[0], cpu: result.user + result.system, ...memory };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of GNU, since only that writes what it is asked for; hyperfine below it is smaller than whatever it runs. */
const gnuTime = findGnuTime();

function findGnuTime() {
  const path = found('gtime') ?? found('time');
  if (!path) return undefined;
  try {
    return execFileSync(path, ['--version'], { stdio: 'pipe' }).includes('GNU') ? path : undefined;
  } catch {
    return undefined;
  }
}

function withPeak(file) {
  return gnuTime ? [gnuTime, '--format=%M', `--output=${file}`] : [];
}

/** hyperfine takes a command line apart as a shell does. */
function quote(word) {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
