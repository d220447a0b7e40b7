/** Every command by its name, in the order of `--help`. A new command is one file and one line here. */
export { build } from './build.ts';
export { check } from './check.ts';
export { fix } from './fix.ts';
export { schema } from './schema.ts';
export { watch } from './watch.ts';
