/**
 * The part of the program that threads, a live preview and `agenda new --from` load. `modules` are those that the command line loads with
 * `import()`.
 */
export { checkMeeting } from '../build.ts';
export { createBuilder } from '../builder.ts';
export * as library from '../library/library.ts';
export { serve } from '../service/serve.ts';
export { work } from './work.ts';
