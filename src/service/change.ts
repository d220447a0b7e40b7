import { attachFiles } from '../edit/attach-files.ts';
import type { Change, Renamed } from '../edit/change.ts';
import { addItem, moveItem, withdrawItem } from '../edit/item-changes.ts';
import { makeChange } from '../edit/make-change.ts';
import { type OpenMeeting, openMeeting } from '../edit/open-meeting.ts';
import type { Asked, Refusal } from '../edit/refusal.ts';
import { type CommandLineLanguage, commandLineWords } from '../languages/command-line/index.ts';
import { newPicture } from './new-picture.ts';

/** What is to be done with the files of a meeting. Items are named by their file's name. */
export type ChangeRequest =
  | { readonly kind: 'add'; readonly title: string; readonly after?: string }
  /** Without `after` it becomes the first. */
  | { readonly kind: 'move'; readonly item: string; readonly after?: string }
  | { readonly kind: 'withdraw'; readonly item: string; readonly reason: string }
  | { readonly kind: 'attach'; readonly item: string; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'picture'; readonly name: string; readonly bytes: Uint8Array };

export type ChangeResult =
  /** The files that were written, and those that have another name now. */
  | { readonly written: readonly string[]; readonly renamed: readonly Renamed[] }
  /** Why nothing was done. */
  | { readonly refused: string };

/** Changes a meeting's files. What it says is in the reader's language. */
export async function change(
  location: string,
  request: ChangeRequest,
  language: CommandLineLanguage,
): Promise<ChangeResult> {
  const opened = openMeeting(location, '.');
  if ('refused' in opened) return refusedIn(opened.refused, language);
  const planned = plan(opened.value, request);
  if ('refused' in planned) return refusedIn(planned.refused, language);
  const made = makeChange(opened.value.location, planned.value);
  if ('refused' in made) return refusedIn(made.refused, language);
  return { written: made.value, renamed: planned.value.renamed ?? [] };
}

function plan(meeting: OpenMeeting, request: ChangeRequest): Asked<Change> {
  switch (request.kind) {
    case 'add':
      return addItem(meeting, request, request.after === undefined ? 'last' : { after: request.after });
    case 'move': {
      const { item, after } = request;
      return moveItem(meeting, item, after === undefined ? 'first' : { after });
    }
    case 'withdraw':
      return withdrawItem(meeting, request.item, request.reason);
    case 'attach':
      return attachFiles(meeting, request.item, [{ file: request }]);
    case 'picture':
      return { value: newPicture(meeting.location, request) };
  }
}

async function refusedIn({ code, facts }: Refusal, language: CommandLineLanguage): Promise<ChangeResult> {
  const { wrong } = await commandLineWords(language);
  const says: (...facts: readonly string[]) => string = wrong[code];
  return { refused: says(...facts) };
}
