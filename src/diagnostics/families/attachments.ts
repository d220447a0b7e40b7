import { counted, line, listed, lost, quote, ranges } from '../quote.ts';
import type { Family } from './family.ts';

/** Attachments. */
export const attachments = {
  /** A file that something names, and that is not there. */
  'attachment-missing': {
    severity: 'error',
    title: 'An attached file is missing.',
    why: 'The members would not find it.',
    help: 'Put it into attachments/, correct the name, or write "pending: true" if it is sent later.',
    says: ({ file, nearest }: { file: string; nearest?: string }) => ({
      message: `There is no file ${quote(file)} in attachments/.`,
      hint:
        nearest === undefined
          ? 'Put the file there. If it is sent later, write its title and "pending: true" instead of the file.'
          : `Did you mean ${quote(nearest, 200)}?`,
    }),
  },
  /** It would be there but for letter case, a back-slash or `attachments/`. */
  'attachment-name': {
    severity: 'error',
    title: 'The name of an attached file is not quite right.',
    why: 'On some systems capital letters and the direction of slashes make a difference.',
    help: 'Write the name exactly as the file has it, without attachments/.',
    says: ({ file, right }: { file: string; right: string }) => ({
      message: `${quote(file)} is not exactly the name of the file in attachments/.`,
      hint: `Write: ${line(right)}`,
    }),
  },
  /** `inside`: a file of that name lies in the folder. */
  'attachment-outside': {
    severity: 'error',
    title: 'An attached file is outside attachments/.',
    why: "Nothing outside the meeting's folder gets into an agenda.",
    help: 'Copy it into attachments/.',
    says: ({ file, inside }: { file: string; inside?: string }) => ({
      message: `The file ${quote(file)} is outside the folder attachments/.`,
      hint:
        inside === undefined
          ? 'Copy it into attachments/, and write only its name.'
          : `There is a file with that name in the folder. If you mean that one, write: ${line(inside)}`,
    }),
  },
  /** Neither a title nor a file. */
  'attachment-empty': {
    severity: 'error',
    title: 'An attachment has neither a title nor a file.',
    why: 'There is nothing to list.',
    help: 'Write one of the two.',
    says: ({ hasUrl }: { hasUrl?: boolean }) => ({
      message: hasUrl
        ? 'This attachment has an address, but no title.'
        : 'This attachment has neither a title nor a file.',
      hint: hasUrl ? 'Write "title:" too: its words become the link.' : 'Write "title:", "file:" or both.',
    }),
  },
  /** An address that does not begin with `https://`; `secure` is the same with it, if it may be meant. */
  'address-wrong': {
    severity: 'error',
    title: 'An address does not begin with https://.',
    why: 'Readers of an agenda follow its links without a second thought.',
    help: 'Write the whole address, as your browser shows it.',
    says: ({ text, secure }: { text: string; secure?: string }) => ({
      message: `${quote(text)} is not an address that begins with https://.`,
      hint: secure
        ? `If it can be opened there, write: ${line(secure)}`
        : 'Write the whole address, as in: https://www.example.org/plan.pdf',
    }),
  },
  /** A file, and `pending: true`. */
  'attachment-pending': {
    severity: 'warning',
    title: 'An attachment that is sent later has a file.',
    why: 'It is listed as sent later, although the file is there.',
    help: 'Delete "pending: true" or "file".',
    says: () => ({
      message: 'This attachment is to be sent later ("pending: true"), but it already has a file.',
      hint: 'If the file is the right one, delete "pending: true". If not, delete "file".',
    }),
  },
  'attachment-twice': {
    severity: 'warning',
    title: 'A file is attached twice to one item.',
    why: 'Most likely one of the two should be another file.',
    help: 'Delete or correct one of them.',
    says: ({ file, line }: { file: string; line: number }) => ({
      message: `The file ${quote(file)} is attached to this item twice: it is already on line ${line}.`,
      hint: 'Delete one of the two.',
    }),
  },
  /** The first `files`, and how many `more` there are. */
  'attachment-unused': {
    severity: 'warning',
    title: 'A file in attachments/ is not attached to any item.',
    why: 'Most likely it is missing from an item.',
    help: 'Attach it, or take it out of the folder.',
    says: ({ files, more }: { files: readonly string[]; more: number }) =>
      files.length === 1
        ? {
            message: `The file ${quote(files[0]!)} is in attachments/, but no item attaches it.`,
            hint: 'Attach it to an item, or take it out of the folder.',
          }
        : {
            message: `The files ${counted(files, more, 'and', 'more')} are in attachments/, but no item attaches them.`,
            hint: 'Attach them to items, or take them out of the folder.',
          },
  },
  /** An open PDF file that could not be searched. In a public pack it is an error. */
  'attachment-unread': {
    severity: 'warning',
    title: "An attached PDF file can't be searched for what may not be public.",
    why: "It is encrypted, damaged, very long, or can't be opened, and anybody gets it with the public edition.",
    help: 'Look through it yourself. Then save the PDF again and attach that, or write in the item: allow: attachment-unread.',
    says: ({ file, problem }: { file: string; problem: PdfProblem }) => ({
      message: `The file ${quote(file)} was not searched for what is withheld, nor for people's identity numbers: ${pdfProblems[problem]}.`,
      hint:
        problem === 'unopened'
          ? 'Make sure that no other program has locked it, and that you are allowed to read it.'
          : 'Look through it yourself. Then save it again as a PDF, or write in this item: allow: attachment-unread',
    }),
  },
  /** Told of where attached files are shown or handed out: Word, Excel, e-mail, archives. */
  'attachment-pageless': {
    severity: 'warning',
    title: 'An attached file is not in the pack, or not on the site.',
    why: 'Only PDF files and pictures (PNG, JPEG, SVG) have pages that look the same everywhere. A site hands out PDF files and pictures (PNG, JPEG): others have parts that nobody sees.',
    help: 'Save it as a PDF, and attach that.',
    says: ({ file, of }: { file: string; of: 'pack' | 'site' }) => ({
      message:
        of === 'pack'
          ? `The pages of the file ${quote(file)} are not in the pack: it is neither a PDF nor a picture. It is only listed.`
          : `The file ${quote(file)} is not on the site: only PDF files and pictures (PNG, JPEG) are. It is only listed.`,
      hint: 'Save it as a PDF, and attach that.',
    }),
  },
  'attachment-unusable': {
    severity: 'error',
    title: "The pages of an attached PDF file can't be put into the pack.",
    why: 'It is damaged, needs a password, is a form that only one program can show, or is too large.',
    help: 'Open it, print it to PDF, and attach that.',
    says: ({ file, reason }: { file: string; reason: UnusableReason }) => ({
      message: `The pages of the file ${quote(file)} can't be put into the pack: ${unusable[reason]}.`,
      hint:
        reason === 'too-large' || reason === 'too-much'
          ? 'Save it in a smaller size, or in several parts.'
          : 'Open it, print it to PDF (in the print dialog, choose PDF as the printer), and attach that.',
    }),
  },
  /** In an open file. In a public pack, which has its pages, it is an error. `page` is none for what no page shows. */
  'attachment-leak': {
    severity: 'warning',
    title: 'Something that is withheld is in an attached file that is open.',
    why: 'Anybody gets the file with the public edition.',
    help: 'Close the attachment, or attach a file without it. If it may be published, write in the item: allow: attachment-leak.',
    says: ({ file, page, source, line: at }: LeakData) => ({
      message: `The file ${quote(file)} has${page === undefined ? '' : `, on page ${page},`} something that is withheld from the public edition: see ${source}, line ${at}.`,
      hint: 'Write "status: closed" at the attachment, or attach a file without it. If it may be published, write in this item: allow: attachment-leak',
    }),
  },
  /** In an open file that a site hands out as it is. How many of each there are. */
  'attachment-hidden': {
    severity: 'error',
    title: 'An attached file that the site would hand out has something that its pages do not show.',
    why: 'Whoever opens the file can find it: what was deleted later, comments, layers that are switched off, invisible text, other files.',
    help: 'Print the file to PDF, and attach that. If all of it may be published, write in the item: allow: attachment-hidden.',
    says: ({ file, ...parts }: HiddenData) => ({
      message: `The site would hand out the file ${quote(file)} as it is, and it has something that its pages do not show: ${listed(hiddenParts(parts), 'and')}.`,
      hint: 'Open it, print it to PDF, and attach that. If all of it may be published, write in this item: allow: attachment-hidden',
    }),
  },
  /** In an open file. In a public pack and on a site it is an error. */
  'attachment-redaction': {
    severity: 'warning',
    title: 'Marks for redaction in an attached file are not applied.',
    why: 'The text under them is still in the file, and whoever has the file can copy it.',
    help: 'Open the file in the program that made the marks, apply the redactions, save it, and attach that.',
    says: ({ file, pages }: { file: string; pages: readonly number[] }) => ({
      message: `The file ${quote(file)} has marks for redaction on ${pages.length === 1 ? `page ${pages[0]}` : `pages ${ranges(pages)}`} that are not applied: the text under them can still be read.`,
      hint: 'Apply the redactions in the program that made the marks, save the file, and attach that. If the text may be published, write in this item: allow: attachment-redaction',
    }),
  },
  /** In an open file: pages that could not be searched. */
  'attachment-textless': {
    severity: 'warning',
    title: 'A page of an attached file has no text, and was not searched.',
    why: 'It is a picture, such as a scan. The program can not read what it shows.',
    help: 'Look at the page yourself. Then write in the item: allow: attachment-textless.',
    /** Without pages, the file is a picture. */
    says: ({ file, pages }: { file: string; pages: readonly number[] }) => ({
      message:
        pages.length === 0
          ? `The file ${quote(file)} looks like a scanned page, and nobody has searched it for what is withheld.`
          : `${pages.length === 1 ? `Page ${pages[0]}` : `Pages ${ranges(pages)}`} of the file ${quote(file)} ${pages.length === 1 ? 'has' : 'have'} no text, so nobody has searched ${pages.length === 1 ? 'it' : 'them'} for what is withheld.`,
      hint: 'Look at what is shown there yourself. Then write in this item: allow: attachment-textless',
    }),
  },
  /** A file that keeps the pack from saying that it is accessible, or that it will last. `ua` and `a` are what it leaves. */
  'attachment-claims': {
    severity: 'warning',
    title: 'Because of an attached file, the pack does not say that it is accessible.',
    why: 'A pack says that it is PDF/UA-1 and PDF/A-2a only if each file in it says so too.',
    help: 'Save the file again from the program that it was written in: as a tagged PDF with all fonts (PDF/A-2a, PDF/UA).',
    says: ({ file, isTagged, missingFonts, flaws = [], ua, a }: ClaimsData) => ({
      message: `The pack does not say that it is ${lost(ua, a, 'only')}, because of the file ${quote(file)}: ${[
        ...(isTagged ? [] : ['it is not tagged']),
        ...(missingFonts.length > 0 ? [`fonts are missing: ${missingFonts.slice(0, 5).join(', ')}`] : []),
        ...flaws.map(flaw => flawWords[flaw]),
        ...(isTagged && missingFonts.length === 0 && flaws.length === 0 ? ['it does not say so itself'] : []),
      ].join('; ')}.`,
      hint: flaws.includes('figures')
        ? 'Describe its pictures in the program that it was written in, and save it again from there (PDF/UA).'
        : 'Save it again from the program that it was written in, as a tagged PDF with all fonts (PDF/A-2a or PDF/UA).',
    }),
  },
} satisfies Family;

