import { resolve } from 'node:path';
import { attachFiles, type NewAttachment, readAttached } from '../../edit/attach-files.ts';
import { addItem, moveItem } from '../../edit/item-changes.ts';
import { type Host, UsageError } from '../host.ts';
import type { CommandOptions } from '../options.ts';
import { granted, targetOf, writeChange } from './write-change.ts';

/** The part of the program that writes a meeting's text: only the commands that do so load it. */
export { startMeeting } from './start-meeting.ts';

/** `agenda add`: adds an item to a meeting. */
export async function addToMeeting(title: string, options: CommandOptions, host: Host): Promise<number> {
  const meeting = targetOf(options, host);
  const { after, status, purpose, late } = options;
  const position = after === undefined ? 'last' : { after };
  return writeChange(
    meeting.location,
    granted(addItem(meeting, { title, status, purpose, late }, position)),
    host,
  );
}

/** `agenda attach`: copies files into a meeting, and writes them into an item's fields. */
export async function attachToItem(item: string, options: CommandOptions, host: Host): Promise<number> {
  const { rest: files = [], pending, title, document, status } = options;
  if (files.length === 0 && pending === undefined) throw new UsageError('file-needed');
  if (pending !== undefined && (files.length > 0 || title !== undefined))
    throw new UsageError('file-or-pending');
  if (files.length > 1 && (title ?? document) !== undefined) throw new UsageError('title-of-many');
  if (pending?.trim() === '' || title?.trim() === '') throw new UsageError('title-empty');
  const meeting = targetOf(options, host);
  const attachments: readonly NewAttachment[] =
    pending === undefined
      ? files.map(file => ({
          title,
          document,
          status,
          file: granted(readAttached(resolve(host.workingDirectory, file), file, meeting)),
        }))
      : [{ title: pending, document, status, pending: true }];
  return writeChange(meeting.location, granted(attachFiles(meeting, item, attachments)), host);
}

/** `agenda move`: gives an item another place. */
export async function moveInMeeting(item: string, options: CommandOptions, host: Host): Promise<number> {
  const { after, first = false } = options;
  if (first === (after !== undefined)) throw new UsageError('place-needed');
  const meeting = targetOf(options, host);
  const change = granted(moveItem(meeting, item, after === undefined ? 'first' : { after }));
  return writeChange(meeting.location, change, host);
}
