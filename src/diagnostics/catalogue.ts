import type { Severity } from './diagnostic.ts';

type Nothing = Record<never, never>;

/**
 * Every code, with the facts that its sentence needs. Adding one: a line here, its severity below, and its
 * sentence in each file of `messages/`; the compiler asks for the rest.
 */
export interface Catalogue {
  // The folder and its files.
  /** No meeting.md, here or below. */
  'meeting-missing': { readonly folder: string };
  'items-missing': Nothing;
  'items-too-many': { readonly count: number; readonly limit: number };
  /** A file beside the items that is not read, because its name does not end in `.md`. */
  'item-extension': { readonly file: string; readonly right: string };
  /** Nothing is left of the file's name for an id. */
  'item-unnamed': { readonly file: string };
  'id-twice': { readonly value: string; readonly other: string };
  'number-twice': { readonly value: string; readonly other: string };
  /** Two names in one folder that are the same but for how their letters are stored (NFC, NFD). */
  'file-twice': { readonly file: string; readonly other: string };
  /** A name that was meant as one of the names that are read: `Items`, `meeting.md.txt`. */
  'file-name': { readonly file: string; readonly right: string };
  'file-unreadable': { readonly file: string };
  /** A folder, device or the like where a file is expected; or a file where a folder is. */
  'file-kind': { readonly file: string; readonly expected?: 'folder' };
  /** A symbolic link that leads out of the folder that its file may not leave. */
  'file-outside': { readonly file: string; readonly bounds: Bounds };
  /** Megabytes. */
  'file-too-large': { readonly file: string; readonly limit: number };
  /** `offset` counts bytes from 0, `value` is the byte: "0xE6". */
  'file-encoding': { readonly offset: number; readonly value: string };
  /** Two meetings whose PDF would go to folders of one name; `file` is the folder, `other` the other meeting's. */
  'output-twice': { readonly file: string; readonly other: string };
  /** The file system refuses the PDF: no leave, a full disk, open in another program. */
  'output-unwritable': { readonly file: string };
  /** A link below the folder that is written to. */
  'output-link': { readonly file: string; readonly link: string };
  /** A defaults.md beside meeting.md: only one in a folder above is read. */
  'defaults-place': Nothing;
  /** Text below the fields of defaults.md, which nothing shows. */
  'defaults-body': Nothing;

  // Front matter.
  /** The file's first line is not `---`. `found` is that line where it looks like a field. */
  'fence-missing': { readonly found?: string };
  /** Something stands above the opening `---`: empty lines, or `found`. */
  'fence-blank': { readonly found?: string };
  /** A dash from a word processor, or too many or too few of them. */
  'fence-wrong': { readonly found: string };
  'fence-unclosed': Nothing;
  /** `---js` and the like. */
  'fence-code': { readonly found: string };
  'matter-tab': Nothing;
  /** An anchor, an alias or a tag of YAML. */
  'matter-reference': { readonly found: string };
  /** A `#` in an unquoted value; `right` is the whole line with quotes. */
  'matter-hash': { readonly right: string };
  /** `title:Budget`: no space after the colon. */
  'matter-space': { readonly right: string };
  /** A line of the front matter that is neither a field nor part of one; `right` is what was plainly meant. */
  'matter-line': { readonly found: string; readonly right?: string };
  /** The first of points that stand under no field. */
  'list-without-field': { readonly found: string };
  /** `spaces` are those that it is meant to have before it, where that is plain. */
  'matter-indent': { readonly found: string; readonly spaces?: number };
  /** A quotation mark that is not closed, or has text behind it. */
  'matter-quote': { readonly right?: string };
  /** A bracket `[` or `{` that is not closed. */
  'matter-bracket': { readonly bracket: '[' | '{' };
  'matter-document': Nothing;
  /** Megabytes. */
  'matter-too-large': { readonly limit: number };
  /** Anything else that makes front matter unreadable. */
  'matter-broken': Nothing;
  'key-twice': { readonly field: string; readonly line: number };

