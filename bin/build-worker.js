// The script of a thread that checks or builds one meeting after another.
const { threadId } = require('node:worker_threads');
const { keepCode, load } = require('./load.js');

// V8 accepts only code that was compiled under the same flags (v8-flags.js), so threads' code is kept apart, by the
// first thread.
load('commands', 'thread').work(() => threadId === 1 && keepCode());
