// What the pictures of the README and of docs/gallery.md show.

/**
 * A page: where something begins in a meeting's file.
 * @typedef {object} Page
 * @property {string} meeting
 * @property {string} [template] the meeting's own without
 * @property {'full' | 'public'} edition
 * @property {string} at the destination on it
 */

/**
 * A picture in docs/pictures/.
 * @typedef {object} Picture
 * @property {string} name
 * @property {readonly Page[]} pages from left to right
 * @property {'row' | 'fan'} layout beside each other, or all but the last behind one another
 * @property {string} [text] a file that stands before the pages, as it was typed
 */

const direktionen = 'examples/direktionen';
const council = 'examples/council';
const board = 'examples/board/agenda';

/** @type {(meeting: string, template: string | undefined, at: string, edition?: 'full' | 'public') => Page} */
const page = (meeting, template, at, edition = 'full') => ({
  meeting,
  ...(template && { template }),
  edition,
  at,
});

/** The meeting that a template is shown with, and what of it; one that is named here shows it better than the others. */
const shown = {
  kommune: [direktionen, 'cover', 'contents', 'item-3'],
  board: [board, 'cover', 'contents', 'item-4'],
  notice: [council, 'cover', 'item-4'],
  tablet: [board, 'cover', 'contents', 'item-4'],
};

/** @type {(templates: readonly string[]) => readonly Picture[]} */
export const pictures = templates => [
  {
    name: 'covers',
    layout: 'fan',
    pages: [
      page(board, 'tablet', 'cover'),
      page(council, 'standard', 'cover'),
      page(direktionen, 'kommune', 'cover'),
      page(council, undefined, 'item-4'),
    ],
  },
  {
    name: 'text-and-page',
    layout: 'row',
    text: `${council}/items/09-grants.md`,
    pages: [page(council, undefined, 'item-9')],
  },
  {
    name: 'editions',
    layout: 'row',
    pages: [page(board, undefined, 'item-4'), page(board, undefined, 'item-4', 'public')],
  },
  ...templates.map(name => {
    const [meeting, ...places] = shown[name] ?? [council, 'cover', 'contents', 'item-4'];
    const pages = places.map(at => page(meeting, name, at));
    return { name: `template-${name}`, layout: /** @type {const} */ ('row'), pages };
  }),
];