  // Fields.
  'field-missing': { readonly field: string };
  'field-unknown': { readonly field: string; readonly nearest?: string };
  'field-kind': {
    readonly field: string;
    readonly expected: readonly ('text' | 'list' | 'map')[];
    readonly found: 'text' | 'list' | 'map' | 'none';
  };
  /** Bullets of a word processor where a list's dashes are meant. */
  'list-bullets': { readonly field: string; readonly bullet: string };
  'choice-unknown': { readonly text: string; readonly choices: readonly string[]; readonly right?: string };
  'language-unknown': { readonly text: string; readonly right?: string };
  'date-wrong': { readonly text: string; readonly right: readonly string[] };
  'time-wrong': { readonly text: string; readonly right?: string };
  'duration-wrong': { readonly text: string; readonly right?: string };
  'person-unnamed': { readonly text: string };
  /** Several persons in one text, which would be taken for one; `isPoint` where it is a point of a list. */
  'person-several': { readonly field: string; readonly names: readonly string[]; readonly isPoint: boolean };
  /** `refused`: it is an error's, which no item may allow. */
  'allow-unknown': { readonly text: string; readonly nearest?: string; readonly refused?: true };
  /** A code in `allow` that silences nothing. */
  'allow-unused': { readonly text: string };

  // Attachments.
  /** A file that something names, and that is not there. */
  'attachment-missing': { readonly file: string; readonly nearest?: string };
  /** It would be there but for letter case, a back-slash or `attachments/`. */
  'attachment-name': { readonly file: string; readonly right: string };
  /** `inside`: a file of that name lies in the folder. */
  'attachment-outside': { readonly file: string; readonly inside?: string };
  /** Neither a title nor a file. */
  'attachment-empty': Nothing;
  /** A file, and `pending: true`. */
  'attachment-pending': Nothing;
  'attachment-twice': { readonly file: string; readonly line: number };
  'attachment-unused': { readonly file: string };
  /** A PDF file that could not be searched for identity numbers. */
  'attachment-unread': { readonly file: string };

  // Pictures.
  /** `isBelow` says whether its name counts from a folder below that of the meeting. */
  'picture-missing': { readonly file: string; readonly nearest?: string; readonly isBelow: boolean };
  'picture-name': { readonly file: string; readonly right: string };
  'picture-outside': { readonly file: string; readonly bounds: Bounds };
  /** `file:`, `data:` and other schemes. */
  'picture-scheme': { readonly address: string; readonly bounds: Bounds };
  /** By http or https: its alt text is shown. */
  'picture-remote': { readonly address: string };
  /** Not a PNG, JPEG or SVG. */
  'picture-kind': { readonly file: string };
  'picture-broken': { readonly file: string };
  /** Megapixels. */
  'picture-too-large': { readonly file: string; readonly limit: number };
  /** A JPEG in the colours of printing (CMYK). */
  'picture-cmyk': { readonly file: string };
  /** What an SVG may not hold: "script", "text", "image" … */
  'picture-svg': { readonly file: string; readonly found: string };
  /** An SVG that says neither how wide and high it is nor what part of it is seen. */
  'picture-size': { readonly file: string };
  /** An SVG of so many shapes, or so deep, that it would take too long to draw. */
  'picture-complex': { readonly file: string };
  'picture-alt': { readonly file: string };

  // The timetable.
  'slot-without-time': Nothing;
  /** None, or more than one, of item, break, close, title. */
  'slot-kind': { readonly fields: readonly string[] };
  /** `file` where the line is in another one. */
  'slot-overlap': {
    readonly time: string;
    readonly before: string;
    readonly line: number;
    readonly file?: string;
  };
  'slot-backwards': {
    readonly time: string;
    readonly before: string;
    readonly line: number;
    readonly file?: string;
  };
  'slot-past-end': { readonly time: string; readonly end: string };
  /** An item's own time, where the meeting has a timetable. */
  'time-unused': Nothing;
  'item-without-slot': Nothing;
  'timetable-twice': { readonly other: string };
  /** `::timetable`, but the meeting has none. */
  'timetable-empty': Nothing;
  /** An id that the timetable or a link names and no item has. */
  'item-unknown': { readonly id: string; readonly nearest?: string };

