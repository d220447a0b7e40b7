/** The part of the program that writes a meeting's text: only the commands that do so load it. */
export { addToMeeting } from './add-to-meeting.ts';
export { attachToItem } from './attach-to-item.ts';
export { moveInMeeting } from './move-in-meeting.ts';
export { startMeeting } from './start-meeting.ts';
