import { addItem } from '../../edit/add-item.ts';
import type { Host } from '../host.ts';
import type { CommandOptions } from '../options.ts';
import { granted, targetOf } from './target.ts';
import { writeChange } from './write-change.ts';

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
