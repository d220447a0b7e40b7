import type { FieldWords } from './words.ts';

/** English labels are in the schemas themselves. */
export const words: FieldWords = {
  fields: {},
  choices: {
    open: 'Open',
    closed: 'Closed',
    decision: 'Decision',
    discussion: 'Discussion',
    information: 'Information',
    agenda: 'Agenda',
    minutes: 'Minutes',
    keep: 'Each stays a line of its own',
    join: 'They become a paragraph',
    true: 'Yes',
    false: 'No',
  },
};
