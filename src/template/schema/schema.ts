import { type output, strictObject } from 'zod/mini';
import { typefaces } from '../../fonts/typefaces.ts';
import { type LanguageCode, languages } from '../../languages/index.ts';
import type { LabelName } from '../../languages/language.ts';
import { itemFields } from '../../meeting/item.ts';
import { type PageSize, type PaletteName, pageSizes, palettes } from '../presets.ts';
import type { Conformance, Cover, DateStyle, ItemAside, ItemField, Look, TemplatePart } from '../template.ts';
import {
  choice,
  choices,
  colour,
  key,
  label,
  length,
  margins,
  path,
  pattern,
  runningSize,
  size,
  space,
  spaces,
  text,
  yesOrNo,
} from './kinds.ts';

const looks: readonly Look[] = ['hanging', 'side-heads'];
const parts: readonly TemplatePart[] = [
  'cover',
  'contents',
  'timetable',
  'items',
  'attachment-index',
  'signature-page',
];
const fields: readonly ItemField[] = Object.values(itemFields).flatMap(field =>
  'shown' in field ? [field.name] : [],
);
const conformances: readonly Conformance[] = ['ua-1', 'ua-2'];
const covers: readonly Cover[] = ['page', 'panel', 'masthead'];
const asides: readonly ItemAside[] = ['purpose', 'duration'];
const dateStyles: readonly DateStyle[] = ['full', 'long', 'numeric', 'iso'];

/** A template's file, with every possible key. docs/template.md says more about each. */
export const templateSchema = () =>
  strictObject({
    extends: key(
      text(),
      'Extends',
      "A built-in template's name, or the path of another; only what is named changes",
    ),
    look: key(choice(looks), 'Look', 'Numbers hang beside the text, or section heads stand beside it'),
    page: key(page(), 'Page', 'Size and margins'),
    fonts: key(fonts(), 'Fonts', 'Files of static TrueType or OpenType fonts that may be embedded'),
    typeface: key(choice(typefaces), 'Typeface', 'A family of fonts that ships; `fonts` names files instead'),
    sizes: key(sizes(), 'Sizes', 'Of letters, each with the distance of its lines, in points, mm or cm'),
    space: key(spacing(), 'Space', 'White space in points, mm or cm'),
    rules: key(rules(), 'Rules', 'Thickness of lines in points, mm or cm'),
    palette: key(
      choice(Object.keys(palettes) as PaletteName[]),
      'Palette',
      'Colours that belong together; `colours` changes single ones',
    ),
    colours: key(colours(), 'Colours', 'Each as "#rrggbb"'),
    cover: key(
      choice(covers),
      'Cover',
      'A page of its own, plain or with a panel of colour, or the top of the first page',
    ),
    'cover-picture': key(
      path(),
      'Cover picture',
      'A PNG, JPEG or SVG file that the cover shows across the page',
    ),
    contents: key(
      choice(['list', 'overview']),
      'Contents',
      'A list, or one table with the timetable, durations drawn as bars',
    ),
    'cover-align': key(choice(['left', 'centre']), 'Cover align', 'Where the names on the cover stand'),
    text: key(choice(['ragged', 'justified']), 'Text', 'Whether lines of running text are equally long'),
    hyphenation: key(yesOrNo(), 'Hyphenation', 'Whether words are hyphenated that could stand whole'),
    emphasis: key(
      choice(['italic', 'bold']),
      'Emphasis',
      'How emphasis looks; with `bold` there are no italics',
    ),
    'field-labels': key(choice(['beside', 'above']), 'Field labels', 'Where the labels of fields stand'),
    'thumb-tabs': key(yesOrNo(), 'Thumb tabs', "Whether a tab at the page's edge tells the item's number"),
    signatures: key(
      choice(['always', 'minutes']),
      'Signatures',
      'Whether an agenda has a signature page too where the meeting names no signatories',
    ),
    'signature-fields': key(
      yesOrNo(),
      'Signature fields',
      'Whether a program can sign in the place for a signature',
    ),
    quotes: key(
      choice(['typographic', 'as-typed']),
      'Quotes',
      'Whether straight apostrophes and quotation marks are set as the language has them',
    ),
    conformance: key(
      choice(conformances),
      'Conformance',
      'PDF/UA-1 with PDF/A-2a, or PDF 2.0 with PDF/UA-2 and PDF/A-4',
    ),
    logo: key(path(), 'Logo', "A PNG, JPEG or SVG file; the meeting's own logo wins"),
    header: key(pattern(), 'Header', 'Of every page but the cover: left, centre and right parted by |'),
    footer: key(pattern(), 'Footer', 'Of every page but the cover: left, centre and right parted by |'),
    parts: key(choices(parts, 'parts', arePartsRight), 'Parts', 'The parts that are shown, in order'),
    items: key(items(), 'Items', 'How items begin, and what is shown of them'),
    dates: key(dates(), 'Dates', 'How dates are written'),
    times: key(choice(['H.mm', 'HH:mm']), 'Times', 'How times of day are written'),
    labels: key(labels(), 'Labels', 'Words of your own, by language'),
  });