  // The body.
  'directive-wrong': { readonly found: string; readonly right?: string };
  /** A line in a wrong place: in a list, a quotation, a table, code, a field, or moved in. */
  'directive-place': {
    readonly found: string;
    readonly where: 'indent' | 'list' | 'quote' | 'code' | 'table' | 'note' | 'html' | 'field';
  };
  'directive-unclosed': { readonly found: string };
  'directive-nested': { readonly found: string; readonly outer: string; readonly line: number };
  /** `:::` with nothing open. */
  'directive-stray': Nothing;
  /** `::timetable` or a decision in the body of meeting.md. */
  'directive-meeting': { readonly found: string };
  'heading-level': { readonly text: string };
  'heading-underlined': { readonly text: string };
  /** `printed` are the numbers that the PDF will have. */
  'list-numbers': { readonly written: string; readonly printed: string };
  'html-shown': { readonly html: string };
  /** `<!--` without `-->`: what its author wrote for nobody would be printed. */
  'comment-unclosed': Nothing;
  'definition-unused': { readonly name: string };
  'footnote-unused': { readonly name: string };
  'footnote-missing': { readonly name: string; readonly nearest?: string };
  'link-address': { readonly address: string };
  'glyph-missing': { readonly character: string; readonly code: string };
  'nesting-too-deep': { readonly limit: number };
  /** Brackets and marks of emphasis in one paragraph. */
  'marks-too-many': { readonly limit: number };
  /** Lines that go on in a point, quotation or note without its marks or indent. */
  'lines-too-many': { readonly limit: number };

  // Cross-checks.
  'section-missing': { readonly section: string };
  'section-near': { readonly heading: string; readonly section: string };
  'section-order': { readonly heading: string; readonly before: string };
  /** In an open item, slot or link. */
  'closed-title': { readonly title: string; readonly number: string };
  'closed-person': { readonly name: string; readonly number: string };
  'closed-case': { readonly case: string; readonly number: string };
  'person-spelling': { readonly name: string; readonly other: string; readonly place: string };
  'signatory-unknown': { readonly name: string; readonly nearest?: string };
  /** Masked, so that a report does not spread it. `edition` is the one that was asked for. */
  'identity-number': {
    readonly masked: string;
    readonly country: 'da' | 'nb' | 'sv' | 'fi';
    /** Where it stands in an attached file, whose pages count from 1. */
    readonly attached?: { readonly file: string; readonly page: number };
  };
  /** Items without a status, in the public edition: their files. */
  'status-missing': { readonly items: readonly string[] };

  // Templates.
  'template-unknown': { readonly name: string; readonly nearest?: string };
  'template-missing': { readonly file: string; readonly nearest?: string };
  'template-outside': { readonly file: string };
  'template-cycle': { readonly names: readonly string[] };
  /** A value that a template's key can't have; `expected` names what it can: a key of the messages' own table. */
  'template-value': { readonly key: string; readonly text: string; readonly expected: TemplateExpectation };
  'colour-contrast': { readonly key: string; readonly colour: string; readonly contrast: string };
  'font-missing': { readonly file: string; readonly nearest?: string };
  'font-outside': { readonly file: string };
  'font-unusable': { readonly file: string; readonly problem: FontProblem };

  // The finished file.
  /** Text that is withheld, and that stands in the finished public edition: on a page, or where no page shows it. */
  leak: { readonly text: string; readonly page?: number };
  /** Text that was set and not painted: a fault of the program, but the author sees where. */
  'text-lost': Nothing;
}

/**
 * What a key of a template can be: a length in points, 0 to 200; white space or a rule, 0 to 72; two of them; a size with its leading, 4 to 72 and no
 * less than the size or more than twice; for running lines a leading of at most 18; `#1b2126`; four margins
 * that leave the text 66 points from the upper and lower edge; margins and a hanging column that leave room on the page,
 * or a column that has room for section heads;
 * a header or footer of at most three parts; a label with a letter or digit; parts, or an item's fields, each once (parts with `items`, a cover first).
 */
export type TemplateExpectation =
  | 'number'
  | 'space'
  | 'numbers'
  | 'size'
  | 'running-size'
  | 'colour'
  | 'page-margins'
  | 'page-room'
  | 'page-column'
  | 'pattern'
  | 'label'
  | 'parts'
  | 'fields';

/** The folder that files may not lie outside of: the meeting's, that of its defaults.md, or the template's. */
export type Bounds = 'meeting' | 'defaults' | 'template';

/**
 * Why a font file can't be used:
 * `not-a-font`: something else than a TrueType or OpenType font;
 * `web-font`: WOFF or WOFF2; `collection`: several fonts in one file; `variable`: not one static face;
 * `protected`: its maker does not allow that it is embedded, or that a part of it is (OS/2 fsType);
 * `unsupported`: OpenType with numbered glyphs (CID-keyed), as for Chinese and Japanese;
 * `damaged`: tables are missing, broken or cut off.
 */
