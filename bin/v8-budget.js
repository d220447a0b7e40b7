// V8 gives a function that has used up a budget to its optimising compiler. Most builds end before that pays: with
// eight times the budget a build of 8 items takes .64 of the processor time and .65 of the wall time, one of 100 items
// .70 and .67, one of 1,000 items .9 and .95 (Node 20.20, two cores, medians of paired runs). And V8 forgets the code of
// functions that have not run for a while: what a long build keeps (load.js) would lack the half of it, and the next one
// take 1.15 times as long. The flags are V8's own and may mean something else in another version, which is left alone.
const { setFlagsFromString } = require('node:v8');

if (process.versions.v8.startsWith('11.3.')) {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--no-flush-bytecode');
}
