// The script of the thread in which the desk's questions are answered and its pages are built.
const { load } = require('./load.js');

load('commands', 'desk').serve();
