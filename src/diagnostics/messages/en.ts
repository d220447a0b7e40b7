import type { Messages } from './messages.ts';

export const en: Messages = {
  'attachment-missing': ({ file, nearest }) => ({
    message: `There is no file "${file}" in attachments/.`,
    hint: nearest && `Did you mean "${nearest}"?`,
  }),
  leak: ({ text, page }) => ({
    message: `"${text}" is withheld from the public edition, but stands ${page === undefined ? 'in its file, outside the pages' : `on its page ${page}`}. The file was not written.`,
    hint: 'Look for the same words in what is open. If they are not there, report the fault, and publish nothing.',
  }),
  'text-lost': () => ({
    message: 'This text found no place on the page.',
    hint: 'Divide it into shorter paragraphs, and report the fault.',
  }),
};
