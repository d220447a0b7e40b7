import { line, quote } from '../quote.ts';
import type { Family } from './family.ts';

/** Attachments. */
export const attachments = {
  /** A file that something names, and that is not there. */
  'attachment-missing': {
    severity: 'error',
    title: 'An attached file is not there.',
    why: 'The members would look for it in vain.',
    help: 'Put it into attachments/, correct the name, or write "pending: true" if it is sent later.',
    says: ({ file, nearest }: { file: string; nearest?: string }) => ({
      message: `There is no file ${quote(file)} in attachments/.`,
      hint:
        nearest === undefined
          ? 'Put the file there. If it is sent later, write its title, and "pending: true" instead of the file.'
          : `Did you mean ${quote(nearest, 200)}?`,
    }),
  },
  /** It would be there but for letter case, a back-slash or `attachments/`. */
  'attachment-name': {
    severity: 'error',
    title: 'The name of an attached file is not exactly right.',
    why: 'Large and small letters, and the direction of slashes, count on some systems.',
    help: 'Write the name as the file has it, from the folder attachments/ on.',
    says: ({ file, right }: { file: string; right: string }) => ({
      message: `${quote(file)} is not written exactly as the file in attachments/ is called.`,
      hint: `Write: ${line(right)}`,
    }),
  },
  /** `inside`: a file of that name lies in the folder. */
  'attachment-outside': {
    severity: 'error',
    title: 'An attached file lies outside attachments/.',
    why: "Nothing outside the meeting's folder gets into an agenda.",
    help: 'Copy it into attachments/.',
    says: ({ file, inside }: { file: string; inside?: string }) => ({
      message: `The file ${quote(file)} lies outside the folder attachments/.`,
      hint:
        inside === undefined
          ? 'Copy it into attachments/, and write its name alone.'
          : `A file of that name lies in the folder. If it is the one, write: ${line(inside)}`,
    }),
  },
  /** Neither a title nor a file. */
  'attachment-empty': {
    severity: 'error',
    title: 'An attachment has neither title nor file.',
    why: 'There is nothing to list.',
    help: 'Write one of the two.',
    says: () => ({
      message: 'This attachment has neither a title nor a file.',
      hint: 'Write "title:", "file:" or both.',
    }),
  },
  /** A file, and `pending: true`. */
  'attachment-pending': {
    severity: 'warning',
    title: 'An attachment that is sent later has a file.',
    why: 'It is listed as sent later although it is there.',
    help: 'Delete "pending: true" or "file".',
    says: () => ({
      message: 'This attachment is said to be sent later ("pending: true"), and yet it has a file.',
      hint: 'Delete "pending: true" if the file is the right one; if not, delete "file".',
    }),
  },
  'attachment-twice': {
    severity: 'warning',
    title: 'A file is attached twice to one item.',
    why: 'Most likely one of the two should be another file.',
    help: 'Delete or correct one of them.',
    says: ({ file, line }: { file: string; line: number }) => ({
      message: `The file ${quote(file)} is attached to this item twice: it stands on line ${line} already.`,
      hint: 'Delete one of the two.',
    }),
  },
  'attachment-unused': {
    severity: 'warning',
    title: 'A file in attachments/ is attached to no item.',
    why: 'Most likely an item lacks it.',
    help: 'Attach it, or take it out of the folder.',
    says: ({ file }: { file: string }) => ({
      message: `The file ${quote(file)} lies in attachments/, but no item attaches it.`,
      hint: 'Attach it to an item, or take it out of the folder.',
    }),
  },
  /** A PDF file that could not be searched for identity numbers. */
  'attachment-unread': {
    severity: 'warning',
    title: 'An attached PDF file can not be searched for identity numbers.',
    why: 'It is encrypted, damaged or very long, and in the public edition everybody can open it.',
    help: 'Look through it yourself, and write in the item: allow: attachment-unread. Or attach it saved anew.',
    says: ({ file }: { file: string }) => ({
      message: `The file ${quote(file)} can't be searched for identity numbers of persons: it is encrypted, damaged or very long.`,
      hint: 'Look through it yourself. Then save it anew as PDF, or write in this item: allow: attachment-unread',
    }),
  },
} satisfies Family;
