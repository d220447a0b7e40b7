import { quote } from '../quote.ts';
import type { Family } from './family.ts';

/** Lines that begin with colons: closed passages, decisions, the timetable, page breaks. */
export const directives = {
  /** `heading` is the same as a heading, if it may have been meant as one. */
  'directive-wrong': {
    severity: 'error',
    title: 'The program does not know a line that begins with colons.',
    why: 'What was meant to be withheld must never be printed because of a slip.',
    help: 'Write :::closed, :::decision, :::public-decision, :::bars, :::steps, :::, ::timetable or ::pagebreak, and nothing else on the line.',
    says: ({ found, right, heading }: { found: string; right?: string; heading?: string | undefined }) => ({
      message: `The program does not know the line ${quote(found)}.`,
      hint:
        (right === undefined
          ? 'You can write :::closed, :::decision, :::public-decision, :::bars and :::steps, each ended by :::, and ::timetable and ::pagebreak.'
          : `Write this, with nothing else on the line: ${right}`) +
        (heading === undefined ? '' : `. If it is a heading, write: ## ${heading}`),
    }),
  },
  /** A line in a wrong place: in a list, a quotation, a table, code, a field, or moved in. */
  'directive-place': {
    severity: 'error',
    title: 'A line that begins with colons is in a place where it has no effect.',
    why: 'What was meant to be withheld must never be printed because of a slip.',
    help: 'Write it at the very left, outside lists, quotations, tables and code.',
    says: ({
      found,
      where,
    }: {
      found: string;
      where: 'indent' | 'list' | 'quote' | 'code' | 'open-code' | 'table' | 'note' | 'html' | 'field';
    }) => ({
      message: `The line ${quote(found)} has no effect ${wrongPlaces[where]}.`,
      hint:
        where === 'indent'
          ? 'Delete the spaces before it.'
          : where === 'field'
            ? 'Delete it. Only text below the second line with --- can be withheld.'
            : where === 'open-code'
              ? 'Where the code ends, write the line that begins it once more.'
              : 'Move it out, to a line of its own, with nothing before it and an empty line above it.',
    }),
  },
  'directive-unclosed': {
    severity: 'error',
    title: 'A passage has no end.',
    why: 'Nobody can tell how much of the text is withheld.',
    help: 'Write ::: on a line of its own where it ends.',
    says: ({ found }: { found: string }) => ({
      message: `The passage that begins with ${quote(found)} does not end.`,
      hint: 'Where it should end, write on a line of its own: :::',
    }),
  },
  'directive-nested': {
    severity: 'error',
    title: 'A passage begins inside another.',
    why: 'Nobody can tell which of them is withheld.',
    help: 'End the first before the second.',
    says: ({ found, outer, line }: { found: string; outer: string; line: number }) => ({
      message: `${quote(found)} begins inside ${quote(outer)} of line ${line}. One can't be inside the other.`,
      hint: 'End the first one before it. Write on a line of its own: :::',
    }),
  },
  /** `:::` with nothing open. */
  'directive-stray': {
    severity: 'error',
    title: 'A line ::: has nothing to end.',
    why: 'Most likely the line that begins the passage is missing.',
    help: 'Write that line, or delete this one.',
    says: () => ({
      message: 'This line ::: has nothing to end, because no passage has begun.',
      hint: 'Delete it, or write :::closed or :::decision where it should begin.',
    }),
  },
  'decision-indent': {
    severity: 'error',
    title: 'A text after a decision is indented.',
    why: 'An edition without the decision would take it for a part of the list or footnote above, and show where the decision was.',
    help: 'Delete the spaces before it, or put the decision below it.',
    says: ({ text }: { text: string }) => ({
      message: `${quote(text)} is indented, but a decision parts it from the list or footnote above.`,
      hint: 'Delete the spaces before it. If it belongs to what is above, put the decision below it.',
    }),
  },
  /** `::timetable` or a decision in the body of meeting.md. */
  'directive-meeting': {
    severity: 'error',
    title: "This can't be in meeting.md.",
    why: 'On the cover a passage can be closed, but decisions and the timetable belong to items.',
    help: 'Move it to an item.',
    says: ({ found }: { found: string }) => ({
      message: `${quote(found)} can't be in meeting.md; only :::closed can.`,
      hint: 'Move it to the item that it belongs to.',
    }),
  },
  /** `:::bars` without a table of figures, `:::steps` without a numbered list. */
  'drawn-nothing': {
    severity: 'warning',
    title: 'Between :::bars or :::steps and ::: there is nothing that can be drawn.',
    why: 'The text is shown as it would be without those lines.',
    help: 'Write one table with figures in its last column after :::bars, one numbered list after :::steps, and nothing else before :::.',
    says: ({ found, problem }: { found: string; problem: 'table' | 'list' | 'figures' }) => ({
      message:
        problem === 'figures'
          ? 'The last column of this table has no figures that could be drawn as bars.'
          : `${quote(found)} draws nothing: ${undrawn[problem]}.`,
      hint: {
        table: 'Keep one table between :::bars and :::, and move the rest of the text out.',
        list: 'Keep one numbered list (1., 2., 3.) between :::steps and :::, and move the rest of the text out.',
        figures: 'Put the column with the figures last, or delete the lines :::bars and :::.',
      }[problem],
    }),
  },
} satisfies Family;

const undrawn = {
  table: 'there must be one table before :::, and nothing else',
  list: 'there must be one numbered list before :::, and nothing else',
};

const wrongPlaces = {
  indent: 'when it is indented',
  list: 'inside a list',
  quote: 'inside a quotation',
  code: 'inside text that is shown as typed (code)',
  'open-code': 'inside text that is shown as typed (code), which begins above and does not end',
  table: 'inside a table',
  note: 'inside a footnote',
  html: 'among lines that begin with "<"',
  field: 'in a field',
};
