import { quote } from '../quote.ts';
import type { Family } from './family.ts';

/** The finished file. */
export const finished = {
  /** Text that is withheld, and that stands in the finished public edition: on a page, or where no page shows it. */
  leak: {
    severity: 'error',
    title: 'Something that is withheld is in the finished public edition.',
    why: 'The file was searched after it was made, and was not written.',
    help: 'Look for the same words in the open text. If they are not there, report the fault.',
    says: ({ text, page }: { text: string; page?: number }) => ({
      message: `${quote(text)} is withheld from the public edition, but it is ${page === undefined ? 'in the file, outside the pages' : `on page ${page}`}. The file was not written.`,
      hint: 'Look for the same words in the open text. If they are not there, report the fault, and publish nothing.',
    }),
  },
  /** Text that was set and not painted: a fault of the program, but the author sees where. */
  'text-lost': {
    severity: 'error',
    title: 'There was no room for a text on the page.',
    why: 'This is a fault in the program. The file was not written, so nothing goes missing unnoticed.',
    help: 'Split the text into shorter paragraphs, and report the fault.',
    says: () => ({
      message: 'There was no room for this text on the page.',
      hint: 'Split it into shorter paragraphs, and report the fault.',
    }),
  },
} satisfies Family;
