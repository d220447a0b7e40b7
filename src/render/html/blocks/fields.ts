import type { Field, Fields } from '../../../document/document.ts';
import { inlines } from '../inlines.ts';
import { block, element, type Html, text } from '../write.ts';

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