/** What a template's file says. */
export type TemplateData = output<ReturnType<typeof templateSchema>>;

/** The agenda itself is never left out, and nothing comes before a cover. */
function arePartsRight(chosen: readonly TemplatePart[]): boolean {
  return chosen.includes('items') && chosen.indexOf('cover') <= 0;
}

const page = () =>
  strictObject({
    size: key(
      choice(Object.keys(pageSizes) as PageSize[]),
      'Size',
      'The sheet of paper, upright, or a page for screens',
    ),
    margins: key(
      margins(),
      'Margins',
      'Top, right, bottom and left of the text, in points, mm or cm; top and bottom at least 66 points',
    ),
    column: key(length(), 'Column', 'Width of the hanging column, which lies in the left margin; 0 for none'),
    gutter: key(length(), 'Gutter', 'Between the hanging column and the text'),
    inset: key(length(), 'Inset', 'How much narrower running text is than tables and pictures, at its right'),
  });

const fonts = () =>
  strictObject({
    text: key(family(), 'Text', 'The family of all text'),
    heading: key(family(), 'Heading', 'The family of titles and headings; by default the family of the text'),
  });

const family = () =>
  strictObject({
    regular: key(path(), 'Regular', "The file, relative to the template's folder"),
    bold: key(path(), 'Bold', "The file, relative to the template's folder"),
    italic: key(path(), 'Italic', "The file, relative to the template's folder"),
    'bold-italic': key(path(), 'Bold italic', "The file, relative to the template's folder"),
  });

const sizes = () =>
  strictObject({
    body: key(size(), 'Body', 'Running text'),
    small: key(size(), 'Small', 'Notes'),
    field: key(size(), 'Field', 'Values of fields, contents, timetable, tables of attachments'),
    label: key(size(), 'Label', 'Labels of fields and heads of tables'),
    title: key(size(), 'Title', 'Titles of items and parts'),
    section: key(size(), 'Section', 'Headings of sections'),
    subsection: key(size(), 'Subsection', 'Headings below sections'),
    running: key(runningSize(), 'Running', 'Header and footer'),
  });

const spacing = () =>
  strictObject({
    paragraph: key(space(), 'Paragraph', 'Before a paragraph'),
    list: key(space(), 'List', 'Before a list'),
    point: key(space(), 'Point', "Between a list's points"),
    table: key(space(), 'Table', 'Before a table'),
    section: key(spaces(), 'Section', "Before and after a section's heading"),
    subsection: key(spaces(), 'Subsection', 'Before and after a heading below it'),
    indent: key(space(), 'Indent', 'How far a list is moved in, each level'),
    mark: key(space(), 'Mark', "From a list's mark to its text"),
    cell: key(spaces(), 'Cell', "In a table's cell: left and right, above and below"),
  });

const rules = () =>
  strictObject({
    hair: key(space(), 'Hair', 'The thin lines between rows and fields'),
    strong: key(space(), 'Strong', 'The lines under the head of a table and over an item'),
  });

const colours = () =>
  strictObject({
    text: key(colour(), 'Text', 'Of text, on white'),
    accent: key(colour(), 'Accent', 'Of headings, numbers and links, on white'),
    muted: key(colour(), 'Muted', 'Of labels and notes, on white'),
    line: key(colour(), 'Line', 'Of thin lines'),
    closed: key(colour(), 'Closed', 'The ground of the mark on closed items, with white text'),
  });

const items = () =>
  strictObject({
    start: key(
      choice(['page', 'fit', 'follow']),
      'Start',
      'Each item on a new page, on the page before it where it fits whole, or one after the other',
    ),
    fields: key(choices(fields, 'fields'), 'Fields', 'What is shown of an item, in order'),
    asides: key(choices(asides, 'fields'), 'Asides', 'What of it stands beside the title'),
  });

const dates = () =>
  strictObject({
    cover: key(choice(dateStyles), 'Cover', 'On the cover'),
    header: key(choice(dateStyles), 'Header', 'In header and footer'),
  });

/** Every label of every language. */
const labels = () => {
  const names = Object.keys(languages.en.labels) as LabelName[];
  const ofOneLanguage = strictObject(keyed(names, () => key(label(), 'Label', 'Your own word')));
  return strictObject(
    keyed(Object.keys(languages) as LanguageCode[], code =>
      key(ofOneLanguage, code, 'Labels of meetings in this language'),
    ),
  );
};

function keyed<K extends string, T>(names: readonly K[], make: (name: K) => T): Record<K, T> {
  return Object.fromEntries(names.map(name => [name, make(name)])) as Record<K, T>;
}
