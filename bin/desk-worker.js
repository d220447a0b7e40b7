// The script of the thread in which the desk's questions are answered and its pages are built.
const { keepCode, load } = require('./load.js');

// What the first pages needed is kept when the page has got them and what it asks for next. With it the first pages of
// the Danish example take .8 of the processor time (Node 24).
load('commands', 'desk')
  .service()
  .then(({ serve }) => serve(() => setTimeout(keepCode, 2000)));
