/** The names of what the style sheet knows: the page has no others. */
const classNames = [
  'hung',
  'side-heads',
  'panel',
  'centred',
  'above',
  'skip',
  'page',
  'title',
  'cover',
  'masthead',
  'contents',
  'timetable',
  'item',
  'attachment-index',
  'signature-page',
  'new-page',
  'logo',
  'organisation',
  'kind',
  'date',
  'notice',
  'edition',
  'group',
  'grouped',
  'number',
  'asides',
  'way-back',
  'fields',
  'status',
  'open',
  'closed',
  'late',
  'withdrawn',
  'cancelled',
  'moved',
  'decision',
  'muted',
  'wide',
  'left',
  'centre',
  'right',
  'loose',
  'tasks',
  'steps',
  'when',
  'barred',
  'bars',
  'bar',
  'hatched',
  'passage',
  'label',
  'spoken',
  'withheld',
  'break',
  'signatures',
  'signature',
  'notes',
  'site',
  'list',
] as const;

export type ClassName = (typeof classNames)[number];

/** Attributes that are the same on every page, whatever the meeting. */
export const fixedAttributes = {
  charset: { charset: 'utf-8' },
  viewport: { name: 'viewport', content: 'width=device-width, initial-scale=1' },
  colours: { name: 'color-scheme', content: 'light dark' },
  referrer: { name: 'referrer', content: 'no-referrer' },
  generator: { name: 'generator', content: 'agenda' },
  /** Nothing runs and nothing is fetched, whatever a meeting's text says. */
  policy: {
    'http-equiv': 'Content-Security-Policy',
    content:
      "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  },
  sitePolicy: {
    'http-equiv': 'Content-Security-Policy',
    content:
      "default-src 'none'; img-src data:; font-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
  },
  author: { name: 'author' },
  description: { name: 'description' },
  column: { scope: 'col' },
  row: { scope: 'row' },
  rows: { scope: 'rowgroup' },
  group: { role: 'group' },
  scrolling: { role: 'group', tabindex: '0' },
  image: { role: 'img' },
  hidden: { 'aria-hidden': 'true' },
  reference: { role: 'doc-noteref' },
  back: { role: 'doc-backlink' },
} as const;

const names: ReadonlySet<string> = new Set(classNames);
const fixed: ReadonlySet<string> = new Set(
  Object.values(fixedAttributes).flatMap(each =>
    Object.entries(each).map(([name, value]) => `${name}=${value}`),
  ),
);

/** Whether an attribute is one of the page's own, so that no word in it is the meeting's. */
export function isOwnAttribute(name: string, value: string): boolean {
  // How many columns a heading stands over is not the meeting's either.
  if (name === 'colspan') return /^[2-4]$/.test(value);
  if (name === 'class') return value.split(' ').every(each => names.has(each));
  return fixed.has(`${name}=${value}`);
}
