/** What threads and a live preview load of the program. `modules` are those that the command line loads with `import()`. */
export { createBuilder } from '../builder.ts';
export { work } from './work.ts';
