import { quote, shorten } from '../quote.ts';
import { type Bounds, folders } from './bounds.ts';
import type { Family } from './family.ts';

/** The folder and its files. */
export const files = {
  /** No meeting.md, here or below. */
  'meeting-missing': {
    severity: 'error',
    title: 'There is no meeting.md.',
    why: 'A meeting is a folder with a file meeting.md. There is none in this folder or below it.',
    help: "Give the name of the meeting's folder, or make the file.",
    says: ({ folder }: { folder: string }) => ({
      message: `There is no meeting in ${folder === '' || folder === '.' ? 'this folder' : `the folder ${quote(folder)}`}: there is no file "meeting.md" in it or below it.`,
      hint: 'Give the name of the folder that meeting.md is in, or make a file with that name.',
    }),
  },
  'items-missing': {
    severity: 'error',
    title: 'The meeting has no items.',
    why: 'Most likely the folder "items" has another name or is in another place.',
    help: 'For each item, put a file whose name ends in .md into the folder items.',
    says: () => ({
      message:
        'The meeting has no items: the folder "items" beside meeting.md has no file whose name ends in ".md".',
      hint: 'Make a file there for each item, for example items/01-budget.md.',
    }),
  },
  'items-too-many': {
    severity: 'error',
    title: 'The meeting has more items than an agenda can hold.',
    why: 'The limit keeps a wrong folder from filling memory and disk.',
    help: 'Split it into several meetings.',
    says: ({ count, limit }: { count: number; limit: number }) => ({
      message: `The meeting has ${count} items. One agenda can have ${limit}.`,
      hint: 'Split it into two meetings.',
    }),
  },
  /** A file beside the items that is not read, because its name does not end in `.md`; `others` is how many more there are of its kind. */
  'item-extension': {
    severity: 'warning',
    title: 'A file among the items is not read.',
    why: 'Only files whose names end in .md are items. This one looks as if it was meant to be an item.',
    help: 'If it is plain text, make its name end in .md. If it is a Word file, copy its text. Otherwise move it away.',
    says: ({ file, right, others = 0 }: { file: string; right: string; others?: number }) => ({
      message: `${quote(file)} ${others > 0 ? `and ${others} more are` : 'is'} among the items but ${others > 0 ? 'are' : 'is'} not read, because ${others > 0 ? 'their names do' : 'its name does'} not end in ".md".`,
      hint: /\.(docx?|odt|rtf|pdf)$/i.test(file)
        ? `Copy its text into a plain text file called ${quote(right, 200)}, and move this file out of the folder.`
        : `If it is an item, rename it to ${quote(right, 200)}; if not, move it out of the folder.`,
    }),
  },
  /** `others` is how many more lie in the same folder. */
  'item-misplaced': {
    severity: 'warning',
    title: 'An item is in a place where no items are read.',
    why: 'Only the .md files in the folder items itself are items, not those beside meeting.md or in folders below.',
    help: 'Move it into the folder items. If it is not an item, move it to a folder whose name begins with _.',
    says: ({ file, right, others }: { file: string; right: string; others: number }) => ({
      message: `${quote(file, 200)}${others > 0 ? ` and ${others} more` : ''} will be missing from the agenda: only files in the folder "items" itself are items.`,
      hint: `If it is an item, move it to ${quote(right, 200)}; if not, move it to a folder whose name begins with _.`,
    }),
  },
  /** Nothing is left of the file's name for an id. */
  'item-unnamed': {
    severity: 'error',
    title: "An item's file name has no word in it.",
    why: 'The timetable and links refer to an item by its file name without the number.',
    help: 'Add a word after the number: 07-budget.md.',
    says: ({ file }: { file: string }) => ({
      message: `The file name ${quote(file)} has no word in it. The timetable and links refer to an item by the words of its file name.`,
      hint: 'Add a word after the number, for example 07-budget.md.',
    }),
  },
  'id-twice': {
    severity: 'error',
    title: 'Two items have the same name.',
    why: 'The timetable and links could mean either of them. The number before the name does not count.',
    help: 'Give one of the files another name.',
    says: ({ value, other }: { value: string; other: string }) => ({
      message: `Two items are called ${quote(value)}: this one and ${quote(other)}. The number before the name does not count.`,
      hint: 'Give one of the two files another name.',
    }),
  },
  'number-twice': {
    severity: 'error',
    title: 'Two items have the same number.',
    why: 'Nobody at the meeting could say which of the two is meant.',
    help: 'Change "number" in one of them, or leave it out.',
    says: ({ value, other }: { value: string; other: string }) => ({
      message: `Two items have the number ${shorten(value)}: this one and ${quote(other)}.`,
      hint: 'Change "number" in one of them, or delete that line so that the items are numbered in order.',
    }),
  },
  /** Two names in one folder that are the same but for how their letters are stored (NFC, NFD). */
  'file-twice': {
    severity: 'error',
    title: 'Two files have names that look alike.',
    why: 'Their letters are stored in two ways (composed and decomposed), and some systems treat them as one file.',
    help: 'Delete one of them, or give it another name.',
    says: ({ file }: { file: string; other: string }) => ({
      message: `There are two files called ${quote(file)}. Their names look alike, but their letters are stored differently.`,
      hint: 'Delete one of them, or give it another name.',
    }),
  },
  /** A name that was meant as one of the names that are read: `Items`, `meeting.md.txt`. */
  'file-name': {
    severity: 'error',
    title: 'The name of meeting.md, defaults.md, or the folder items or attachments is not quite right.',
    why: 'On some systems capital letters make a difference, and some programs add ".txt" to a name without telling you.',
    help: 'Rename the file or folder.',
    says: ({ file, right }: { file: string; right: string }) => ({
      message: `${quote(file)} is not read, because its name should be ${quote(right)}.`,
      hint: `Rename it to ${quote(right)}.`,
    }),
  },
  'file-unreadable': {
    severity: 'error',
    title: "A file can't be opened.",
    why: 'The system refuses to open it.',
    help: 'Make sure that it is not locked, and that you may read it.',
    says: ({ file }: { file: string }) => ({
      message: `The file ${quote(file)} can't be opened.`,
      hint: 'Make sure that no other program has locked it, and that you are allowed to read it.',
    }),
  },
  /** A folder, device or the like where a file is expected; or a file where a folder is. */
  'file-kind': {
    severity: 'error',
    title: 'There is a folder or something else where there should be a file.',
    why: 'Only regular files are read.',
    help: 'Give the folder another name.',
    says: ({ file, expected }: { file: string; expected?: 'folder' }) =>
      expected === 'folder'
        ? {
            message: `There should be a folder ${quote(file)}, but there is a file with that name.`,
            hint: 'Give the file another name, or move it away.',
          }
        : {
            message: `There should be a file ${quote(file)}, but there is a folder or something else with that name.`,
            hint: 'Give the folder another name, and put the file in its place.',
          },
  },
  /** A symbolic link that leads out of the folder that its file may not leave. */
  'file-outside': {
    severity: 'error',
    title: 'A link leads out of the folder of the meeting, of defaults.md or of the template.',
    why: 'Nothing outside the folder is read, so no file can get into an agenda unnoticed.',
    help: 'Replace the link with a copy of what it leads to.',
    says: ({ file, bounds }: { file: string; bounds: Bounds }) => ({
      message: `${quote(file)} is only a link, and it leads out of ${folders[bounds]}. Nothing outside that folder is read.`,
      hint: 'Replace the link with a copy of what it leads to.',
    }),
  },
  /** Megabytes. */
  'file-too-large': {
    severity: 'error',
    title: 'A file is too large.',
    why: 'The limit keeps a wrong file from filling memory.',
    help: 'Make it smaller, or split it.',
    says: ({ file, limit }: { file: string; limit: number }) => ({
      message: `The file ${quote(file)} is larger than ${limit} MB.`,
      hint: 'Make it smaller, or split it.',
    }),
  },
  /** Lines. */
  'file-too-long': {
    severity: 'error',
    title: 'A text has too many lines.',
    why: "The limit keeps a wrong file from filling memory. No agenda's text is so long.",
    help: 'Split it, or attach it as a PDF.',
    says: ({ file, limit }: { file: string; limit: number }) => ({
      message: `The file ${quote(file)} has more than ${limit} lines.`,
      hint: 'Split it, or attach it as a PDF.',
    }),
  },
  /** `offset` counts bytes from 0, `value` is the byte: "0xE6". */
  'file-encoding': {
    severity: 'error',
    title: 'A file is not saved as UTF-8.',
    why: 'Letters such as é, æ and ö would come out wrong.',
    help: 'Save it again with the encoding UTF-8.',
    says: ({ offset, value }: { offset: number; value: string }) => ({
      message: `This file is not saved as UTF-8, so letters such as é, æ and ö can't be read (byte ${value}, number ${offset + 1} of the file).`,
      hint: 'Save it again. In Notepad, choose "Save as" and the encoding "UTF-8". In Word, choose "Plain text", then "Other encoding" and "Unicode (UTF-8)".',
    }),
  },
  /** Two meetings whose PDF would go to folders of one name; `file` is the folder, `other` the other meeting's. */
  'output-twice': {
    severity: 'error',
    title: 'Two meetings would have their PDF in the same folder.',
    why: 'On a system that ignores capital letters, one would replace the other.',
    help: "Change the name of one of the meetings' folders.",
    says: ({ file, other }: { file: string; other: string }) => ({
      message: `Two meetings would have their PDF in the same folder, ${quote(file, 200)}: this one and ${quote(other, 200)}.`,
      hint: 'Give one of the two folders a name that differs in more than capital letters.',
    }),
  },
  /** `formats:` asks for several, and `-o` names a file or the standard output. */
  'output-formats': {
    severity: 'error',
    title: 'The meeting asks for several files, but there is room for one.',
    why: '--output names one file, or the standard output, and meeting.md lists several formats.',
    help: 'Choose one with --format, or name a folder with --output.',
    says: ({ formats }: { formats: readonly string[] }) => ({
      message: `The meeting asks for several files (${formats.join(', ')}), but --output has room for one.`,
      hint: `Choose one, as with "--format ${formats[0]}", or name a folder: --output FOLDER/`,
    }),
  },
  /** The file system refuses the PDF: no leave, a full disk, open in another program. */
  'output-unwritable': {
    severity: 'error',
    title: "The PDF can't be written.",
    why: 'The system refuses to write it: the file is open elsewhere, you may not write to the folder, or the disk is full.',
    help: 'Close the PDF in other programs, or choose another place with --output.',
    says: ({ file }: { file: string }) => ({
      message: `The PDF ${quote(file, 200)} can't be written.`,
      hint: 'Close it if it is open in another program. Make sure that you may write to its folder and that the disk is not full.',
    }),
  },
  /** The thread that worked on a meeting ended before it was done. */
  'build-ended': {
    severity: 'error',
    title: 'The work on the meeting stopped before it was done.',
    why: 'It ran out of memory, or something stopped it. The other meetings were built.',
    help: 'Build the meeting on its own, or make it smaller.',
    says: () => ({
      message: 'The work on this meeting stopped before it was done, most likely because memory ran out.',
      hint: 'Build it on its own, with other programs closed. If that does not help, make its pictures smaller, or split it in two.',
    }),
  },
  /** A link below the folder that is written to. */
  'output-link': {
    severity: 'error',
    title: 'A folder on the way to the PDF is a link.',
    why: 'Links come with the files of a repository. One that leads elsewhere could make the program replace another file.',
    help: 'Remove the link, or use --output to name the folder that it leads to.',
    says: ({ file, link }: { file: string; link: string }) => ({
      message: `The PDF ${quote(file, 200)} is not written: ${quote(link, 200)} is a link to another place.`,
      hint: 'Links are not followed below the folder that PDFs are written to. Remove the link, or use --output to name the folder that it leads to.',
    }),
  },
  /** A defaults.md beside meeting.md: only one in a folder above is read. */
  'defaults-place': {
    severity: 'warning',
    title: 'There is a defaults.md beside meeting.md.',
    why: 'Only a defaults.md in a folder above the meeting is read.',
    help: 'Move it to the folder above, or move its fields into meeting.md.',
    says: () => ({
      message: 'This file is not read: defaults.md belongs in a folder above its meetings.',
      hint: 'Move it one folder up, or move its fields into meeting.md.',
    }),
  },
  /** Text below the fields of defaults.md, which nothing shows. */
  'defaults-body': {
    severity: 'warning',
    title: 'There is text below the fields of defaults.md.',
    why: 'Only its fields are used. The text is not shown anywhere.',
    help: 'Move the text to a meeting.md, or delete it.',
    says: () => ({
      message: 'The text below the fields of defaults.md is not shown in any meeting.',
      hint: 'Move it to the meeting.md of the meeting that should show it on its cover, or delete it.',
    }),
  },
} satisfies Family;
