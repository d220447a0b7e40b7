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
    ...values.map(value => element('dd', {}, inlines(value))),
  );
}
