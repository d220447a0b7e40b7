import { line, quote, shorten } from '../quote.ts';
import type { Family } from './family.ts';

/** The text of an item. */
export const text = {
  'heading-level': {
    severity: 'warning',
    title: 'A heading has only one #.',
    why: "One # is for the item's title. The heading is shown as if it had two.",
    help: 'Write ## before it.',
    says: ({ text }: { text: string }) => ({
      message: `The heading ${quote(text)} has one #, which is for the item's title. It is shown as if it had two.`,
      hint: `Write: ## ${line(text)}`,
    }),
  },
  'heading-underlined': {
    severity: 'warning',
    title: 'A line of hyphens or equals signs turns the text above it into a heading.',
    why: 'Often it was meant as a line across the page.',
    help: 'If the text is a heading, write ## before it. If not, put an empty line above the signs.',
    says: ({ text }: { text: string }) => ({
      message: `${quote(text)} becomes a heading, because there is a line of hyphens or equals signs below it.`,
      hint: `If it is a heading, write: ## ${line(text)} – if not, put an empty line above the signs.`,
    }),
  },
  /** `printed` are the numbers that the PDF will have. */
  'list-numbers': {
    severity: 'warning',
    title: 'The numbers of a list are not printed as they were typed.',
    why: 'A list counts up by one from its first number.',
    help: 'Number the points one after the other.',
    says: ({ written, printed }: { written: string; printed: string }) => ({
      message: `The points of this list are numbered ${shorten(written)}, but will be printed as ${shorten(printed)}.`,
      hint: 'Number them one after the other, or put a line of text where a new list begins.',
    }),
  },
  /** `right` is what says the same in Markdown. */
  'html-shown': {
    severity: 'warning',
    title: 'HTML is shown to the reader.',
    why: 'Only <br>, <sup>, <sub> and <span lang="en"> are understood.',
    help: 'Write **bold** or *italic* instead.',
    says: ({ html, right }: { html: string; right?: string | undefined }) => ({
      message: `${quote(html)} is shown to the reader just as you typed it.`,
      hint:
        right === undefined
          ? 'Write **bold**, *italic* or <br> for a new line. If it should be shown, ignore this.'
          : `Write: ${line(right)}`,
    }),
  },
  /** `<!--` without `-->`: what its author wrote for nobody would be printed. */
  'comment-unclosed': {
    severity: 'error',
    title: 'A comment does not end.',
    why: 'The text between <!-- and --> is for its author only. Without its end the reader would see it.',
    help: 'Write --> where it should end.',
    says: () => ({
      message: 'This note to yourself does not end, so the reader would see it.',
      hint: 'Write --> where it should end. Leave no empty line before that, unless the note begins at the very left.',
    }),
  },
  'definition-unused': {
    severity: 'warning',
    title: "Nothing refers to a link's address.",
    why: 'A line such as "[name]: text" is not itself shown.',
    help: 'If it is text, put a backslash before the first bracket.',
    says: ({ name }: { name: string }) => ({
      message: `This line explains "[${shorten(name)}]", but nothing refers to it, so it is not shown.`,
      hint: `If it is text for the reader, put a backslash before the first bracket: \\[${line(name)}]`,
    }),
  },
  /** A reference to what only a block, a footnote or a closed item's text defines, as it begins there: "[plan]". */
  'definition-withheld': {
    severity: 'warning',
    title: 'A text refers to something that it may not use.',
    why: 'An address or a footnote that is written in a block, in a withheld footnote or in the text of a closed item can be used only there, so nothing withheld gets into open text. The reference is shown as you typed it.',
    help: 'If everybody may see it, write it outside the block as well.',
    says: ({
      name,
      where,
    }: {
      name: string;
      where: 'closed' | 'decision' | 'public-decision' | 'footnote' | 'item';
    }) => ({
      message: `${quote(name)} is explained only ${definedIn[where]}, and can be used only there. Here it is shown as you typed it.`,
      hint:
        where === 'item'
          ? `If the public may see it, write the line that begins with ${line(name)}: inside the :::public-decision block.`
          : `If it belongs here too, write the line that begins with ${line(name)}: outside that ${where === 'footnote' ? 'footnote' : 'block'}.`,
    }),
  },
  'footnote-unused': {
    severity: 'warning',
    title: 'Nothing refers to a footnote.',
    why: 'It is not shown.',
    help: 'Write its mark in the text.',
    says: ({ name }: { name: string }) => ({
      message: `Nothing refers to the footnote ${quote(name)}, so it is not shown.`,
      hint: `Where it belongs in the text, write: [^${line(name)}]`,
    }),
  },
  'footnote-missing': {
    severity: 'warning',
    title: 'A footnote is missing.',
    why: 'Its mark is shown as you typed it.',
    help: 'Write the footnote on a line of its own.',
    says: ({ name, nearest }: { name: string; nearest?: string }) => ({
      message: `There is no footnote ${quote(name)}.`,
      hint:
        nearest === undefined
          ? `Write it on a line of its own: [^${line(name)}]: the text of the footnote`
          : `Did you mean [^${line(nearest)}]?`,
    }),
  },
  'link-address': {
    severity: 'warning',
    title: "A link has an address that can't be followed.",
    why: 'Its text is shown without a link.',
    help: 'Write an address that begins with https://, http://, mailto:, tel: or item:.',
    says: ({ address }: { address: string }) => ({
      message: `${quote(address)} is not an address that a link can lead to. The text is shown without a link.`,
      hint: 'Write an address that begins with https://, http://, mailto: or tel:, or item: with the name of an item.',
    }),
  },
  'abbreviation-unexplained': {
    severity: 'warning',
    title: 'Nobody explains an abbreviation.',
    why: 'Readers may not know what it stands for. This is shown only where meeting.md or defaults.md has: warn: abbreviation-unexplained.',
    help: 'Write below abbreviations: in meeting.md, indented, the short form, a colon and what it stands for.',
    says: ({ short }: { short: string }) => ({
      message: `Nothing says what ${quote(short)} stands for.`,
      hint: `Write below "abbreviations:" in meeting.md, indented, "${short}: " and what it stands for.`,
    }),
  },
  'glyph-missing': {
    severity: 'warning',
    title: 'No font has a character.',
    why: 'Its number is shown instead.',
    help: 'Write another character, or say it in words.',
    says: ({ character, code }: { character: string; code: string }) => ({
      message: `No font has the character ${/\p{Co}/u.test(character) ? code : quote(character)}. It is shown as [${code}].`,
      hint: 'Write another character, or say it in words.',
    }),
  },
  /** Only setting shows it: told by `build`. */
  'table-crowded': {
    severity: 'warning',
    title: 'A table is too wide for the page.',
    why: 'Letters smaller than 7 points are too small to read. If even a page on its side is too narrow, the program breaks words and numbers instead.',
    help: 'Split it into two tables, or give it fewer columns.',
    says: ({ columns }: { columns: number }) => ({
      message: `The ${columns} columns of this table do not fit on the page in letters that people can read. Words and numbers in it are broken.`,
      hint: 'Split it into two tables, or give it fewer columns: perhaps the columns can become rows.',
    }),
  },
  'nesting-too-deep': {
    severity: 'error',
    title: 'Too many lists, quotations or fields are inside one another.',
    why: 'No page could show them.',
    help: 'Move some of them further left.',
    says: ({ limit }: { limit: number }) => ({
      message: `More than ${limit} lists, quotations or fields are inside one another here.`,
      hint: 'Move some of them further left.',
    }),
  },
  /** Brackets and marks of emphasis in one paragraph. */
  'marks-too-many': {
    severity: 'error',
    title: 'A paragraph has too many marks.',
    why: "The limit keeps a wrong file from taking up all of the computer's time.",
    help: 'Split it with empty lines.',
    says: ({ limit }: { limit: number }) => ({
      message: `This paragraph has more than ${limit} characters such as *, [ and <.`,
      hint: 'Split it with empty lines.',
    }),
  },
  /** Lines that go on in a point, quotation or note without its marks or indent. */
  'lines-too-many': {
    severity: 'error',
    title: 'A point, a quotation or a footnote goes on for too many lines.',
    why: "The limit keeps a wrong file from taking up all of the computer's time.",
    help: 'Put an empty line where it ends.',
    says: ({ limit }: { limit: number }) => ({
      message: `A point, a quotation or a footnote begins here and goes on for more than ${limit} lines.`,
      hint: 'Put an empty line where it ends.',
    }),
  },
} satisfies Family;

/** Where a definition stands that a text elsewhere may not use. */
const definedIn = {
  closed: 'in a :::closed block',
  decision: 'in a :::decision block',
  'public-decision': 'in a :::public-decision block',
  footnote: 'in a footnote',
  item: 'in the text of this closed item',
} as const;
