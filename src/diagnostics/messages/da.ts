import type { Messages } from './messages.ts';

export const da: Messages = {
  'attachment-missing': ({ file, nearest }) => ({
    message: `Der er ingen fil "${file}" i attachments/.`,
    hint: nearest && `Mente du "${nearest}"?`,
  }),
};
