import type { FormField } from '../../../service/form.ts';
import { element } from '../element.ts';
import { words } from '../words/index.ts';
import { rowsControl } from './rows.ts';
import { type Commit, type Control, type Value, whenTyped } from './value.ts';

/** Names that the author chooses, each with its text: abbreviations and what they stand for. */
export function pairsControl({ label }: FormField, value: Value | undefined, commit: Commit): Control {
  const rows = rowsControl(rowsOf(value), next => commit(pairsOf(next)), {
    row(pair, change) {
      const [name = '', text = ''] = pair as readonly string[];
      const first = element('input', { type: 'text', value: name, 'aria-label': label, class: 'short' });
      const second = element('input', { type: 'text', value: text, 'aria-label': name || label });
      const tell = () => change([first.value.trim(), second.value.trim()]);
      whenTyped(first, tell);
      whenTyped(second, tell);
      return [first, second];
    },
    empty: ['', ''],
    addLabel: words.addRow,
  });
  return { node: rows.node, set: next => rows.set(rowsOf(next)) };
}

function rowsOf(value: Value | undefined): readonly Value[] {
  return value !== undefined && typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value)
    : [];
}

/** A row that is not whole yet is not written. */
function pairsOf(rows: Value | undefined): Value | undefined {
  const whole = ((rows ?? []) as readonly (readonly string[])[]).filter(([name, text]) => name && text);
  return whole.length === 0 ? undefined : Object.fromEntries(whole);
}
