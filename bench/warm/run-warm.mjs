// A process that stays: builds a meeting, then again and again with one item edited, each in its turn. tinybench times
// the builds, each with the writing of its file; prints their median as a sample.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Bench } from 'tinybench';

const [loader, folder, output, format] = process.argv.slice(2);
const { load } = createRequire(import.meta.url)(loader);
const { createBuilder } = await load('commands', 'warm').builder();
const { build } = createBuilder();
const items = readdirSync(join(folder, 'items')).map(name => {
  const path = join(folder, 'items', name);
  return { path, text: readFileSync(path, 'utf8') };
});
const used = [];
let edits = 0;
let before = 0;

await buildOnce();
const bench = new Bench({ iterations: 20, time: 0, warmupIterations: 5, warmupTime: 0, throws: true });
bench.add('edited', buildOnce, {
  beforeEach() {
    edits += 1;
    const { path, text } = items[edits % items.length];
    writeFileSync(path, edited(text));
    before = processorTime();
  },
  afterEach() {
    used.push(processorTime() - before);
  },
});
await bench.run();
for (const { path, text } of items) writeFileSync(path, text);
const { latency } = bench.tasks[0].result;
const cpu = used.slice(-20).sort((a, b) => a - b)[10];
process.stdout.write(
  JSON.stringify({ wall: latency.p50 / 1e3, cpu, peak: process.resourceUsage().maxRSS * 1024 }),
);

async function buildOnce() {
  const request = { location: folder, root: folder, workingDirectory: folder, edition: 'full' };
  const {
    files: [file],
  } = await build({ ...request, formats: [format] });
  if (!file) throw new Error(`${folder} has an error.`);
  writeFileSync(output, file.bytes);
}

/** A few words more at the end of its first long line of prose: most edits change no number of pages. */
function edited(text) {
  const body = text.indexOf('\n---\n');
  const changed = text.slice(body).replace(/^\p{L}.{30,}$/mu, line => `${line} Rettet ${edits}.`);
  if (changed === text.slice(body)) throw new Error('An item has no line of prose to edit.');
  return text.slice(0, body) + changed;
}

/** In seconds. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
