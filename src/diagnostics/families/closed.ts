import { quote } from '../quote.ts';
import type { Family } from './family.ts';

/** What is closed, and can be read in the open all the same. */
export const closed = {
  /** In an open item, slot or link. */
  'closed-title': {
    severity: 'warning',
    title: 'The title of a closed item can be read in the open.',
    why: 'The public edition would show it.',
    help: 'Write it in other words.',
    says: ({ title, number }: { title: string; number: string }) => ({
      message: `Here everyone can read the title of the closed item ${number}: ${quote(title)}.`,
      hint: 'Write it in other words.',
    }),
  },
  'closed-person': {
    severity: 'warning',
    title: 'Who attends a closed item can be read in the open.',
    why: 'The public edition would show the name.',
    help: 'Leave the name out, if nobody is to know.',
    says: ({ name, number }: { name: string; number: string }) => ({
      message: `Here everyone can read the name ${quote(name)}, and that person attends the closed item ${number}.`,
      hint: 'Leave the name out, if nobody is to know.',
    }),
  },
  'closed-case': {
    severity: 'warning',
    title: 'The case number of a closed item can be read in the open.',
    why: 'The public edition would show it.',
    help: 'Leave it out.',
    says: ({ case: found, number }: { case: string; number: string }) => ({
      message: `Here everyone can read the case number of the closed item ${number}: ${quote(found)}.`,
      hint: 'Leave it out.',
    }),
  },
} satisfies Family;
