import type { FormField } from '../../../service/form.ts';
import { element } from '../element.ts';
import { getState } from '../store.ts';
import { nameOfLanguage, words } from '../words/index.ts';
import { attachmentsControl } from './attachments.ts';
import { peopleControl, personControl } from './people.ts';
import { rowsControl } from './rows.ts';
import { timetableControl } from './timetable.ts';
import { type Commit, type Control, listOf, partOf, type Value, whenTyped } from './value.ts';

/** The control for a field. A value that it can't show stays as it is, and the control says so. */
export function controlFor(field: FormField, value: Value | undefined, commit: Commit): Control {
  switch (field.kind) {
    case 'choice':
      return choiceControl(field, value, commit);
    case 'texts':
      return textsControl(value, commit);
    case 'person':
      return personControl(field, value, commit);
    case 'people':
      return peopleControl(field, value, commit);
    case 'attachments':
      return attachmentsControl(field, value, commit);
    case 'timetable':
      return timetableControl(field, value, commit);
    case 'sections':
      return sectionsControl(field, value, commit);
    case 'pairs':
      return pairsControl(field, value, commit);
    default:
      return textControl(field, value, commit);
  }
}

function textControl({ kind }: FormField, value: Value | undefined, commit: Commit): Control {
  const input =
    kind === 'text'
      ? element('textarea', { rows: 1, autocomplete: 'off' })
      : element('input', {
          type: isIsoDate(kind, value) ? 'date' : 'text',
          autocomplete: 'off',
          class: kind,
        });
  whenTyped(input, text => commit(text.replace(/\s*\n\s*/g, ' ') || undefined));
  return disabledIfOther(input, value, next => {
    input.value = typeof next === 'string' ? next : '';
  });
}

/** A date that is written another way stays as it was written. */
function isIsoDate(kind: string, value: Value | undefined): boolean {
  return kind === 'date' && (value === undefined || /^\d{4}-\d{2}-\d{2}$/.test(String(value)));
}

function disabledIfOther(
  input: HTMLInputElement | HTMLTextAreaElement,
  value: Value | undefined,
  show: (value: Value | undefined) => void,
): Control {
  const set = (next: Value | undefined) => {
    const isOther = next !== undefined && typeof next !== 'string';
    input.disabled = isOther || getState().isReadOnly;
    input.title = isOther ? words.onlyInText : '';
    show(next);
  };
  set(value);
  return { node: input, set };
}

function choiceControl({ name, choices }: FormField, value: Value | undefined, commit: Commit): Control {
  const isItemStatus = name === 'status' && getState().file !== 'meeting.md';
  const none = element('option', { value: '' });
  const select = element(
    'select',
    { on: { change: () => commit(select.value || undefined) } },
    none,
    ...choices.map(choice => element('option', { value: choice.value }, choice.label)),
  );
  const set = (next: Value | undefined) => {
    const text = typeof next === 'string' ? next : '';
    // A word that is no choice is shown as it is: a message says what to choose.
    if (text !== '' && !choices.some(choice => choice.value === text))
      select.append(element('option', { value: text }, name === 'language' ? nameOfLanguage(text) : text));
    none.textContent = isItemStatus && getState().overview?.hasStatus ? words.asMeeting : words.notSaid;
    select.value = text;
    select.disabled = getState().isReadOnly;
  };
  set(value);
  return { node: select, set };
}

function textsControl(value: Value | undefined, commit: Commit): Control {
  const input = element('textarea', { rows: 2, placeholder: words.oneALine });
  whenTyped(input, text => {
    const lines = text
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean);
    commit(lines.length === 0 ? undefined : lines);
  });
  const set = (next: Value | undefined) => {
    const lines = listOf(next);
    input.disabled = getState().isReadOnly || lines.some(line => typeof line !== 'string');
    input.value = lines.map(String).join('\n');
    input.rows = Math.max(1, lines.length);
  };
  set(value);
  return { node: input, set };
}

/** The headings that an item is expected to have: a title, and whether it must be there. */
function sectionsControl(field: FormField, value: Value | undefined, commit: Commit): Control {
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

/** Names that the author chooses, each with its text: abbreviations and what they stand for. */
function pairsControl({ label }: FormField, value: Value | undefined, commit: Commit): Control {
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
