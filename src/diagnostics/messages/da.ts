import type { Messages } from './messages.ts';

export const da: Messages = {
  'attachment-missing': ({ file, nearest }) => ({
    message: `Der er ingen fil "${file}" i attachments/.`,
    hint: nearest && `Mente du "${nearest}"?`,
  }),
  'text-lost': () => ({
    message: 'Denne tekst fandt ikke plads på siden.',
    hint: 'Del den op i kortere afsnit, og meld fejlen.',
  }),
};
