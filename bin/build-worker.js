// The script of a thread that checks or builds one meeting after another.
const { threadId } = require('node:worker_threads');
const { keepCode, load } = require('./load.js');

// V8 takes no code that was compiled under other flags (v8-flags.js): that of threads is kept apart, by the first one.
load('commands', 'thread').work(() => threadId === 1 && keepCode());