/** Why a PDF file could not be searched to its end. */
export type PdfProblem = 'encrypted' | 'damaged' | 'long' | 'unopened' | 'untried';

const pdfProblems: Readonly<Record<PdfProblem, string>> = {
  encrypted: 'it is protected with a password',
  damaged: 'it is damaged, or not a PDF',
  long: 'it is too long, or takes too long to read',
  unopened: "it can't be opened",
  untried: 'two other files took too long to read',
};

type UnusableReason = 'broken' | 'password' | 'form' | 'too-much' | 'too-large';

const unusable: Readonly<Record<UnusableReason, string>> = {
  broken: 'it is damaged, or no PDF',
  password: 'it needs a password',
  form: 'it is a form that only Adobe Reader can show (XFA)',
  'too-much': 'it takes too long to read, or too much memory',
  'too-large': 'it has more than 1 GB',
};

interface LeakData {
  readonly file: string;
  readonly page?: number;
  /** The file and line where it is withheld. */
  readonly source: string;
  readonly line: number;
}

/** Of each kind, how many there are. */
interface HiddenParts {
  /** Earlier states of the file. */
  readonly revisions: number;
  readonly comments: number;
  /** That are switched off. */
  readonly layers: number;
  /** Pages with invisible text. */
  readonly texts: number;
  readonly embedded: number;
}

