import type { Messages } from './messages.ts';

export const en: Messages = {
  'attachment-missing': ({ file, nearest }) => ({
    message: `There is no file "${file}" in attachments/.`,
    hint: nearest && `Did you mean "${nearest}"?`,
  }),
  'text-lost': () => ({
    message: 'This text found no place on the page.',
    hint: 'Divide it into shorter paragraphs, and report the fault.',
  }),
};
