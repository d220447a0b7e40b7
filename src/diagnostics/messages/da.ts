import type { Messages } from './messages.ts';

export const da: Messages = {
  'attachment-missing': ({ file, nearest }) => ({
    message: `Der er ingen fil "${file}" i attachments/.`,
    hint: nearest && `Mente du "${nearest}"?`,
  }),
  leak: ({ text, page }) => ({
    message: `"${text}" skal ikke med i den offentlige udgave, men står ${page === undefined ? 'i filen uden for siderne' : `på side ${page}`}. Filen blev ikke skrevet.`,
    hint: 'Se efter, om ordene også står i en åben tekst. Gør de ikke det, så meld fejlen, og offentliggør intet.',
  }),
  'text-lost': () => ({
    message: 'Denne tekst fandt ikke plads på siden.',
    hint: 'Del den op i kortere afsnit, og meld fejlen.',
  }),
};
