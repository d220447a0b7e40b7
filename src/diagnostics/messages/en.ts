import type { Messages } from './messages.ts';

export const en: Messages = {
  'attachment-missing': ({ file, nearest }) => ({
    message: `There is no file "${file}" in attachments/.`,
    hint: nearest && `Did you mean "${nearest}"?`,
  }),
};
