/** All that the command line loads when a command is called, and what its threads do. */
export { build } from './build.ts';
export { check } from './check.ts';
export { schema } from './schema.ts';
export { work } from './work.ts';
