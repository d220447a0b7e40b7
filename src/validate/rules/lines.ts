/** Every check of how one file was typed. One more is its file and its line here, as in `all.ts`. */
export { fieldInBody, matterSecond } from './field-in-body.ts';
export { statusEmpty } from './status.ts';
export { statusMisplaced } from './status-misplaced.ts';
