// The script of a thread that checks or builds one meeting after another.
const { load } = require('./load.js');

load('commands', 'build').work();
