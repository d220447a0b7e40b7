import { listed, quote, shorten } from '../quote.ts';
import type { Family } from './family.ts';

/** The timetable. */
export const timetable = {
  'slot-without-time': {
    severity: 'error',
    title: 'When a slot begins can not be worked out.',
    why: 'It has no time, and the one before it gives none.',
    help: 'Write its time, or the duration of the one before it.',
    says: () => ({
      message: "When this begins can't be worked out: it has no time, and what comes before it gives none.",
      hint: 'Write when it begins, for example "time: 9.30", or how long what comes before it takes, for example "duration: 15 min".',
    }),
  },
  /** None, or more than one, of item, break, close, title. */
  'slot-kind': {
    severity: 'error',
    title: 'A slot is for nothing, or for two things at once.',
    why: 'A slot has an item, a break, the close, or a title alone.',
    help: 'Write exactly one of "item", "break", "close" and "title"; only "title" may go with "item".',
    says: ({ fields }: { fields: readonly string[] }) => ({
      message:
        fields.length === 0
          ? 'This slot of the timetable does not say what it is for.'
          : `This slot of the timetable has ${listed(
              fields.map(field => quote(field)),
              'and',
            )} at once.`,
      hint:
        fields.length === 0
          ? 'Write one of "item", "title", "break" or "close".'
          : 'Keep one of them, and make a slot of its own for the other. Only "title" may go with "item".',
    }),
  },
  /** `file` where the line is in another one. */
  'slot-overlap': {
    severity: 'warning',
    title: 'A slot begins before the one above it ends.',
    why: 'Two things can not be at the same time.',
    help: 'Change a time or a duration.',
    says: ({ time, before, line, file }: { time: string; before: string; line: number; file?: string }) => ({
      message: `This begins at ${time}, but what stands on line ${line}${file === undefined ? '' : ` of ${shorten(file, 200)}`} lasts until ${before}.`,
      hint: 'Change the time of one of them, or the duration of the first.',
    }),
  },
  'slot-backwards': {
    severity: 'warning',
    title: 'A slot begins earlier than the one above it.',
    why: 'Most likely a time is mistyped.',
    help: 'Correct the time, or move the slot.',
    says: ({ time, before, line, file }: { time: string; before: string; line: number; file?: string }) => ({
      message: `This begins at ${time}, earlier than what stands above it on line ${line}${file === undefined ? '' : ` of ${shorten(file, 200)}`} (${before}).`,
      hint: 'Correct the time, or move the slot.',
    }),
  },
  'slot-past-end': {
    severity: 'warning',
    title: 'The timetable goes on after the end of the meeting.',
    why: 'Cover and timetable would contradict each other.',
    help: 'Change "end", or the times before it.',
    says: ({ time, end }: { time: string; end: string }) => ({
      message: `After this it is ${time}, but the meeting ends at ${end}.`,
      hint: 'Change "end" of the meeting, or the times before it.',
    }),
  },
  /** An item's own time, where the meeting has a timetable. */
  'time-unused': {
    severity: 'warning',
    title: 'The time of an item is not used.',
    why: 'The meeting has a timetable, and its times are shown.',
    help: 'Write the time in the timetable.',
    says: () => ({
      message:
        'The time of this item is not used, because the meeting has a timetable of its own in meeting.md.',
      hint: 'Delete the line, and write the time in the timetable.',
    }),
  },
  'item-without-slot': {
    severity: 'warning',
    title: 'An item is not in the timetable.',
    why: 'The timetable names other items, so that this one was most likely forgotten.',
    help: 'Give it a slot.',
    says: () => ({
      message: 'This item is not in the timetable, and others are.',
      hint: 'Give it a slot in "timetable" in meeting.md.',
    }),
  },
  'timetable-twice': {
    severity: 'error',
    title: '"::timetable" stands in two places.',
    why: 'The timetable is shown once.',
    help: 'Delete one of the two lines.',
    says: ({ other }: { other: string }) => ({
      message: `The timetable can stand in one place only, and "::timetable" stands in ${shorten(other, 200)} already.`,
      hint: 'Delete one of the two lines.',
    }),
  },
  /** `::timetable`, but the meeting has none. */
  'timetable-empty': {
    severity: 'warning',
    title: 'There is no timetable to show.',
    why: '"::timetable" stands in an item, but the meeting has no timetable and no item has a time.',
    help: 'Write a timetable, or delete the line.',
    says: () => ({
      message: 'There is no timetable to be shown here.',
      hint: 'Write "timetable" in meeting.md, or give the items a "time" or a "duration"; or delete this line.',
    }),
  },
  /** An id that the timetable or a link names and no item has. */
  'item-unknown': {
    severity: 'error',
    title: 'There is no such item.',
    why: 'The timetable or a link names an item that the meeting does not have.',
    help: 'Write the name of its file without the number and ".md".',
    says: ({ id, nearest }: { id: string; nearest?: string }) => ({
      message: `There is no item ${quote(id)}.`,
      hint:
        nearest === undefined
          ? 'An item is called by its file name without the number and ".md": items/07-status-plan.md is "status-plan".'
          : `Did you mean ${quote(nearest, 200)}?`,
    }),
  },
} satisfies Family;
