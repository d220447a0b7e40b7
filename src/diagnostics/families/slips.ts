import { line, quote } from '../quote.ts';
import type { Family } from './family.ts';

/** What was meant as a mark, and would be printed as it was typed. */
export const slips = {
  'heading-space': {
    severity: 'warning',
    title: 'A heading has no space after its # signs.',
    why: 'Without the space it is not a heading. The # signs are shown, and it runs together with the text below it.',
    help: 'Write a space after the # signs.',
    says: ({ text, right }: { text: string; right: string }) => ({
      message: `${quote(text)} is not read as a heading, because there is no space after the # signs.`,
      hint: `Write: ${line(right)}`,
    }),
  },
  'heading-empty': {
    severity: 'warning',
    title: 'A heading has no words.',
    why: 'Nothing is shown for it, and the text below it stands under the heading before.',
    help: 'Write its words on the same line, or delete the line.',
    says: ({ text }: { text: string }) => ({
      message: `${quote(text)} begins a heading that has no words, so nothing is shown for it.`,
      hint: 'Write the words of the heading on the same line, after a space, or delete the line.',
    }),
  },
  'picture-space': {
    severity: 'warning',
    title: 'The name of a picture has a space in it.',
    why: 'It is shown as you typed it.',
    help: 'Write the name between < and >.',
    says: ({ right }: { right: string }) => ({
      message:
        'This is not read as a picture, because there is a space in its name. It is shown as you typed it.',
      hint: `Write: ${line(right)}`,
    }),
  },
  'link-space': {
    severity: 'warning',
    title: "There is a space between a link's words and its address.",
    why: 'With the space it is not a link, and its brackets are shown.',
    help: 'Delete the space.',
    says: ({ right }: { right: string }) => ({
      message: 'This is not read as a link, because there is a space between the two pairs of brackets.',
      hint: `Write: ${line(right)}`,
    }),
  },
  'link-turned': {
    severity: 'warning',
    title: "A link's two pairs of brackets are the wrong way round.",
    why: 'It is not a link, and its brackets are shown.',
    help: 'Write the words in square brackets, and the address in round ones after them.',
    says: ({ right }: { right: string }) => ({
      message: 'This is not read as a link, because its two pairs of brackets are the wrong way round.',
      hint: `Write: ${line(right)}`,
    }),
  },
  /** A link to a file, whose name has a space. */
  'link-file': {
    severity: 'warning',
    title: 'A link leads to a file.',
    why: 'A PDF that is sent out can lead to no file beside it, so the brackets are shown as typed.',
    help: 'Attach the file to the item, and name it in the text.',
    says: ({ text, file }: { text: string; file: string }) => ({
      message: `${quote(`[${text}](${file})`)} is shown as you typed it: a link can lead to an address, not to a file with spaces in its name.`,
      hint: `Attach the file to the item (attachments: ${line(file)}), and write only: ${line(text)}`,
    }),
  },
  'link-unread': {
    severity: 'warning',
    title: 'A link is not read, because of its brackets or a space in its address.',
    why: 'The brackets are shown, and nothing leads to the address.',
    help: 'Write the words in square brackets, and right after them the address in round ones.',
    says: ({ right }: { right: string }) => ({
      message: 'This is not read as a link, because of its brackets or a space in its address.',
      hint: `Write: ${line(right)}`,
    }),
  },
  /** `right` is the address with its beginning mended. */
  'link-start': {
    severity: 'warning',
    title: 'The beginning of an address has a slip, so it is not a link.',
    why: 'An address on the web begins with https:// or http://.',
    help: 'Write https:// at its beginning.',
    says: ({ text, right }: { text: string; right: string }) => ({
      message: `${quote(text)} is not read as a link, because its beginning is not https:// or http://.`,
      hint: `Write: ${line(right)}`,
    }),
  },
  /** `sign` is a number in brackets, `right` the mark of a footnote, and `text` the note's line. */
  'footnote-sign': {
    severity: 'warning',
    title: 'A number in brackets seems to be meant as a footnote.',
    why: 'A number in brackets is text. It leads to no note, and the notes below are ordinary lines.',
    help: 'Write [^1] in the text, and begin the line of the note with [^1]: and a space.',
    says: ({ sign, right, text }: { sign: string; right: string; text: string }) => ({
      message: `${quote(sign)} is not a footnote. It and its note below are shown as ordinary text.`,
      hint: `Write ${right} here, and begin the line of its note like this: ${line(text)}`,
    }),
  },
  'bold-unclosed': {
    severity: 'warning',
    title: 'The signs *, ** or __ begin italic or bold text that does not end.',
    why: 'The signs are shown, and nothing is italic or bold.',
    help: 'Write the same signs where the text ends, right after its last word.',
    says: ({ text, right, isBold }: { text: string; right: string; isBold: boolean }) =>
      isBold
        ? {
            message: `The bold text ${quote(text)} does not end, so its signs are shown.`,
            hint: `Write the same two signs right after its last word: ${line(right)}`,
          }
        : {
            message: `The italic text ${quote(text)} does not end, so its star is shown.`,
            hint: `Write another star right after its last word: ${line(right)} – for a star that is to be shown, write: \\*`,
          },
  },
  /** `right` is what does the same here; "" where nothing does. */
  'mark-shown': {
    severity: 'warning',
    title: 'A mark of another program is shown to the reader.',
    why: 'Markdown has no sizes, no formulas, and no commands from LaTeX or wikis.',
    help: 'Write it as Markdown, or delete it.',
    says: ({
      found,
      right,
      about,
    }: {
      found: string;
      right?: string | undefined;
      about?: 'contents' | 'size' | 'block' | undefined;
    }) => ({
      message:
        about === 'block'
          ? `${quote(found)} has no effect within a line. It is shown to the reader just as you typed it.`
          : `${quote(found)} is a mark of another program. It is shown to the reader just as you typed it.`,
      hint:
        right === undefined
          ? 'Write it in words or as Markdown: **bold**, *italic*, x<sup>2</sup>, a picture.'
          : right === ''
            ? withoutMark[about ?? 'other']
            : `Write: ${line(right)}`,
    }),
  },
  'rule-dashes': {
    severity: 'warning',
    title: "A line across the page is made of signs that Markdown doesn't read.",
    why: 'The signs are shown.',
    help: 'Write three stars on a line of their own.',
    says: ({ found }: { found: string }) => ({
      message: `${quote(found)} is shown as you typed it, and draws no line across the page.`,
      hint: 'For a line across the page, write: ***',
    }),
  },
  /** `right` is the line that is missing. */
  'table-row': {
    severity: 'warning',
    title:
      'A table has no line of hyphens under its first row, or that line has the wrong number of columns.',
    why: 'Its rows run together, and their | signs are shown.',
    help: 'Write the line under the first row.',
    says: ({ right }: { right: string }) => ({
      message:
        'These rows are not read as a table, because the line under the first row is missing or has the wrong number of columns.',
      hint: `Write under this row: ${line(right)}`,
    }),
  },
  /** `isText`: a line without cells, right below the table. */
  'table-cells': {
    severity: 'warning',
    title: 'A row does not fit its table.',
    why: 'Cells that the first row does not have are joined to the last one. A line right below a table becomes a row.',
    help: 'Give each row as many cells as the first one, and put an empty line below the table.',
    says: ({ text, columns, isText }: { text: string; columns: number; isText: boolean }) =>
      isText
        ? {
            message: `${quote(text)} becomes a row of the table above it, because no empty line is between them.`,
            hint: 'Put an empty line above it.',
          }
        : {
            message: `This row has more cells than the first row of its table, which has ${columns}. The rest is joined to its last cell.`,
            hint: 'Give both as many cells. If the sign | is part of the text, write: \\|',
          },
  },
  /** `fence` is the line that begins the code. */
  'code-unclosed': {
    severity: 'warning',
    title: 'Text that is shown as typed (code) has no end.',
    why: 'Everything below it is shown as typed too.',
    help: 'Write the line that begins it once more where it ends.',
    says: ({ fence }: { fence: string }) => ({
      message: `From this line on, all text is shown as typed (as code), because no second line ${fence} ends it.`,
      hint: `Where it ends, write on a line of its own: ${fence}`,
    }),
  },
  'task-space': {
    severity: 'warning',
    title: 'A point with a box to tick lacks a space.',
    why: 'Without the space there is no point or no box, and the brackets are shown.',
    help: 'Write "- [ ] " before the point: with a space in the box, and one on each side of it.',
    says: ({ text, right }: { text: string; right: string }) => ({
      message: `${quote(text)} is not read as a point with a box to tick, because a space is missing.`,
      hint: `Write: ${line(right)}`,
    }),
  },
  'prose-as-code': {
    severity: 'warning',
    title: 'Spaces before a text turn it into code.',
    why: 'Four spaces or a tab mean that a text is shown as typed, in another font.',
    help: 'Delete the spaces before it.',
    says: ({ text }: { text: string }) => ({
      message: `${quote(text)} is shown as typed (as code), because there are four spaces or a tab before it.`,
      hint: 'Delete the spaces before it. If it should be shown as typed, put a line ``` above and below it.',
    }),
  },
  /** `columns` is how many characters stand before the text of the point above. */
  'list-indent': {
    severity: 'warning',
    title: 'A point is further right than the one above it, but not far enough to belong to it.',
    why: 'It is shown at the same level, or begins another list.',
    help: 'Indent it as far as the text of the point above.',
    says: ({ text, right, columns }: { text: string; right: string; columns: number }) => ({
      message: `The point ${quote(text)} does not belong to the point above it, because there are too few spaces before it.`,
      hint: `Write as many spaces as there are before the text above (${columns}): "${right.slice(0, columns)}${line(right)}"`,
    }),
  },
  'list-unread': {
    severity: 'warning',
    title: 'Lines that look like a list are not one, and run together.',
    why: 'A list begins with "- ", "1. " or "a) ": after an empty line or a colon, and with a space after the mark.',
    help: 'Write the marks of a list, with an empty line above.',
    says: ({ text, right, lines }: { text: string; right: string; lines: number }) => ({
      message:
        lines === 1
          ? `${quote(text)} looks like points of a list, but is not read as points.`
          : `${quote(text)} begins ${lines} lines that look like a list, but run together into one paragraph.`,
      hint:
        lines === 1
          ? `Write each point on a line of its own, with a space after its mark: ${line(right)}`
          : `Put an empty line above it, and write: ${line(right)}`,
    }),
  },
  'heading-bold': {
    severity: 'warning',
    title: 'Bold words are used as a heading.',
    why: 'They are not a heading: they have no bookmark, and a screen reader reads them as ordinary text.',
    help: 'Instead of the stars, write ## before them.',
    says: ({ text }: { text: string }) => ({
      message: `${quote(text)} looks like a heading, but is only bold text.`,
      hint: `Write: ## ${line(text)}`,
    }),
  },
  'lines-joined': {
    severity: 'warning',
    title: 'Lines that seem to be separate run together.',
    why: 'The end of a line is shown as a space, so the lines become one paragraph.',
    help: 'Write a backslash at the end of each line, make a list of them, or write "line-ends: keep" in meeting.md.',
    says: ({ text, lines }: { text: string; lines: number }) => ({
      message: `These ${lines} lines run together into one paragraph.`,
      hint: `If each should be a line of its own, end it with a backslash: ${line(text)}\\`,
    }),
  },
} satisfies Family;

/** What to do with a mark that has nothing like it here. */
const withoutMark = {
  contents: 'Delete it: the table of contents is made without it.',
  size: 'Delete it: a picture is made as wide as fits, and a heading needs no name.',
  block: 'Write it on a line of its own, with an empty line above it.',
  other: 'Delete it.',
};
