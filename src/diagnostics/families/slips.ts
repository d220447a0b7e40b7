import { line, quote } from '../quote.ts';
import type { Family } from './family.ts';

/** What was meant as a mark, and would be printed as it was typed. */
export const slips = {
  'heading-space': {
    severity: 'warning',
    title: 'A heading has no space behind its signs.',
    why: 'It is no heading then: its signs are shown, and it runs together with the text below it.',
    help: 'Write a space behind the signs.',
    says: ({ text, right }: { text: string; right: string }) => ({
      message: `${quote(text)} is not read as a heading, because no space stands behind its signs.`,
      hint: `Write: ${line(right)}`,
    }),
  },
  'picture-space': {
    severity: 'warning',
    title: 'The name of a picture has a space in it.',
    why: 'It is shown as it is typed.',
    help: 'Write the name between < and >.',
    says: ({ right }: { right: string }) => ({
      message:
        'This picture is not read as one, because there is a space in its name. It is shown as it is typed.',
      hint: `Write: ${line(right)}`,
    }),
  },
  'link-space': {
    severity: 'warning',
    title: 'A space parts the words of a link from its address.',
    why: 'It is no link then: its brackets are shown.',
    help: 'Delete the space.',
    says: ({ right }: { right: string }) => ({
      message: 'This is not read as a link, because a space stands between the two pairs of brackets.',
      hint: `Write: ${line(right)}`,
    }),
  },
  'bold-unclosed': {
    severity: 'warning',
    title: 'Two stars begin bold text that has no end.',
    why: 'The stars are shown, and nothing is bold.',
    help: 'Write two stars where the bold text ends, right behind its last word.',
    says: ({ text, right }: { text: string; right: string }) => ({
      message: `The bold text ${quote(text)} has no end, so that its stars are shown.`,
      hint: `Write two stars right behind its last word: ${line(right)}`,
    }),
  },
  /** `right` is what does the same here; "" where nothing does. */
  'mark-shown': {
    severity: 'warning',
    title: 'A mark of another program is shown to the reader.',
    why: 'Markdown knows no sizes, no formulas and no commands of LaTeX or of wikis.',
    help: 'Write it as Markdown, or delete it.',
    says: ({ found, right }: { found: string; right?: string | undefined }) => ({
      message: `${quote(found)} is a mark of another program. It is shown to the reader just as it stands here.`,
      hint:
        right === undefined
          ? 'Write it in words or as Markdown: **bold**, *italic*, x<sup>2</sup>, a picture.'
          : right === ''
            ? 'Delete it: a picture is as wide as it fits, and a heading needs no name.'
            : `Write: ${line(right)}`,
    }),
  },
  'rule-dashes': {
    severity: 'warning',
    title: 'A line across the page is made of other signs than Markdown takes.',
    why: 'The signs are shown.',
    help: 'Write three stars on a line of their own.',
    says: ({ found }: { found: string }) => ({
      message: `${quote(found)} is shown as it is typed, and draws no line across the page.`,
      hint: 'For a line across the page write: ***',
    }),
  },
  /** `right` is the line that is missing. */
  'table-row': {
    severity: 'warning',
    title: 'A table has no line of hyphens under its first row, or one for another number of columns.',
    why: 'Its rows run together and their pipes are shown.',
    help: 'Write the line under the first row.',
    says: ({ right }: { right: string }) => ({
      message:
        'These rows are not read as a table, because the line under the first of them is missing or has another number of columns.',
      hint: `Write under this row: ${line(right)}`,
    }),
  },
} satisfies Family;
