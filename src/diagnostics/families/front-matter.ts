import { line, quote } from '../quote.ts';
import type { Family } from './family.ts';

/** How the fields at the top of a file are written. */
export const frontMatter = {
  /** The file's first line is not `---`. `found` is that line where it looks like a field. */
  'fence-missing': {
    severity: 'error',
    title: 'The file does not begin with a line of three hyphens.',
    why: 'The fields are at the top of the file, between two lines of three hyphens.',
    help: 'Write --- above the first field and below the last one.',
    says: ({ found }: { found?: string }) => ({
      message: 'The file does not begin with a line of three hyphens (---).',
      hint:
        found === undefined
          ? 'Write --- on the first line, then the fields, such as "title: Budget", and then --- again.'
          : `Write --- on a line of its own above ${quote(found)}, and --- again below the last field.`,
    }),
  },
  /** Something stands above the opening `---`: empty lines, or `found`. */
  'fence-blank': {
    severity: 'error',
    title: 'There is something above the first line of three hyphens.',
    why: 'The fields are found only if the file begins with them.',
    help: 'Delete what is above it.',
    says: ({ found }: { found?: string }) => ({
      message:
        found === undefined
          ? 'There is an empty line above the three hyphens (---). The file must begin with the hyphens.'
          : `${quote(found)} is above the three hyphens (---). The file must begin with the hyphens.`,
      hint:
        found === undefined
          ? 'Delete what is above ---.'
          : 'Move what readers should see below the second line with ---, and delete the rest.',
    }),
  },
  /** A dash from a word processor, or too many or too few of them. */
  'fence-wrong': {
    severity: 'error',
    title: 'A line is not quite three hyphens.',
    why: 'Word processors turn hyphens into a long dash.',
    help: 'Write --- with the hyphen key, and nothing else on the line.',
    says: ({ found }: { found: string }) => ({
      message: `The line ${quote(found)} should be three hyphens and nothing else. Word turns hyphens into one long dash.`,
      hint: 'Write: ---',
    }),
  },
  'fence-unclosed': {
    severity: 'error',
    title: 'The second line of three hyphens is missing.',
    why: 'Without it nobody can tell where the fields end and the text begins.',
    help: 'Write --- below the last field.',
    says: () => ({
      message:
        'The fields at the top of the file do not end: the second line of three hyphens (---) is missing.',
      hint: 'Write --- on a line of its own below the last field.',
    }),
  },
  /** `---js` and the like. */
  'fence-code': {
    severity: 'error',
    title: 'There is something after the three hyphens.',
    why: 'It would name a programming language, and code in a meeting is never run.',
    help: 'Write --- alone.',
    says: ({ found }: { found: string }) => ({
      message: `There is something after the three hyphens: ${quote(found)}. This line may have only the hyphens.`,
      hint: 'Write: ---',
    }),
  },
  'matter-tab': {
    severity: 'error',
    title: 'A line is indented with the Tab key.',
    why: 'A tab is not equally wide everywhere, so nobody can tell which line this one belongs to.',
    help: 'Use spaces, two for each step.',
    says: () => ({
      message: 'This line is indented with the Tab key.',
      hint: 'Indent it with spaces instead, two for each step.',
    }),
  },
  /** An anchor, an alias or a tag of YAML. */
  'matter-reference': {
    severity: 'error',
    title: 'A text begins with a character that is a command.',
    why: 'A text that begins with &, * or ! could pull in other text.',
    help: 'Put the text between quotation marks.',
    says: ({ found }: { found: string }) => ({
      message: `${quote(found)} can't be used here: a text that begins with &, * or ! is read as a command.`,
      hint: 'If it is part of the text, put the whole text between quotation marks.',
    }),
  },
  /** A `#` in an unquoted value; `right` is the whole line with quotes. */
  'matter-hash': {
    severity: 'error',
    title: 'A # would cut off a text.',
    why: 'What follows it would be read as a comment, and left out without warning.',
    help: 'Put the text between quotation marks.',
    says: ({ right }: { right: string }) => ({
      message:
        'Everything after the # on this line would be left out, because it is read as a note to yourself.',
      hint: `Write: ${line(right)}`,
    }),
  },
  /** `title:Budget`: no space after the colon. */
  'matter-space': {
    severity: 'error',
    title: 'A space is missing after a colon.',
    why: 'Without the space, the name of the field and its text are one word.',
    help: 'Write a space after the colon.',
    says: ({ right }: { right: string }) => ({
      message: 'A space is missing after the colon.',
      hint: `Write: ${line(right)}`,
    }),
  },
  /** A line of the front matter that is neither a field nor part of one; `right` is what was plainly meant. */
  'matter-line': {
    severity: 'error',
    title: 'A line among the fields is not a field.',
    why: 'Only fields may be between the lines of hyphens: a name, a colon, a space and a text.',
    help: 'Make it a field, or move it below the second line of hyphens.',
    says: ({ found, right }: { found: string; right?: string }) => ({
      message: `The line ${quote(found)} is neither a field nor part of one.`,
      hint:
        right === undefined
          ? 'A field is a name, a colon, a space and a text, such as "title: Budget". Other text for the reader goes below the second line with ---.'
          : `Write: ${line(right)}`,
    }),
  },
  /** The first of points that stand under no field. */
  'list-without-field': {
    severity: 'error',
    title: 'The points of a list are not under a field.',
    why: 'Nobody can tell which field they belong to.',
    help: 'Write the name of the field above them, with a colon.',
    says: ({ found }: { found: string }) => ({
      message: `${quote(found)} is a point of a list, but there is no field above the list.`,
      hint: 'Write the name of its field and a colon on the line above, for example "members:". If it belongs to the field above, write that field\'s own text as a point too.',
    }),
  },
  /** `spaces` are those that it is meant to have before it, where that is plain. */
  'matter-indent': {
    severity: 'error',
    title: 'A line is not in line with any line above it.',
    why: 'Lines that belong together begin in the same column.',
    help: 'Use spaces to move it under the line that it belongs with.',
    says: ({ found, spaces }: { found: string; spaces?: number }) => ({
      message: `${quote(found)} begins further left or right than the lines that it belongs with.`,
      hint:
        spaces === undefined
          ? 'Use spaces to move it until it begins exactly under the line above that it belongs with.'
          : spaces === 0
            ? 'Delete the spaces before it.'
            : `Begin the line with ${spaces === 1 ? 'one space' : `${spaces} spaces`}, no more and no fewer.`,
    }),
  },
  /** A quotation mark that is not closed, or has text behind it. */
  'matter-quote': {
    severity: 'error',
    title: 'A quotation mark is not closed, or there is text after the closing one.',
    why: 'Nobody can tell where the text ends.',
    help: 'Put the whole text between two quotation marks, or write it without any.',
    says: ({ right }: { right?: string }) => ({
      message: 'A quotation mark is not closed, or there is text after the closing one.',
      hint:
        right === undefined
          ? 'Put the whole text between two quotation marks, or write it without any.'
          : `Write: ${line(right)}`,
    }),
  },
  /** A bracket `[` or `{` that is not closed. */
  'matter-bracket': {
    severity: 'error',
    title: 'A bracket is not closed.',
    why: 'A text that begins with [ or { is a list or a group of fields, up to the closing bracket.',
    help: 'Close it, or put the text between quotation marks.',
    says: ({ bracket }: { bracket: '[' | '{' }) => ({
      message: `The bracket "${bracket}" is not closed.`,
      hint: `Close it with "${bracket === '[' ? ']' : '}'}", or put the whole text between quotation marks.`,
    }),
  },
  'matter-document': {
    severity: 'error',
    title: 'The fields begin a second time.',
    why: 'A file has its fields in one place only, at its top.',
    help: 'Delete the line.',
    says: () => ({
      message: 'The fields begin a second time here. A file has its fields in one place only: at its top.',
      hint: 'Delete this line.',
    }),
  },
  /** Megabytes. */
  'matter-too-large': {
    severity: 'error',
    title: 'There are too many fields at the top of the file.',
    why: 'The limit keeps a wrong file from filling memory. Most likely there is text where the fields belong.',
    help: 'Move the text below the second line of hyphens.',
    says: ({ limit }: { limit: number }) => ({
      message: `The fields at the top of this file take up more than ${limit} MB.`,
      hint: 'Move what readers should see below the second line of three hyphens (---).',
    }),
  },
  'matter-empty-lines': {
    severity: 'error',
    title: 'There are too many empty lines between the fields at the top of the file.',
    why: 'The limit keeps a wrong file from taking up time. Most likely the file was damaged when it was copied.',
    help: 'Delete the empty lines between the fields.',
    says: ({ limit }: { limit: number }) => ({
      message: `There are more than ${limit} empty lines between the fields at the top of this file.`,
      hint: 'Delete the empty lines between the two lines of three hyphens (---).',
    }),
  },
  'key-twice': {
    severity: 'error',
    title: 'A field is written twice.',
    why: 'Nobody can tell which of the two is right.',
    help: 'Keep one of them.',
    says: ({ field, line }: { field: string; line: number }) => ({
      message: `The field ${quote(field)} is written twice: it is already on line ${line}.`,
      hint: 'Keep one of the two lines.',
    }),
  },
} satisfies Family;
