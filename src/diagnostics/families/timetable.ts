import { line, listed, quote, shorten } from '../quote.ts';
import type { Family } from './family.ts';

/** The timetable. */
export const timetable = {
  'slot-without-time': {
    severity: 'error',
    title: "The program can't work out when a slot begins.",
    why: 'It has no time, and the slot before it does not give one.',
    help: 'Write its time, or the duration of the slot before it.',
    says: () => ({
      message:
        "The program can't work out when this begins: it has no time, and the slot before it does not give one.",
      hint: 'Write when it begins, for example "time: 9.30", or how long the slot before it takes, for example "duration: 15 min".',
    }),
  },
  /** A slot that is one text, such as "9.00 Budget"; told once for all. `right` are its fields. */
  'slot-text': {
    severity: 'error',
    title: 'A slot of the timetable is only a text.',
    why: "The program can't tell the time from the title, nor which item is meant.",
    help: 'Write its fields: { time: 9.00, item: budget } or { time: 9.00, title: Welcome }.',
    says: ({ text, right }: { text: string; right: string }) => ({
      message: `${quote(text)} is only a text. A slot of the timetable has fields: when it begins, and what it is for.`,
      hint: `Write: - ${line(right)} – for an item of the agenda, write "item:" and the name of its file instead of "title:".`,
    }),
  },
  /** None, or more than one, of item, break, close, title. */
  'slot-kind': {
    severity: 'error',
    title: 'A slot is for nothing, or for more than one thing.',
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
          : 'Keep one of them, and make another slot for the other. Only "title" may go with "item".',
    }),
  },
  /** `file` where the line is in another one. */
  'slot-overlap': {
    severity: 'warning',
    title: 'A slot begins before the one above it ends.',
    why: "Two things can't be at the same time.",
    help: 'Change a time or a duration.',
    says: ({ time, before, line, file }: { time: string; before: string; line: number; file?: string }) => ({
      message: `This begins at ${time}, but the slot on line ${line}${file === undefined ? '' : ` of ${shorten(file, 200)}`} lasts until ${before}.`,
      hint: 'Change the time of one of them, or the duration of the first.',
    }),
  },
  'slot-backwards': {
    severity: 'warning',
    title: 'A slot begins earlier than the one above it.',
    why: 'Most likely a time is mistyped.',
    help: 'Correct the time, or move the slot.',
    says: ({ time, before, line, file }: { time: string; before: string; line: number; file?: string }) => ({
      message: `This begins at ${time}, earlier than the slot above it on line ${line}${file === undefined ? '' : ` of ${shorten(file, 200)}`} (${before}).`,
      hint: 'Correct the time, or move the slot.',
    }),
  },
  'slot-past-end': {
    severity: 'warning',
    title: 'The timetable goes past the end of the meeting.',
    why: 'Cover and timetable would contradict each other.',
    help: 'Change "end", or the times before it.',
    says: ({ time, end }: { time: string; end: string }) => ({
      message: `This lasts until ${time}, but the meeting ends at ${end}.`,
      hint: 'Change the meeting\'s "end", or the times before it.',
    }),
  },
  /** An item's own time, where the meeting has a timetable. */
  'time-unused': {
    severity: 'warning',
    title: 'The time of an item is not used.',
    why: 'The meeting has a timetable, and the times in it are shown.',
    help: 'Write the time in the timetable.',
    says: () => ({
      message: 'The time of this item is not used, because the meeting has its own timetable in meeting.md.',
      hint: 'Delete the line, and write the time in the timetable.',
    }),
  },
  'item-without-slot': {
    severity: 'warning',
    title: 'An item is not in the timetable.',
    why: 'The timetable names other items, so most likely this one was forgotten.',
    help: 'Give it a slot.',
    says: () => ({
      message: 'This item is not in the timetable, but others are.',
      hint: 'Give it a slot in "timetable" in meeting.md.',
    }),
  },
  'timetable-twice': {
    severity: 'error',
    title: '"::timetable" is in two places.',
    why: 'The timetable is shown once.',
    help: 'Delete one of the two lines.',
    says: ({ other }: { other: string }) => ({
      message: `The timetable can be in one place only, and "::timetable" is already in ${shorten(other, 200)}.`,
      hint: 'Delete one of the two lines.',
    }),
  },
  /** `::timetable`, but the meeting has none. */
  'timetable-empty': {
    severity: 'warning',
    title: 'There is no timetable to show.',
    why: 'An item has "::timetable", but the meeting has no timetable and no item has a time.',
    help: 'Write a timetable, or delete the line.',
    says: () => ({
      message: 'There is no timetable to show here.',
      hint: 'Write "timetable" in meeting.md, or give the items a "time" or a "duration". Or delete this line.',
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
          ? 'The name of an item is its file name without the number and ".md": items/07-status-plan.md is "status-plan".'
          : `Did you mean ${quote(nearest, 200)}?`,
    }),
  },
} satisfies Family;
