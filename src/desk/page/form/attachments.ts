import type { FormField } from '../../../service/form.ts';
import { change as changeFiles } from '../change-files.ts';
import { button, element } from '../element.ts';
import { icon } from '../icons.ts';
import { getState } from '../store.ts';
import { words } from '../words/index.ts';
import { rowsControl } from './rows.ts';
import { type Commit, type Control, partInput, partOf, type Value, withPart } from './value.ts';

/** The attachments of an item: titles, whether they are closed, and a place to drop files. */
export function attachmentsControl(field: FormField, value: Value | undefined, commit: Commit): Control {
  const input = element('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    on: {
      change: () => {
        void attach([...(input.files ?? [])]);
        input.value = '';
      },
    },
  });
  const choose = button(words.addAttachment, () => input.click(), { class: 'add' });
  choose.prepend(icon('plus'));
  const adder = element(
    'div',
    { class: 'drop' },
    choose,
    input,
    element('span', { class: 'hint' }, words.dropHere),
  );
  const control = rowsControl(value, commit, {
    row: (attachment, change) => inputsFor(field, attachment, change),
    empty: {},
    addLabel: words.addAttachment,
    adder,
  });
  acceptFiles(control.node, attach);
  return control;
}

/** Files that are dropped on an element are handed on. */
function acceptFiles(target: HTMLElement, take: (files: readonly File[]) => void): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  target.addEventListener('dragover', event => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    target.classList.add('target');
  });
  target.addEventListener('dragleave', () => target.classList.remove('target'));
  target.addEventListener('drop', event => {
    target.classList.remove('target');
    if (!hasFiles(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  });
}

/** Copies files into the meeting, one after another, and writes them into the item that is open. */
async function attach(files: readonly File[]): Promise<void> {
  const item = getState().file;
  for (const file of files) await changeFiles({ kind: 'attach', item, name: file.name }, file);
}

function inputsFor(field: FormField, attachment: Value, change: (value: Value) => void): readonly Node[] {
  let now: Value = typeof attachment === 'string' ? { file: attachment } : attachment;
  const labelOf = (name: string) => field.fields.find(inner => inner.name === name)?.label ?? name;
  const textOf = (name: string) => {
    const part = partOf(now, name);
    return typeof part === 'string' ? part : '';
  };
  const set = (name: string, text: string) => {
    now = withPart(now, name, text || undefined);
    change(now);
  };
  const title = partInput(now, 'title', { label: labelOf('title') }, text => set('title', text ?? ''));
  const choices = field.fields.find(({ name }) => name === 'status')?.choices ?? [];
  const status = element(
    'select',
    { 'aria-label': labelOf('status'), on: { change: () => set('status', status.value) } },
    element('option', { value: '' }, words.asItem),
    ...choices.map(({ value, label }) => element('option', { value }, label)),
  );
  status.value = textOf('status');
  const file = textOf('file') || (textOf('pending') === 'true' ? labelOf('pending') : '');
  return [title, element('span', { class: 'file' }, file), status];
}
