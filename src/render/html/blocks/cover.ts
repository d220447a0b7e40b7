import type { CoverBlock } from '../../../document/document.ts';
import { inlines } from '../inlines.ts';
import { picture } from '../picture.ts';
import { block, type Html, nothing, text } from '../write.ts';

/** Who meets, and when. */
export function cover({ logo, logoAlt, organisation, kind, title, date, notice }: CoverBlock): Html {
  const warning = notice?.warns ? 'closed' : undefined;
  const said = notice ? block('p', { class: ['notice', 'edition', warning] }, text(notice.text)) : nothing;
  return block(
    'div',
    { class: ['title'] },
    logo ? block('p', { class: ['logo'] }, picture(logo, logoAlt ?? '')) : nothing,
    organisation ? block('p', { class: ['organisation'] }, inlines(organisation)) : nothing,
    notice?.warns ? said : nothing,
    block('p', { class: ['kind'] }, text(kind)),
    block('h1', {}, inlines(title)),
    block('p', { class: ['date'] }, text(date)),
    notice?.warns ? nothing : said,
  );
}
