import { quote, shorten } from '../quote.ts';
import type { Family } from './family.ts';

/** Whether items are open or closed. */
export const status = {
  /** Items without a status, in the public edition: their files. */
  'status-missing': {
    severity: 'error',
    title: 'Nothing says whether some items are open or closed.',
    why: 'An item is not published just because somebody forgot a line.',
    help: 'Write "status: open" or "status: closed" in each item, or once in meeting.md.',
    says: ({ items }: { items: readonly string[] }) => ({
      message: `The public edition can't be made, because nothing says whether ${items.length === 1 ? 'this item is' : 'these items are'} open or closed: ${items.map(item => shorten(item, 200)).join(', ')}.`,
      hint: 'Write "status: open" or "status: closed" in each. If all of them are open, paste this line into meeting.md: status: open',
    }),
  },
  /** `status:` with nothing behind it; an error in the public edition. */
  'status-empty': {
    severity: 'warning',
    title: 'A status is empty.',
    why: 'Whoever began the line may have meant open or closed. In the public edition this is an error, whatever meeting.md says.',
    help: 'Write "status: open" or "status: closed", or delete the line.',
    says: () => ({
      message: '"status" is empty, so nobody can tell whether this is open or closed.',
      hint: 'Write "status: open" or "status: closed".',
    }),
  },
  /**
   * A status where it has no effect: in the text, in a comment, or at the end of a field's text. `right` is what it should
   * be: one line, or two.
   */
  'status-misplaced': {
    severity: 'error',
    title: 'A status is in a place where it has no effect.',
    why: 'In the text or at the end of a title it is printed, and in a comment it is lost. What was meant to be closed is then published.',
    help: 'Write "status: closed" among the fields, on a line of its own.',
    says: ({ found, where, right }: Misplaced) => ({
      message: `${quote(found)} ${misplaced[where]}.`,
      hint:
        where === 'text'
          ? `Write ${right.length > 1 ? 'two lines' : 'instead'}: ${right.map(line => quote(line, 200)).join(' and ')}`
          : where === 'body'
            ? `Move it up among the fields, above the second line with ---, and write: ${right[0]}`
            : `If this is closed, write this line among the fields: ${right[0]}. If it is open, delete the note.`,
    }),
  },
  /** A line of a body that is a field. */
  'field-in-body': {
    severity: 'warning',
    title: 'A field is in the text.',
    why: 'There it is printed and has no effect.',
    help: 'Move it up, above the second line with ---. If it is meant to be printed, write in the item: allow: field-in-body.',
    says: ({ found, right }: { found: string; right?: string | undefined }) => ({
      message: `${quote(found)} is in the text, where it is printed and has no effect.`,
      hint: `Move it up among the fields, above the second line with ---${right === undefined ? '' : `, and write: ${right}`}. If it is meant to be printed, write there: allow: field-in-body`,
    }),
  },
  /** A second block of fields between two lines `---`. */
  'matter-second': {
    severity: 'error',
    title: 'There is a second block of fields.',
    why: 'Only the fields at the beginning of a file count. These would be printed.',
    help: 'Move them up into the first block, and delete the two lines with ---.',
    says: () => ({
      message: 'These lines are a second block of fields. Only the one at the beginning of the file counts.',
      hint: 'Move the fields up into the first block, and delete the two lines with --- here.',
    }),
  },
} satisfies Family;

interface Misplaced {
  readonly found: string;
  readonly where: 'body' | 'comment' | 'text';
  readonly right: readonly string[];
}

/** What a status does where it does not belong. */
const misplaced = {
  body: 'is in the text, where it is printed and has no effect',
  comment: 'is only a note to yourself, and closes nothing',
  text: 'has a status in it that would be printed, and closes nothing',
};