export type FontProblem =
  | 'not-a-font'
  | 'web-font'
  | 'collection'
  | 'variable'
  | 'protected'
  | 'unsupported'
  | 'damaged';

export type Code = keyof Catalogue;

export const severities: { readonly [C in Code]: Severity } = {
  'meeting-missing': 'error',
  'items-missing': 'error',
  'items-too-many': 'error',
  'item-extension': 'warning',
  'item-unnamed': 'error',
  'id-twice': 'error',
  'number-twice': 'error',
  'file-twice': 'error',
  'file-name': 'error',
  'file-unreadable': 'error',
  'file-kind': 'error',
  'file-outside': 'error',
  'file-too-large': 'error',
  'file-encoding': 'error',
  'output-twice': 'error',
  'output-unwritable': 'error',
  'output-link': 'error',
  'defaults-place': 'warning',
  'defaults-body': 'warning',
  'fence-missing': 'error',
  'fence-blank': 'error',
  'fence-wrong': 'error',
  'fence-unclosed': 'error',
  'fence-code': 'error',
  'matter-tab': 'error',
  'matter-reference': 'error',
  'matter-hash': 'error',
  'matter-space': 'error',
  'matter-line': 'error',
  'list-without-field': 'error',
  'matter-indent': 'error',
  'matter-quote': 'error',
  'matter-bracket': 'error',
  'matter-document': 'error',
  'matter-too-large': 'error',
  'matter-broken': 'error',
  'key-twice': 'error',
  'field-missing': 'error',
  'field-unknown': 'error',
  'field-kind': 'error',
  'list-bullets': 'error',
  'choice-unknown': 'error',
  'language-unknown': 'error',
  'date-wrong': 'error',
  'time-wrong': 'error',
  'duration-wrong': 'error',
  'person-unnamed': 'error',
  'person-several': 'error',
  'allow-unknown': 'error',
  'allow-unused': 'warning',
  'attachment-missing': 'error',
  'attachment-name': 'error',
  'attachment-outside': 'error',
  'attachment-empty': 'error',
  'attachment-pending': 'warning',
  'attachment-twice': 'warning',
  'attachment-unused': 'warning',
  'attachment-unread': 'warning',
  'picture-missing': 'error',
  'picture-name': 'error',
  'picture-outside': 'error',
  'picture-scheme': 'error',
  'picture-remote': 'warning',
  'picture-kind': 'error',
  'picture-broken': 'error',
  'picture-too-large': 'error',
  'picture-cmyk': 'error',
  'picture-svg': 'error',
  'picture-size': 'error',
  'picture-complex': 'error',
  'picture-alt': 'warning',
  'slot-without-time': 'error',
  'slot-kind': 'error',
  'slot-overlap': 'warning',
  'slot-backwards': 'warning',
  'slot-past-end': 'warning',
  'time-unused': 'warning',
  'item-without-slot': 'warning',
  'timetable-twice': 'error',
  'timetable-empty': 'warning',
  'item-unknown': 'error',
  'directive-wrong': 'error',
  'directive-place': 'error',
  'directive-unclosed': 'error',
  'directive-nested': 'error',
  'directive-stray': 'error',
  'directive-meeting': 'error',
  'heading-level': 'warning',
  'heading-underlined': 'warning',
  'list-numbers': 'warning',
  'html-shown': 'warning',
  'comment-unclosed': 'error',
  'definition-unused': 'warning',
  'footnote-unused': 'warning',
  'footnote-missing': 'warning',
  'link-address': 'warning',
  'glyph-missing': 'warning',
  'nesting-too-deep': 'error',
  'marks-too-many': 'error',
  'lines-too-many': 'error',
  'section-missing': 'warning',
  'section-near': 'warning',
  'section-order': 'warning',
  'closed-title': 'warning',
  'closed-person': 'warning',
  'closed-case': 'warning',
  'person-spelling': 'warning',
  'signatory-unknown': 'warning',
  'identity-number': 'warning',
  'status-missing': 'error',
  'template-unknown': 'error',
  'template-missing': 'error',
  'template-outside': 'error',
  'template-cycle': 'error',
  'template-value': 'error',
  'colour-contrast': 'warning',
  'font-missing': 'error',
  'font-outside': 'error',
  'font-unusable': 'error',
  leak: 'error',
  'text-lost': 'error',
};
