/** Every command by its name, in the order of `--help`. A new command is one file and one line here. */

export { add } from './add.ts';
export { attach } from './attach.ts';
export { attachments } from './attachments.ts';
export { build } from './build.ts';
export { check } from './check.ts';
export { completion } from './completion.ts';
export { edit } from './edit.ts';
export { fix } from './fix.ts';
export { move } from './move.ts';
export { newMeeting as new } from './new.ts';
export { schema } from './schema.ts';
export { site } from './site.ts';
export { watch } from './watch.ts';
