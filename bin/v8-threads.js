// For threads that build a collection. A meeting of 8 items allocates about 40 MB, more than twice what a young
// generation of V8's usual size holds, so that much is copied which is of no use soon after; and V8's helpers, which
// compile and collect beside one thread, only take the cores from as many threads as there are. With a large young
// generation and no helpers 200 meetings on two cores take .86 of the wall time and .88 of the processor time (Node 20.20,
// medians of paired runs; the large young generation alone .88 and .89), and 590 MB rather than 260. The flags are V8's own
// and may mean something else in another version, which is left alone. They hold for threads that are started after: the
// heap of this one stays as it is.
const { totalmem } = require('node:os');
const { setFlagsFromString } = require('node:v8');

/** Megabytes of one of the two halves of a young generation: more brings nothing. */
const MOST = 128;

/** Below this it is as V8 makes it. */
const LEAST = 32;

/** All halves together may take an eighth of the memory; a thread may have one more that reads attached files. */
const SHARE = 1 / 8;

/** @param {number} count how many threads will be started */
function prepareThreads(count) {
  if (!process.versions.v8.startsWith('11.3.')) return;
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20;
  const half = Math.min(MOST, Math.floor((memory * SHARE) / (4 * count)));
  if (half >= LEAST) {
    setFlagsFromString(`--max-semi-space-size=${half}`);
    setFlagsFromString(`--min-semi-space-size=${half}`);
  }
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--no-concurrent-recompilation');
}

module.exports = { prepareThreads };
