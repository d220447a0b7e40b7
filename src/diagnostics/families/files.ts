import { quote, shorten } from '../quote.ts';
import { type Bounds, folders } from './bounds.ts';
import type { Family } from './family.ts';

/** The folder and its files. */
export const files = {
  /** No meeting.md, here or below. */
  'meeting-missing': {
    severity: 'error',
    title: 'There is no meeting.md.',
    why: 'A meeting is a folder with a file meeting.md; neither the folder nor one below it has such a file.',
    help: "Name the meeting's folder, or make the file.",
    says: ({ folder }: { folder: string }) => ({
      message: `There is no meeting in ${folder === '' || folder === '.' ? 'this folder' : `the folder ${quote(folder)}`}: neither in it nor below it is there a file "meeting.md".`,
      hint: 'Name the folder that meeting.md lies in, or make a file of that name.',
    }),
  },
  'items-missing': {
    severity: 'error',
    title: 'The meeting has no items.',
    why: 'An agenda without items is most likely one whose folder "items" has another name or place.',
    help: 'Put a file that ends in .md into the folder items for each item.',
    says: () => ({
      message:
        'The meeting has no items: the folder "items" beside meeting.md holds no file whose name ends in ".md".',
      hint: 'Make a file there for each item, for example items/01-budget.md.',
    }),
  },
  'items-too-many': {
    severity: 'error',
    title: 'The meeting has more items than an agenda can hold.',
    why: 'The limit keeps a mistaken folder from filling memory and disk.',
    help: 'Make several meetings of it.',
    says: ({ count, limit }: { count: number; limit: number }) => ({
      message: `The meeting has ${count} items. One agenda can hold ${limit}.`,
      hint: 'Make two meetings of it.',
    }),
  },
  /** A file beside the items that is not read, because its name does not end in `.md`. */
  'item-extension': {
    severity: 'warning',
    title: 'A file among the items is not read.',
    why: 'Only files whose name ends in .md are items; this one looks as if it were meant to be one.',
    help: 'Give it the ending .md if it is plain text, copy its text if it is a Word file, or move it away.',
    says: ({ file, right }: { file: string; right: string }) => ({
      message: `${quote(file)} lies among the items but is not read, because its name does not end in ".md".`,
      hint: /\.(docx?|odt|rtf|pdf)$/i.test(file)
        ? `Copy its text into a plain text file with the name ${quote(right, 200)}, and move this file out of the folder.`
        : `If it is an item, rename it to ${quote(right, 200)}; if not, move it out of the folder.`,
    }),
  },
  /** `others` is how many more lie in the same folder. */
  'item-misplaced': {
    severity: 'warning',
    title: 'An item lies where none is read.',
    why: 'Items are the .md files in the folder items itself, not beside meeting.md and not in folders below.',
    help: 'Move it into the folder items. A text that is no item can lie in a folder whose name begins with _.',
    says: ({ file, right, others }: { file: string; right: string; others: number }) => ({
      message: `${quote(file, 200)}${others > 0 ? ` and ${others} more beside it` : ''} will be missing from the agenda: only files in the folder "items" itself are items.`,
      hint: `If it is an item, move it to ${quote(right, 200)}; if not, move it to a folder whose name begins with _.`,
    }),
  },
  /** Nothing is left of the file's name for an id. */
  'item-unnamed': {
    severity: 'error',
    title: "An item's file name holds no word.",
    why: 'The timetable and links call an item by its file name without the number.',
    help: 'Add a word after the number: 07-budget.md.',
    says: ({ file }: { file: string }) => ({
      message: `The file name ${quote(file)} holds no word. The timetable and links call an item by the words of its file name.`,
      hint: 'Add a word after the number, for example 07-budget.md.',
    }),
  },
  'id-twice': {
    severity: 'error',
    title: 'Two items have one name.',
    why: 'The timetable and links could mean either; the number before the name does not count.',
    help: 'Give one of the files another name.',
    says: ({ value, other }: { value: string; other: string }) => ({
      message: `Two items are called ${quote(value)}: this one and ${quote(other)}. The number before the name does not count.`,
      hint: 'Give one of the two files another name.',
    }),
  },
  'number-twice': {
    severity: 'error',
    title: 'Two items have one number.',
    why: 'Nobody could say which of the two is meant in the meeting.',
    help: 'Change "number" in one of them, or leave it out.',
    says: ({ value, other }: { value: string; other: string }) => ({
      message: `Two items have the number ${shorten(value)}: this one and ${quote(other)}.`,
      hint: 'Change "number" in one of them, or delete that line: the items are then numbered in order.',
    }),
  },
  /** Two names in one folder that are the same but for how their letters are stored (NFC, NFD). */
  'file-twice': {
    severity: 'error',
    title: 'Two files have names that look alike.',
    why: 'Their letters are stored in two ways (composed and decomposed), and some systems take them for one file.',
    help: 'Delete one of them, or give it another name.',
    says: ({ file }: { file: string; other: string }) => ({
      message: `There are two files with the name ${quote(file)}. Their letters look alike and are only stored differently.`,
      hint: 'Delete one of them, or give it another name.',
    }),
  },
  /** A name that was meant as one of the names that are read: `Items`, `meeting.md.txt`. */
  'file-name': {
    severity: 'error',
    title: 'The name of meeting.md, defaults.md, or the folder items or attachments is not exactly right.',
    why: 'Large and small letters count on some systems, and some programs add ".txt" to a name without a word.',
    help: 'Rename the file or folder.',
    says: ({ file, right }: { file: string; right: string }) => ({
      message: `${quote(file)} is not read, because its name is not written ${quote(right)}.`,
      hint: `Rename it to ${quote(right)}.`,
    }),
  },
  'file-unreadable': {
    severity: 'error',
    title: "A file can't be opened.",
    why: 'The system refuses it.',
    help: 'See that it is not locked, and that you may read it.',
    says: ({ file }: { file: string }) => ({
      message: `The file ${quote(file)} can't be opened.`,
      hint: 'See that no other program has locked it, and that you are allowed to read it.',
    }),
  },
  /** A folder, device or the like where a file is expected; or a file where a folder is. */
  'file-kind': {
    severity: 'error',
    title: 'A folder or something else stands where a file is expected.',
    why: 'Only regular files are read.',
    help: 'Give the folder another name.',
    says: ({ file, expected }: { file: string; expected?: 'folder' }) =>
      expected === 'folder'
        ? {
            message: `There should be a folder ${quote(file)}, but what has that name is a file.`,
            hint: 'Give the file another name, or move it away.',
          }
        : {
            message: `There should be a file ${quote(file)}, but what has that name is a folder or something else.`,
            hint: 'Give the folder another name, and put the file in its place.',
          },
  },
  /** A symbolic link that leads out of the folder that its file may not leave. */
  'file-outside': {
    severity: 'error',
    title: 'A link leads out of the folder of the meeting, of defaults.md or of the template.',
    why: 'Nothing outside the folder is read, so that no file gets into an agenda unseen.',
    help: 'Put a copy of what it leads to in its place.',
    says: ({ file, bounds }: { file: string; bounds: Bounds }) => ({
      message: `${quote(file)} is only a link, and leads out of ${folders[bounds]}. Nothing outside it is read.`,
      hint: 'Put a copy of what it leads to in its place.',
    }),
  },
  /** Megabytes. */
  'file-too-large': {
    severity: 'error',
    title: 'A file is too large.',
    why: 'The limit keeps a mistaken file from filling memory.',
    help: 'Make it smaller, or divide it.',
    says: ({ file, limit }: { file: string; limit: number }) => ({
      message: `The file ${quote(file)} is larger than ${limit} MB.`,
      hint: 'Make it smaller, or divide it.',
    }),
  },
  /** `offset` counts bytes from 0, `value` is the byte: "0xE6". */
  'file-encoding': {
    severity: 'error',
    title: 'A file is not saved as UTF-8.',
    why: 'Letters such as é, æ and ö would come out wrong.',
    help: 'Save it once more, with the encoding UTF-8.',
    says: ({ offset, value }: { offset: number; value: string }) => ({
      message: `This file is not saved as UTF-8, so that letters such as é, æ and ö can't be read (byte ${value}, number ${offset + 1} of the file).`,
      hint: 'Save it once more: in Notepad choose "UTF-8" beside "Encoding" under "Save as"; in Word choose "Plain text", then "Other encoding" and "Unicode (UTF-8)".',
    }),
  },
  /** Two meetings whose PDF would go to folders of one name; `file` is the folder, `other` the other meeting's. */
  'output-twice': {
    severity: 'error',
    title: 'Two meetings would have their PDF in one folder.',
    why: 'On a system where large and small letters are the same, one would replace the other.',
    help: "Change the name of one of the meetings' folders.",
    says: ({ file, other }: { file: string; other: string }) => ({
      message: `Two meetings would have their PDF in the folder ${quote(file, 200)}: this one and ${quote(other, 200)}.`,
      hint: 'Give one of the two folders a name that differs by more than large and small letters.',
    }),
  },
  /** The file system refuses the PDF: no leave, a full disk, open in another program. */
  'output-unwritable': {
    severity: 'error',
    title: "The PDF can't be written.",
    why: 'The system refuses it: the file is open elsewhere, the folder may not be written to, or the disk is full.',
    help: 'Close the PDF in other programs, or choose another place with --output.',
    says: ({ file }: { file: string }) => ({
      message: `The PDF ${quote(file, 200)} can't be written.`,
      hint: 'Close it if it is open in another program, and see that you may write in its folder and that the disk is not full.',
    }),
  },
  /** The thread that worked on a meeting ended before it was done. */
  'build-ended': {
    severity: 'error',
    title: 'The work on the meeting was ended before it was done.',
    why: 'Its thread ran out of memory, or something ended it. The other meetings were built.',
    help: 'Build the meeting alone, or make it smaller.',
    says: () => ({
      message:
        'The work on this meeting was ended before it was done, most likely because the memory was used up.',
      hint: 'Build it alone, with other programs closed. If that does not help, make its pictures smaller, or part it in two.',
    }),
  },
  /** A link below the folder that is written to. */
  'output-link': {
    severity: 'error',
    title: 'A folder that the PDF would be written through is a link.',
    why: 'Links come with the files of a repository: one that leads elsewhere would have another file replaced.',
    help: 'Remove the link, or name the folder that it leads to with --output.',
    says: ({ file, link }: { file: string; link: string }) => ({
      message: `The PDF ${quote(file, 200)} is not written: ${quote(link, 200)} is a link to another place.`,
      hint: 'Below the folder that PDFs are written to, no link is followed. Remove the link, or name the folder that it leads to with --output.',
    }),
  },
  /** A defaults.md beside meeting.md: only one in a folder above is read. */
  'defaults-place': {
    severity: 'warning',
    title: 'A defaults.md stands beside meeting.md.',
    why: 'Only a defaults.md in a folder above the meeting is read.',
    help: 'Move it to the folder above, or its fields to meeting.md.',
    says: () => ({
      message: 'This file is not read: defaults.md lies in a folder above the meetings that it is for.',
      hint: 'Move it one folder up, or move its fields into meeting.md.',
    }),
  },
  /** Text below the fields of defaults.md, which nothing shows. */
  'defaults-body': {
    severity: 'warning',
    title: 'Text stands below the fields of defaults.md.',
    why: 'Only fields are taken from it; nothing shows the text.',
    help: 'Move the text to a meeting.md, or delete it.',
    says: () => ({
      message: 'What stands below the fields of defaults.md is not shown in any meeting.',
      hint: 'Move it to the meeting.md of the meeting whose cover it is for, or delete it.',
    }),
  },
} satisfies Family;
