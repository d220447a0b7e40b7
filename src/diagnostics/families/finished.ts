import { quote } from '../quote.ts';
import type { Family } from './family.ts';

/** The finished file. */
export const finished = {
  /** Text that is withheld, and that stands in the finished public edition: on a page, or where no page shows it. */
  leak: {
    severity: 'error',
    title: 'What is withheld stands in the finished public edition.',
    why: 'The file was searched after it was made; it is not written.',
    help: 'Look for the same words in what is open. If they are not there, report it.',
    says: ({ text, page }: { text: string; page?: number }) => ({
      message: `${quote(text)} is withheld from the public edition, but stands ${page === undefined ? 'in its file, outside the pages' : `on its page ${page}`}. The file was not written.`,
      hint: 'Look for the same words in what is open. If they are not there, report the fault, and publish nothing.',
    }),
  },
  /** Text that was set and not painted: a fault of the program, but the author sees where. */
  'text-lost': {
    severity: 'error',
    title: 'A text found no place on the page.',
    why: 'This is a fault of the program; the file is not written, so that nothing is missing without a word.',
    help: 'Divide the text into shorter paragraphs, and report it.',
    says: () => ({
      message: 'This text found no place on the page.',
      hint: 'Divide it into shorter paragraphs, and report the fault.',
    }),
  },
} satisfies Family;
