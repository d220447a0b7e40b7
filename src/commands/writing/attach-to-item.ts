import { resolve } from 'node:path';
import { attachFiles, type NewAttachment, readAttached } from '../../edit/attach-files.ts';
import { type Host, UsageError } from '../host.ts';
import type { CommandOptions } from '../options.ts';
import { granted, targetOf } from './target.ts';
import { writeChange } from './write-change.ts';

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
