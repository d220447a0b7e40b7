import { line, quote } from '../quote.ts';
import type { Family } from './family.ts';

/** The sections that every item is to have. */
export const sections = {
  'section-missing': {
    severity: 'warning',
    title: 'An item lacks a section.',
    why: '"sections" in meeting.md says that every item has it.',
    help: 'Add the heading.',
    says: ({ section }: { section: string }) => ({
      message: `This item has no section ${quote(section)}.`,
      hint: `Add the heading: ## ${line(section)}`,
    }),
  },
  'section-near': {
    severity: 'warning',
    title: 'A heading is nearly that of an expected section.',
    why: 'Most likely it is misspelled.',
    help: 'Write it as "sections" in meeting.md has it.',
    says: ({ heading, section }: { heading: string; section: string }) => ({
      message: `The heading ${quote(heading)} is not quite the expected ${quote(section)}.`,
      hint: `Write: ## ${line(section)}`,
    }),
  },
  'section-order': {
    severity: 'warning',
    title: 'The sections of an item stand in another order.',
    why: 'Readers look for them in the order of "sections" in meeting.md.',
    help: 'Move the section.',
    says: ({ heading, before }: { heading: string; before: string }) => ({
      message: `The section ${quote(heading)} usually comes before ${quote(before)}.`,
      hint: 'Move it, or change the order of "sections" in meeting.md.',
    }),
  },
} satisfies Family;
