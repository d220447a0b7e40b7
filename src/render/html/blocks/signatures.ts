import type { Signatures } from '../../../document/document.ts';
import { inlines } from '../inlines.ts';
import { block, element, type Html, joined, nothing, text } from '../write.ts';

/** Who signs: on paper, where there is a line for each. */
export function signatures({ labels, of, signatories }: Signatures): Html {
  const list = block(
    'ul',
    { class: ['signatures'] },
    ...signatories.map(({ name, role }) =>
      block(
        'li',
        {},
        element(
          'p',
          { class: ['signature'] },
          element('span', { class: ['spoken'] }, text(labels.signature)),
          text(' '),
          element('strong', {}, inlines(name)),
          role ? text(' ') : nothing,
          role ? element('span', { class: ['muted'] }, inlines(role)) : nothing,
        ),
        element('p', { class: ['date'] }, text(labels.date)),
      ),
    ),
  );
  return joined([block('p', {}, inlines(of)), list]);
}
