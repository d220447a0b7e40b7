import type { Host } from '../host.ts';
import type { CommandOptions } from '../options.ts';

export async function continueMeeting(
  _location: string,
  _typed: CommandOptions,
  _host: Host,
): Promise<number> {
  throw new Error('not yet');
}
