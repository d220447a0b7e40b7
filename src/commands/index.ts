/** Every command, by its name, in the order of `--help`. One more is its file and its line here. */
export { build } from './build.ts';
export { check } from './check.ts';
export { fix } from './fix.ts';
export { schema } from './schema.ts';
