import type { Field, Fields, Signatures } from '../../../document/document.ts';
import { inlines } from '../inlines.ts';
import { block, element, type Html, joined, nothing, text } from '../write.ts';

/** Labels with their values. */
export function fields({ fields: all }: Fields): Html {
  return block('dl', { class: ['fields'] }, ...all.map(field));
}

function field({ label, values }: Field): Html {
  return block(
    'div',
    {},
    element('dt', {}, text(label)),
    element('dd', {}, values.length === 1 ? inlines(values[0]!) : listed(values)),
  );
}

/** Several values are a list: a screen reader says how many there are. */
function listed(values: Field['values']): Html {
  return block('ul', {}, ...values.map(value => element('li', {}, inlines(value))));
}

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
