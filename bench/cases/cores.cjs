// Loaded before the program: it then sees as many processor cores as it is told.
const { syncBuiltinESMExports } = require('node:module');
const os = require('node:os');

os.availableParallelism = () => Number(process.env.AGENDA_BENCH_CORES);
syncBuiltinESMExports();
