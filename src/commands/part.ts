/**
 * The part of the program that threads and a live preview load. `modules` are those that the command line loads with
 * `import()`.
 */
export { createBuilder } from '../builder.ts';
export { work } from './work.ts';
