import type { Slot } from '../../../meeting/meeting.ts';
import type { Place } from '../../../meeting/place.ts';
import type { ParsedMeeting, Value } from '../../../parse/parsed-file.ts';

/** The place of a slot's `time`, else of its `duration`, else of the slot. */
export type SlotPlace = (slot: Slot) => Place;

/** Slots that items make have the place of their time already. */
export function createSlotPlace({ meeting, defaults }: ParsedMeeting): SlotPlace {
  const places = new Map<string, Place>();
  for (const file of [defaults, meeting]) {
    const timetable = file?.frontMatter.entries.find(({ key }) => key === 'timetable')?.value;
    for (const value of slotsIn(timetable)) {
      const field = placeOf(value, 'time') ?? placeOf(value, 'duration');
      if (field) places.set(keyOf(value.place), field);
    }
  }
  return slot => places.get(keyOf(slot.place)) ?? slot.place;
}

/** One slot alone is a list of one. */
export function slotsIn(timetable: Value | undefined): readonly Value[] {
  if (!timetable) return [];
  return timetable.kind === 'list' ? timetable.values : [timetable];
}

function placeOf(slot: Value, field: string): Place | undefined {
  if (slot.kind !== 'map') return undefined;
  return slot.entries.find(({ key, value }) => key === field && value.kind !== 'none')?.value.place;
}

/** What a slot is told by: where it begins. */
export function keyOf({ file, start }: Place): string {
  return `${file}:${start.line}:${start.column}`;
}
