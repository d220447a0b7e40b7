import type { Renderer, RenderSource } from '../renderer.ts';
import { event } from './event.ts';
import { calendar } from './lines.ts';
import { readIcs } from './read-ics.ts';
import { timeZone } from './time-zone.ts';

/**
 * Written here and not by a library: the kept-up ones leave time zones to further libraries, or need a newer Node.
 */
export const ics: Renderer = {
  createMemory: () => ({}),
  render: async (source, _style, { epoch }) => ({
    output: { bytes: Buffer.from(calendarOf([source], epoch)) },
    diagnostics: [],
  }),
  read: ({ bytes }) => readIcs(Buffer.from(bytes).toString()),
};

/** A calendar of meetings, each zone once. */
export function calendarOf(sources: readonly RenderSource[], epoch?: number): string {
  const zones = new Map<string, number[]>();
  for (const { meeting } of sources) {
    if (meeting.timeZone === undefined || meeting.start === undefined) continue;
    zones.set(meeting.timeZone, [...(zones.get(meeting.timeZone) ?? []), meeting.date.year]);
  }
  return calendar([
    ...[...zones].flatMap(([name, years]) => timeZone(name, years)),
    ...sources.flatMap(source => event(source, epoch)),
  ]);
}