interface HiddenData extends HiddenParts {
  readonly file: string;
}

function hiddenParts({ revisions, comments, layers, texts, embedded }: HiddenParts): readonly string[] {
  return [
    ...(revisions > 0 ? ['an earlier state of it'] : []),
    ...(comments > 0 ? [comments === 1 ? 'a comment' : `${comments} comments`] : []),
    ...(layers > 0 ? ['hidden layers'] : []),
    ...(texts > 0 ? ['invisible text'] : []),
    ...(embedded > 0 ? [embedded === 1 ? 'another file' : `${embedded} other files`] : []),
  ];
}

/** What shows that a file is not what it says. */
export type ClaimFlaw = 'figures' | 'headings' | 'tables' | 'links' | 'content';

const flawWords: Readonly<Record<ClaimFlaw, string>> = {
  figures: 'pictures in it have no alternative text',
  headings: 'it leaves out levels of headings',
  tables: 'header cells of its tables do not say what they are of',
  links: 'not all of its links are tagged',
  content: 'not all that it shows is tagged',
};

interface ClaimsData {
  readonly file: string;
  readonly isTagged: boolean;
  readonly missingFonts: readonly string[];
  readonly flaws?: readonly ClaimFlaw[];
  readonly ua: boolean;
  readonly a?: 'A' | 'U' | 'B';
}
