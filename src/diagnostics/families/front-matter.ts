import { line, quote } from '../quote.ts';
import type { Family } from './family.ts';

/** How the fields at the top of a file are written. */
export const frontMatter = {
  /** The file's first line is not `---`. `found` is that line where it looks like a field. */
  'fence-missing': {
    severity: 'error',
    title: 'The file does not begin with a line of three hyphens.',
    why: 'The fields of a file stand at its top, between two lines with three hyphens.',
    help: 'Write --- above the first field and below the last one.',
    says: ({ found }: { found?: string }) => ({
      message: 'The file does not begin with a line of three hyphens (---).',
      hint:
        found === undefined
          ? 'Write --- on the first line, below it the fields such as "title: Budget", and then --- once more.'
          : `Write --- on a line of its own above ${quote(found)}, and --- once more below the last field.`,
    }),
  },
  /** Something stands above the opening `---`: empty lines, or `found`. */
  'fence-blank': {
    severity: 'error',
    title: 'Something stands above the first line of three hyphens.',
    why: 'The fields are found only where the file begins with them.',
    help: 'Delete what stands above it.',
    says: ({ found }: { found?: string }) => ({
      message:
        found === undefined
          ? 'There is an empty line above the three hyphens (---) with which the file must begin.'
          : `${quote(found)} stands above the three hyphens (---) with which the file must begin.`,
      hint:
        found === undefined
          ? 'Delete what stands above ---.'
          : 'Move what readers are to see below the second line with ---, and delete the rest.',
    }),
  },
  /** A dash from a word processor, or too many or too few of them. */
  'fence-wrong': {
    severity: 'error',
    title: 'A line is not quite three hyphens.',
    why: 'Word processors make a long dash of hyphens.',
    help: 'Write --- with the hyphen key, and nothing else on the line.',
    says: ({ found }: { found: string }) => ({
      message: `The line ${quote(found)} should be three hyphens, and nothing else. Word makes one long dash of hyphens.`,
      hint: 'Write: ---',
    }),
  },
  'fence-unclosed': {
    severity: 'error',
    title: 'The second line of three hyphens is missing.',
    why: 'Without it nobody can say where the fields end and the text begins.',
    help: 'Write --- below the last field.',
    says: () => ({
      message:
        'The fields at the top of the file have no end: the second line with three hyphens (---) is missing.',
      hint: 'Write --- on a line of its own below the last field.',
    }),
  },
  /** `---js` and the like. */
  'fence-code': {
    severity: 'error',
    title: 'Something stands after the three hyphens.',
    why: 'There it would name a language to be run; no code of a meeting is ever run.',
    help: 'Write --- alone.',
    says: ({ found }: { found: string }) => ({
      message: `Something stands after the three hyphens: ${quote(found)}. Only the hyphens may stand on this line.`,
      hint: 'Write: ---',
    }),
  },
  'matter-tab': {
    severity: 'error',
    title: 'A line is moved in with the Tab key.',
    why: 'How far a tab moves a line is not the same everywhere, so that it can belong to different lines.',
    help: 'Use spaces, two for each step.',
    says: () => ({
      message: 'This line is moved in with the Tab key.',
      hint: 'Move it in with spaces instead, two for each step.',
    }),
  },
  /** An anchor, an alias or a tag of YAML. */
  'matter-reference': {
    severity: 'error',
    title: 'A text begins with a sign that is a command to other programs.',
    why: 'What begins with &, * or ! could pull in text from elsewhere.',
    help: 'Put the text between quotation marks.',
    says: ({ found }: { found: string }) => ({
      message: `${quote(found)} can't stand here: what begins with &, * or ! is taken as a command, not as a text.`,
      hint: 'If it is part of the text, put the whole text between quotation marks.',
    }),
  },
  /** A `#` in an unquoted value; `right` is the whole line with quotes. */
  'matter-hash': {
    severity: 'error',
    title: 'A # would cut a text off.',
    why: 'What follows it would be taken for a remark and left out without a word.',
    help: 'Put the text between quotation marks.',
    says: ({ right }: { right: string }) => ({
      message:
        'What follows the # on this line would be left out, because the text is not between quotation marks.',
      hint: `Write: ${line(right)}`,
    }),
  },
  /** `title:Budget`: no space after the colon. */
  'matter-space': {
    severity: 'error',
    title: 'A space is missing after a colon.',
    why: 'Without it the name of the field and its text are one word.',
    help: 'Write a space after the colon.',
    says: ({ right }: { right: string }) => ({
      message: 'A space is missing after the colon.',
      hint: `Write: ${line(right)}`,
    }),
  },
  /** A line of the front matter that is neither a field nor part of one; `right` is what was plainly meant. */
  'matter-line': {
    severity: 'error',
    title: 'A line among the fields is no field.',
    why: 'Between the lines of hyphens there are fields only: a name, a colon, a space and a text.',
    help: 'Make a field of it, or move it below the second line of hyphens.',
    says: ({ found, right }: { found: string; right?: string }) => ({
      message: `The line ${quote(found)} is neither a field nor part of one.`,
      hint:
        right === undefined
          ? 'A field is a name, a colon, a space and a text, such as "title: Budget". What readers are to see besides goes below the second line with ---.'
          : `Write: ${line(right)}`,
    }),
  },
  /** The first of points that stand under no field. */
  'list-without-field': {
    severity: 'error',
    title: 'The points of a list stand under no field.',
    why: 'Nobody could say whose names or files they are.',
    help: 'Write the name of the field above them, with a colon.',
    says: ({ found }: { found: string }) => ({
      message: `${quote(found)} is the point of a list, but no field stands above the list.`,
      hint: 'Write the name of its field on the line above, with a colon: "members:", for example. If it goes with the field above, write that field\'s own text as a point, too.',
    }),
  },
  /** `spaces` are those that it is meant to have before it, where that is plain. */
  'matter-indent': {
    severity: 'error',
    title: 'A line begins in a column that fits no line above it.',
    why: 'What belongs together begins in the same column.',
    help: 'Move it with spaces under the line that it goes with.',
    says: ({ found, spaces }: { found: string; spaces?: number }) => ({
      message: `${quote(found)} begins further left or right than the lines that it belongs with.`,
      hint:
        spaces === undefined
          ? 'Move it with spaces until it begins exactly under the line above that it goes with.'
          : spaces === 0
            ? 'Delete the spaces before it.'
            : `Begin the line with ${spaces === 1 ? 'one space' : `${spaces} spaces`}, no more and no fewer.`,
    }),
  },
  /** A quotation mark that is not closed, or has text behind it. */
  'matter-quote': {
    severity: 'error',
    title: 'A quotation mark is not closed, or something stands behind the closing one.',
    why: 'Nobody could say where the text ends.',
    help: 'Put the whole text between two quotation marks, or write it without any.',
    says: ({ right }: { right?: string }) => ({
      message: 'A quotation mark is not closed, or something stands behind the closing one.',
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
    why: 'What begins with [ or { is a list or a group of fields up to the closing bracket.',
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
      message: 'Here the fields begin once more. A file has its fields in one place only: at its top.',
      hint: 'Delete this line.',
    }),
  },
  /** Megabytes. */
  'matter-too-large': {
    severity: 'error',
    title: 'There are too many fields at the top of the file.',
    why: 'The limit keeps a mistaken file from filling memory. Most likely text stands where fields belong.',
    help: 'Move the text below the second line of hyphens.',
    says: ({ limit }: { limit: number }) => ({
      message: `The fields at the top of this file take up more than ${limit} MB.`,
      hint: 'Move what readers are to see below the second line with three hyphens (---).',
    }),
  },
  /** Anything else that makes front matter unreadable. */
  'matter-broken': {
    severity: 'error',
    title: "The fields at the top of the file can't be read.",
    why: 'They are written in a way that the program can make no sense of.',
    help: 'Write each field on a line of its own: a name, a colon, a space and a text.',
    says: () => ({
      message: 'From here on, the fields of this file make no sense to the program.',
      hint: 'A field is a name, a colon, a space and a text, on a line of its own. Where a text has unusual signs, put it between quotation marks.',
    }),
  },
  'key-twice': {
    severity: 'error',
    title: 'A field is there twice.',
    why: 'Nobody could say which of the two is right.',
    help: 'Keep one of them.',
    says: ({ field, line }: { field: string; line: number }) => ({
      message: `The field ${quote(field)} is there twice: it stands on line ${line} already.`,
      hint: 'Keep one of the two lines.',
    }),
  },
} satisfies Family;
