import type { Block, Document, Part } from '../../document/document.ts';
import type { Style } from '../../template/template.ts';
import { anchorOf } from '../anchor.ts';
import type { Renderer } from '../renderer.ts';
import { beginning } from './beginning.ts';
import { blocks } from './blocks/blocks.ts';
import { pageFonts } from './fonts/page-fonts.ts';
import { type ClassName, fixedAttributes as fixed } from './own-attributes.ts';
import { readHtml } from './read-html.ts';
import { styleSheet } from './style-sheet.ts';
import { templateStyle } from './template-style.ts';
import { block, element, type Html, joined, nothing, style, text, voidElement } from './write.ts';

export const html: Renderer = {
  createMemory: () => ({}),
  render: async ({ document }, style, { isForSite }) => ({
    output: { bytes: Buffer.from(renderHtml(document, style, isForSite)) },
    diagnostics: [],
  }),
  read: ({ bytes }) => readHtml(Buffer.from(bytes).toString()),
};

/**
 * Renders a Document as one page that needs nothing beside it: no script, no address, its pictures and fonts are in it.
 * The contents stand beside the text where there is room. What only paper has (running lines, page numbers) is left out.
 *
 * @param isForSite whether style and fonts are left to the site, which links to them
 */
export function renderHtml(document: Document, template: Style, isForSite = false): string {
  const { parts, language } = document;
  const cover = parts.find(isCover);
  const contents = parts.find(({ role }) => role === 'contents');
  // Without a cover the title is written here, above all of the document's headings.
  const below = cover ? 0 : 1;
  const others = parts.filter(each => each !== cover && each !== contents);
  const body = element(
    'body',
    { class: lookOf(template) },
    skipLink(parts),
    block(
      'div',
      { class: ['page'] },
      cover ? part(cover, below) : title(document),
      contents ? part(contents, below) : nothing,
      block('main', {}, partsOf(others, below)),
    ),
  );
  const styles = isForSite ? [] : [templateStyle(template), styleSheet, pageFonts(body, template)];
  return `${beginning}${element('html', { lang: language }, head(document, styles), body)}\n`;
}

/** What of the template's look is not a matter of sizes and colours. */
function lookOf({ look, page, cover, coverAlign, fieldLabels }: Style): readonly (ClassName | undefined)[] {
  return [
    look === 'hanging' && page.column >= LEAST_COLUMN ? 'hung' : undefined,
    look === 'side-heads' ? 'side-heads' : undefined,
    cover === 'panel' ? 'panel' : undefined,
    coverAlign === 'centre' ? 'centred' : undefined,
    fieldLabels === 'above' ? 'above' : undefined,
  ];
}

/** A column that has room for numbers alone, in points, is not made on a page. */
const LEAST_COLUMN = 60;

function isCover({ role }: Part): boolean {
  return role === 'cover' || role === 'masthead';
}

function head({ metadata }: Document, styles: readonly string[]): Html {
  return block(
    'head',
    {},
    voidElement('meta', fixed.charset),
    voidElement('meta', fixed.viewport),
    voidElement('meta', styles.length > 0 ? fixed.policy : fixed.sitePolicy),
    voidElement('meta', fixed.referrer),
    voidElement('meta', fixed.colours),
    voidElement('meta', fixed.generator),
    voidElement('meta', { ...fixed.author, content: metadata.author }),
    voidElement('meta', { ...fixed.description, content: metadata.subject }),
    block('title', {}, text(metadata.title)),
    ...styles.map(style),
  );
}

/** By keyboard, past the contents to the first item (WCAG 2.2, 2.4.1). */
function skipLink(parts: readonly Part[]): Html {
  const first = parts.find(({ role }) => role === 'item');
  if (!first?.bookmark) return nothing;
  return block('a', { class: ['skip'], href: `#${anchorOf(first.id)}` }, text(first.bookmark));
}

/** Where the template has no cover. */
function title({ metadata }: Document): Html {
  return block(
    'header',
    { class: ['masthead'] },
    block('h1', {}, text(metadata.title)),
    block('p', { class: ['notice', 'edition'] }, text(metadata.subject)),
  );
}

/** The element that a part is, by what it means to who lists the parts of a page. */
const elements: { readonly [R in Part['role']]: string } = {
  cover: 'header',
  masthead: 'header',
  contents: 'nav',
  timetable: 'section',
  item: 'article',
  'attachment-index': 'section',
  'signature-page': 'section',
};

/** A part with its anchor; it is named by its heading. A group's heading stands before the first item under it. */
function part({ role, id, start, blocks: content }: Part, below: 0 | 1): Html {
  const isCover = role === 'cover' || role === 'masthead';
  const anchor = anchorOf(id);
  const name = `${anchor}.`;
  const before = content[0]?.role === 'group-heading' ? content.slice(0, 1) : [];
  const place = { below, blocks };
  const isNamed = content.some(isTitle);
  return joined([
    blocks(before, place),
    block(
      elements[role],
      {
        id: anchor,
        class: [role, start === 'page' && !isCover ? 'new-page' : undefined],
        'aria-labelledby': isNamed ? name : undefined,
      },
      blocks(content.slice(before.length), { ...place, name }),
    ),
  ]);
}

/** Parts in order; those of a group are in an element that is named by the group's heading: no landmark, since two may have one name. */
function partsOf(all: readonly Part[], below: 0 | 1): Html {
  const written: Html[] = [];
  for (let from = 0; from < all.length; ) {
    const { group } = all[from]!;
    let to = from + 1;
    while (group !== undefined && all[to]?.group === group) to++;
    const run = joined(all.slice(from, to).map(each => part(each, below)));
    const name = { class: ['grouped'], ...fixed.group, 'aria-labelledby': group && anchorOf(group) } as const;
    written.push(group === undefined ? run : block('div', name, run));
    from = to;
  }
  return joined(written);
}

function isTitle({ role }: Block): boolean {
  return role === 'part-heading' || role === 'item-heading';
}
