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
    title: 'A heading is nearly the title of an expected section.',
    why: 'Most likely it is misspelt.',
    help: 'Write it exactly as in "sections" in meeting.md.',
    says: ({ heading, section }: { heading: string; section: string }) => ({
      message: `The heading ${quote(heading)} is not quite the expected ${quote(section)}.`,
      hint: `Write: ## ${line(section)}`,
    }),
  },
  'section-order': {
    severity: 'warning',
    title: 'The sections of an item are in another order.',
    why: 'Readers look for them in the order of "sections" in meeting.md.',
    help: 'Move the section.',
    says: ({ heading, before }: { heading: string; before: string }) => ({
      message: `The section ${quote(heading)} usually comes before ${quote(before)}.`,
      hint: 'Move it, or change the order of "sections" in meeting.md.',
    }),
  },
  /** `heading` is one that seems to stand over the decision. */
  'decision-missing': {
    severity: 'warning',
    title: 'In minutes, an item for decision has no decision.',
    why: 'Readers of minutes look for what was decided; in the public edition it is shown from its block alone.',
    help: 'Write what was decided between a line :::decision and a line :::.',
    says: ({ heading }: { heading?: string | undefined }) => ({
      message:
        heading === undefined
          ? 'These are minutes and the item is for decision, but nothing says what was decided.'
          : `These are minutes and the item is for decision, but ${quote(heading)} is only a heading, and the decision does not stand out.`,
      hint: 'Write what was decided between a line :::decision and a line ::: in the text of the item.',
    }),
  },
} satisfies Family;
