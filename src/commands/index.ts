/** All that the command line loads when a command is called, what its threads do, and what a live preview will do. */
export { createBuilder } from '../builder.ts';
export { build } from './build.ts';
export { check } from './check.ts';
export { fix } from './fix.ts';
export { schema } from './schema.ts';
export { work } from './work.ts';
