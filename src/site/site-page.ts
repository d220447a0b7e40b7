import { createHash } from 'node:crypto';
import { dateText } from '../languages/dates.ts';
import { type LanguageCode, languages } from '../languages/index.ts';
import type { SiteWords } from '../languages/language.ts';
import { beginning } from '../render/html/beginning.ts';
import { fixedAttributes as fixed } from '../render/html/own-attributes.ts';
import { styleSheet } from '../render/html/style-sheet.ts';
import { block, element, type Html, joined, nothing, text, voidElement } from '../render/html/write.ts';
import type { EntryData, EntryItem } from './entry.ts';
import type { Published } from './published.ts';

export interface SitePage {
  /** BCP 47 */
  readonly language: string;
  readonly title: string;
  /** The style sheet of a template: `SiteLook`. */
  readonly look: string;
  /** From the page to the site's root: "../". */
  readonly root: string;
  readonly content: Html;
  /** Links above the title, relative. */
  readonly links: readonly Html[];
  /** The relative address of one of the site's scripts. */
  readonly script?: string;
}

/** A page of the site's own, in the look of the meetings' pages. */
export function sitePage({ language, title, look, root, content, links, script }: SitePage): string {
  const policy =
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";
  const head = block(
    'head',
    {},
    voidElement('meta', fixed.charset),
    voidElement('meta', fixed.viewport),
    voidElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    voidElement('meta', fixed.colours),
    block('title', {}, text(title)),
    stylesheetLink(root, look),
    script === undefined ? nothing : element('script', { src: script, defer: true }),
  );
  const main = block('main', {}, content);
  const nav = links.length > 0 ? block('p', {}, joined(links, ' · ')) : nothing;
  const header = block('header', { class: ['masthead'] }, nav, block('h1', {}, text(title)));
  const body = element('body', {}, block('div', { class: ['page'] }, header, main));
  return `${beginning}${element('html', { lang: language }, head, body)}\n`;
}

/** @param root from the page to the site's root: "../" */
export function stylesheetLink(root: string, look: string): Html {
  return voidElement('link', { rel: 'stylesheet', href: `${root}${styleName(look)}` });
}

/** What only a site has. What is pressed is 24 pixels high or more, and nothing else lies as near (WCAG 2.2, 2.5.8). */
const siteSheet = `
.site{margin:0 auto;max-width:46rem;padding:.75rem 1rem 0}
:is(.site,.masthead,footer)>p{line-height:2rem;margin:0}
:is(.site,.masthead,footer)>p>a{display:inline-block;line-height:1.5rem;min-height:24px}
.list>li{padding:.25rem 0}
#search:not([hidden]){align-items:stretch;display:flex;flex-wrap:wrap;gap:.5rem}
#search>:is(label,p,div){flex:0 0 100%;margin:0}
#count:empty{display:none}
#search>input{background:var(--page);border:1px solid var(--muted);border-radius:.25rem;color:inherit;flex:1 1 10rem;font:inherit;max-width:26rem;min-height:2.75rem;padding:.3rem .7rem}
#search>button{background:var(--accent);border:0;border-radius:.25rem;color:var(--page);font:inherit;min-height:2.75rem;padding:.3rem 1.2rem}
@media screen and (min-width:66rem){
.site{padding:.75rem 2rem 0}
.site:has(+.page>.contents){max-width:70.5rem}
.page:has(>.contents)~footer{grid-template-columns:17rem minmax(0,46rem)}
.page:has(>.contents)~footer>p{grid-column:2}
}
@media print{.site,footer,#search{display:none!important}}
`.replaceAll('\n', '');

/** The style sheet of pages in the look of a template, with its name: one for all pages of that look. */
export function styleFile(look: string): readonly [string, string] {
  return [styleName(look), look + styleSheet + siteSheet];
}

/** The names of style sheets: thousands of pages have the same. */
const styleNames = new Map<string, string>();

function styleName(look: string): string {
  const known = styleNames.get(look);
  if (known !== undefined) return known;
  const sum = createHash('sha256').update(look).update(styleSheet).update(siteSheet).digest('hex');
  const name = `style-${sum.slice(0, 12)}.css`;
  styleNames.set(look, name);
  return name;
}

export function linkTo(address: string, words: string): Html {
  return element('a', { href: address }, text(words));
}

/** The day of a meeting in its language: "7 October 2026". */
export function dayOf({ date, language }: EntryData): string {
  const [code, region] = language.split('-');
  const [year, month, day] = date.split('-').map(Number);
  return dateText({ year: year!, month: month!, day: day! }, 'long', languages[code as LanguageCode], region);
}

/** What is shown of an item: its title, or what the public edition has instead. */
export function titleOf({ title, publicTitle }: EntryItem, { language }: EntryData): string {
  const { labels } = languages[language.split('-')[0] as LanguageCode];
  return title ?? publicTitle ?? labels['withheld-item'];
}

/** Newest first; of one day the later address first, which is that of the minutes. */
export function newestFirst(meetings: readonly Published[]): readonly Published[] {
  return [...meetings].sort((a, b) =>
    (a.data.date === b.data.date ? a.address < b.address : a.data.date < b.data.date) ? 1 : -1,
  );
}

/** The site's words in a language, by its tag ("de-AT"); in English where it has none. */
export function siteWords(tag: string): SiteWords {
  return languages[tag.split('-')[0] as LanguageCode].site ?? languages.en.site!;
}
