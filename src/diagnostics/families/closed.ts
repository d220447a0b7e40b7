import type { Part } from '../../meeting/item.ts';
import { line, quote, shorten } from '../quote.ts';
import type { Family } from './family.ts';

/** What is closed, or is meant to be, and can be read in the open all the same. */
export const closed = {
  /** A text of what is open that says that it is closed. */
  'closed-meant': {
    severity: 'warning',
    title: 'Something open says that it is closed, in a title, group, heading, file name or line.',
    why: 'Only "status: closed" closes an item or an attachment, and only :::closed closes a passage. As it is, the public edition shows all of it.',
    help: 'If it is closed, write "status: closed", or put the passage between :::closed and :::. If it is open, use other words, or write in the item: allow: closed-meant.',
    says: ({ where, text }: { where: ClosedText; text: string }) => {
      const [says, open, close] = closedTexts[where];
      return {
        message: `${says} ${quote(text)} says that it is closed, but ${open} is open and everyone can read it.`,
        hint: `If it is closed, ${close} If it is open, write in the item: allow: closed-meant`,
      };
    },
  },
  /** `text` is what everybody reads: the note's line, or the words between bars. */
  'internal-note': {
    severity: 'warning',
    title: 'Everyone can read a note that seems to be internal.',
    why: 'Only :::closed withholds a passage. Words such as "Internal note", and the bars of ||…||, withhold nothing.',
    help: 'Put it between a line :::closed and a line :::, or delete it. If everyone may read it, write in the item: allow: internal-note.',
    says: ({ text, isHidden }: { text: string; isHidden: boolean }) => ({
      message: isHidden
        ? `The signs || hide nothing: everyone can read ${quote(text)}.`
        : `${quote(text)} says that it is internal, but everyone can read it.`,
      hint: 'If it is closed, put it between a line :::closed and a line :::, or delete it. If everyone may read it, write in the item: allow: internal-note',
    }),
  },
  /** A public title, which only a closed item needs. */
  'public-title-open': {
    severity: 'warning',
    title: 'An open item has a public title.',
    why: 'Only closed items show a public title, so perhaps the item was meant to be closed. As it is, all of it is published.',
    help: 'Write "status: closed", or delete the line. To keep it for later, write in the item: allow: public-title-open.',
    says: () => ({
      message: 'This item is open, but "public-title" is shown only for a closed item.',
      hint: 'If it is closed, write: status: closed. If it is open, delete the line, or write in this item: allow: public-title-open',
    }),
  },
  /** In an open item, slot or link. */
  'closed-title': {
    severity: 'warning',
    title: 'Everyone can read the title of a closed item.',
    why: 'The public edition would show it.',
    help: 'Write it in other words.',
    says: ({ title, number }: { title: string; number: string }) => ({
      message: `Here everyone can read the title of the closed item ${number}: ${quote(title)}.`,
      hint: 'Write it in other words.',
    }),
  },
  'closed-attachment': {
    severity: 'warning',
    title: 'Everyone can read the title of a closed attachment.',
    why: 'The public edition would show it.',
    help: 'Write it in other words.',
    says: ({ title, number }: { title: string; number: string }) => ({
      message: `Here everyone can read the title of a closed attachment of item ${number}: ${quote(title)}.`,
      hint: 'Write it in other words.',
    }),
  },
  /** A sentence of the closed passage that begins in `file` on `line` stands in open text too. */
  'closed-sentence': {
    severity: 'warning',
    title: 'A sentence of a closed passage is in open text too.',
    why: 'The public edition leaves out the passage, but shows the sentence.',
    help: 'Take the sentence out of the open text, or move it into the passage.',
    says: ({ file, line: at }: { file: string; line: number }) => ({
      message: `Here everyone can read a sentence that is also in a closed passage (${shorten(file, 200)}:${at}).`,
      hint: 'Take it out here, or move it into the passage between :::closed and :::.',
    }),
  },
  'closed-slot': {
    severity: 'warning',
    title: 'A slot without an item shares a word with the title of a closed item.',
    why: 'Most likely it is the slot of that item. Without "item" the public edition shows all of it.',
    help: 'Write "item" and the name of the item in the slot, or use other words.',
    says: ({ word, number, id }: { word: string; number: string; id: string }) => ({
      message: `Here everyone can read ${quote(word)}, which is in the title of the closed item ${number}.`,
      hint: `If this is the slot of that item, paste this line into the slot: item: ${line(id)}`,
    }),
  },
  'closed-person': {
    severity: 'warning',
    title:
      'Everyone can read the name of somebody who attends a closed item, is responsible for it or is recused.',
    why: 'The public edition would show the name.',
    help: 'If nobody should know, leave the name out.',
    says: ({ name, number, part }: { name: string; number: string; part: Part }) => ({
      message: `Here everyone can read the name ${quote(name)}, and that person ${parts[part]} the closed item ${number}.`,
      hint: 'If nobody should know, leave the name out.',
    }),
  },
  'closed-case': {
    severity: 'warning',
    title: 'Everyone can read the case number of a closed item.',
    why: 'The public edition would show it.',
    help: 'Leave it out.',
    says: ({ case: found, number }: { case: string; number: string }) => ({
      message: `Here everyone can read the case number of the closed item ${number}: ${quote(found)}.`,
      hint: 'Leave it out.',
    }),
  },
} satisfies Family;

/** Where a text stands that says that something is closed. */
export type ClosedText = 'title' | 'group' | 'file' | 'attachment' | 'slot' | 'heading' | 'line';

/** What says so, what is open, and how to close it. */
const closedTexts: { readonly [K in ClosedText]: readonly [says: string, open: string, close: string] } = {
  title: ['The title', 'this item', 'write in it: status: closed.'],
  group: ['The group', 'this item', 'write in it: status: closed.'],
  file: ["The file's name", 'this item', 'write in it: status: closed.'],
  attachment: ['The name', 'this attachment', 'write under its title: status: closed.'],
  slot: ['The slot', 'its item', "write in the item's file: status: closed."],
  heading: ['The heading', 'the passage below it', 'put it between a line :::closed and a line :::.'],
  line: [
    'The line',
    'the text here',
    'write "status: closed" among the fields, or put the passage between a line :::closed and a line :::.',
  ],
};

const parts: { readonly [P in Part]: string } = {
  attendees: 'attends',
  responsible: 'is responsible for',
  recused: 'takes no part in',
};
