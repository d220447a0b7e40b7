import type { FormField } from '../../../service/form.ts';
import { element } from '../element.ts';
import { words } from '../words/index.ts';
import { rowsControl } from './rows.ts';
import { type Commit, type Control, partOf, type Value, whenTyped } from './value.ts';

/** The headings that an item is expected to have: a title, and whether it must be there. */
export function sectionsControl(field: FormField, value: Value | undefined, commit: Commit): Control {
  const required = field.fields.find(({ name }) => name === 'required')?.label ?? '';
  return rowsControl(value, commit, {
    row(section, change) {
      const title = typeof section === 'string' ? section : String(partOf(section, 'title') ?? '');
      const input = element('input', { type: 'text', value: title, 'aria-label': field.label });
      const isRequired = partOf(section, 'required') === 'true';
      const box = element('input', { type: 'checkbox', ...(isRequired && { checked: true }) });
      const tell = () => change(box.checked ? { title: input.value, required: 'true' } : input.value);
      whenTyped(input, tell);
      box.addEventListener('change', tell);
      return [input, element('label', { class: 'check' }, box, required)];
    },
    empty: '',
    addLabel: words.addRow,
  });
}
