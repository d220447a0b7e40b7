import { moveItem } from '../../edit/move-item.ts';
import { type Host, UsageError } from '../host.ts';
import type { CommandOptions } from '../options.ts';
import { granted, targetOf } from './target.ts';
import { writeChange } from './write-change.ts';

/** `agenda move`: gives an item another place. */
export async function moveInMeeting(item: string, options: CommandOptions, host: Host): Promise<number> {
  const { after, first = false } = options;
  if (first === (after !== undefined)) throw new UsageError('place-needed');
  const meeting = targetOf(options, host);
  const change = granted(moveItem(meeting, item, after === undefined ? 'first' : { after }));
  return writeChange(meeting.location, change, host);
}
