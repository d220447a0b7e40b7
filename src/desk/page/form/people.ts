import type { FormField } from '../../../service/form.ts';
import { element } from '../element.ts';
import { getState, whenChanged } from '../store.ts';
import { words } from '../words/index.ts';
import { rowsControl } from './rows.ts';
import { type Commit, type Control, partInput, partOf, type Value, whenTyped, withPart } from './value.ts';

const list = 'people';

/** Everybody whom the meeting names, for all inputs of persons to suggest. */
export function createSuggestions(parent: HTMLElement): void {
  const datalist = element('datalist', { id: list });
  parent.append(datalist);
  whenChanged(['overview'], ({ overview }) => {
    datalist.replaceChildren(...(overview?.people ?? []).map(person => element('option', { value: person })));
  });
}

export function peopleControl(field: FormField, value: Value | undefined, commit: Commit): Control {
  return rowsControl(value, values => commit(withoutEmpty(values)), {
    row: (person, change) => inputsFor(field, person, change),
    empty: '',
    addLabel: words.addPerson,
  });
}

function withoutEmpty(values: Value | undefined): Value | undefined {
  const left = Array.isArray(values) ? values.filter(value => value !== '') : [];
  return left.length === 0 ? undefined : left;
}

/** One input for "Anna Holm, Chair"; where the text has the parts by name, one for each. */
function inputsFor(field: FormField, person: Value, change: (value: Value) => void): readonly Node[] {
  if (typeof person === 'string') {
    const input = element('input', {
      type: 'text',
      list,
      value: person,
      'aria-label': field.label,
      autocomplete: 'off',
    });
    whenTyped(input, change);
    return [input];
  }
  let now: Value = person;
  return field.fields.map(({ name, label }) =>
    partInput(person, name, { label, placeholder: label }, text => {
      now = withPart(now, name, text);
      change(now);
    }),
  );
}

export function personControl(_field: FormField, value: Value | undefined, commit: Commit): Control {
  const input = element('input', { type: 'text', list, autocomplete: 'off' });
  whenTyped(input, text => commit(text || undefined));
  const set = (next: Value | undefined) => {
    const isOther = next !== undefined && typeof next !== 'string';
    input.value = isOther
      ? [partOf(next, 'name'), partOf(next, 'role')].filter(Boolean).join(', ')
      : String(next ?? '');
    input.disabled = isOther || getState().isReadOnly;
    input.title = isOther ? words.onlyInText : '';
  };
  set(value);
  return { node: input, set };
}
