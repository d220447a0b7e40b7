// V8's own flags, by its major version: 11 is that of Node 20, 12 of 22, 13 of 24, 14 of 26. Another version may know
// others, and is left alone. What stands here was measured in paired runs (medians); test/v8-flags.test.ts asks V8
// whether it accepts each.
const { totalmem } = require('node:os');
const { setFlagsFromString } = require('node:v8');

const major = Number.parseInt(process.versions.v8, 10);

/**
 * HarfBuzz, which makes the fonts of a page, runs for a moment: V8 would compile half of it a second time for speed.
 *
 * Node 24: the Danish example as HTML takes .51 of the processor time, 100 items .63, 30 meetings .82.
 */
const plainWebAssembly = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];

/**
 * For what one thread does. V8 gives a function that has run for a while to its optimising compilers, and most builds end
 * before that pays. And it forgets the code of functions that have not run for a while: what a long build keeps (load.js)
 * would lack the half of it, and the next one take 1.15 times as long.
 *
 * Node 20: a build of 8 items takes .64 of the processor time, one of 100 items .70, one of 1,000 items .9.
 * Node 24: a build of the Danish example takes .72 of the processor time, a check of it .80. Regular expressions are
 * compiled once, and not first to be interpreted: a check takes .95 of that, a build of 8 items .97.
 */
const oneThread = {
  11: ['--interrupt-budget=1000000', '--no-flush-bytecode', ...plainWebAssembly],
  12: laterCompilers(),
  13: laterCompilers(),
  14: laterCompilers(),
};

function laterCompilers() {
  return [
    '--no-maglev',
    '--invocation-count-for-turbofan=30000',
    '--invocation-count-for-osr=5000',
    '--no-flush-bytecode',
    '--no-regexp-tier-up',
    ...plainWebAssembly,
  ];
}

/**
 * For threads that build a collection. A meeting of 8 items allocates about 40 MB, more than twice what a young generation
 * of V8's usual size holds, so that much is copied which is of no use soon after; and V8's helpers, which compile and
 * collect beside one thread, only take the cores from as many threads as there are. With a large young generation and no
 * helpers 200 meetings on two cores take .86 of the wall time and .88 of the processor time on Node 20 (the large young
 * generation alone .88 and .89), and 590 MB rather than 260. The flags hold for threads that are started after.
 *
 * Node 24: a thread goes on long enough for the quicker of the optimising compilers to pay, and not for the slower one: 100
 * meetings of 8 items take .87 of the processor time. A larger young generation brings nothing.
 */
const manyThreads = {
  11: threads => [...halvesFor(threads), '--no-parallel-scavenge', '--no-concurrent-recompilation'],
  13: () => ['--maglev', '--max-opt=2', '--invocation-count-for-maglev=3000'],
};

/** Megabytes of one of the two halves of a young generation: more brings nothing. */
const MOST = 128;

/** Below this it is as V8 makes it. */
const LEAST = 32;

/** All halves together may take an eighth of the memory; a thread may have one more that reads attached files. */
const SHARE = 1 / 8;

/** @param {number} threads how many will be started */
function halvesFor(threads) {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20;
  const half = Math.min(MOST, Math.floor((memory * SHARE) / (4 * threads)));
  return half < LEAST ? [] : [`--max-semi-space-size=${half}`, `--min-semi-space-size=${half}`];
}

/**
 * The flags of this V8.
 * @param {number} [threads] how many will be started; none where one does all
 * @returns {readonly string[]}
 */
function flagsFor(threads) {
  if (threads === undefined) return oneThread[major] ?? [];
  return manyThreads[major]?.(threads) ?? [];
}

/**
 * Modules of Node that every check and build needs. Once a flag is set, V8 refuses the compiled code that Node has for its
 * modules. With these loaded before, a check of an unchanged meeting takes .92 of the processor time (Node 24).
 */
const needed = ['node:crypto', 'node:timers/promises', 'node:zlib'];

/** @param {number} [threads] how many will be started; none where one does all */
function setFlags(threads) {
  for (const name of needed) require(name);
  for (const flag of flagsFor(threads)) setFlagsFromString(flag);
}

/**
 * How much the heap may grow between two collections, in per cent, while a large meeting is built. V8 lets it double or
 * more, and most of that is garbage.
 *
 * Node 24: 1,000 items take 434 MB rather than 611, and the same processor time. With 100 items it saves nothing and takes
 * 1.05 of the processor time.
 */
const growth = { 13: '--heap-growing-percent=60' };

/** A meeting with fewer items is not large. */
const MANY_ITEMS = 500;

/**
 * @param {number} items of the meeting that is to be built
 * @returns {() => void} resets the flag: V8 keeps code for one set of flags, and most meetings are small
 */
function growSlowly(items) {
  const flag = growth[major];
  if (!flag || items < MANY_ITEMS) return () => {};
  setFlagsFromString(flag);
  return () => setFlagsFromString(flag.replace(/\d+$/, '0'));
}

module.exports = { flagsFor, growSlowly, growth, setFlags };
