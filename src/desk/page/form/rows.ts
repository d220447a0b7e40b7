import { button, element } from '../element.ts';
import { icon } from '../icons.ts';
import { getState } from '../store.ts';
import { words } from '../words/index.ts';
import { type Commit, type Control, listOf, type Value } from './value.ts';

export interface RowsOptions {
  /** Makes the inputs of a row; `change` is called with what they say. */
  readonly row: (value: Value, change: (value: Value) => void, index: number) => readonly Node[];
  readonly empty: Value;
  readonly addLabel: string;
  /** What is in the place of the button that adds a row. */
  readonly adder?: HTMLElement;
}

/** A list of values, a row for each, which can be added, moved and taken out. */
export function rowsControl(value: Value | undefined, commit: Commit, options: RowsOptions): Control {
  const list = element('ul', { class: 'rows' });
  let values: Value[] = [...listOf(value)];

  const write = () => commit(values.length === 0 ? undefined : values);
  const add = () => {
    values = [...values, options.empty];
    show();
    list.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  const adder = options.adder ?? button(options.addLabel, add, { class: 'add' });
  if (!options.adder) adder.prepend(icon('plus'));
  const node = element('div', {}, list, adder);

  function show(): void {
    const { isReadOnly } = getState();
    list.replaceChildren(...values.map(rowOf));
    adder.toggleAttribute('hidden', isReadOnly);
    for (const input of node.querySelectorAll<HTMLInputElement>('input, select, textarea, button'))
      input.disabled ||= isReadOnly;
  }

  function rowOf(value: Value, index: number): HTMLElement {
    const change = (next: Value) => {
      values = values.with(index, next);
      write();
    };
    const move = (to: number) => {
      const moved = values.toSpliced(index, 1).toSpliced(to, 0, value);
      values = moved;
      show();
      focusRow(list, to, adder);
      write();
    };
    const of = nameOf(value);
    return element(
      'li',
      {},
      ...options.row(value, change, index),
      element(
        'span',
        { class: 'row-buttons' },
        index > 0 ? button(words.moveUp, () => move(index - 1), { icon: icon('up'), of }) : undefined,
        button(
          words.remove,
          () => {
            values = values.toSpliced(index, 1);
            show();
            focusRow(list, index, adder);
            write();
          },
          { icon: icon('close'), of },
        ),
      ),
    );
  }

  show();
  return {
    node,
    set(next) {
      if (JSON.stringify(listOf(next)) === JSON.stringify(values)) return;
      values = [...listOf(next)];
      show();
    },
  };
}

/** Rows were drawn anew: the focus goes to the buttons of one, or of the last; without any, to what adds one. */
export function focusRow(list: Element, index: number, adder: HTMLElement): void {
  const row = list.children[Math.min(index, list.children.length - 1)];
  const add = adder.querySelector('button') ?? adder;
  (row?.querySelector<HTMLElement>('.row-buttons button') ?? add).focus();
}

/** What a row is known by: its text, or the first of its parts. */
function nameOf(value: Value): string {
  if (typeof value === 'string') return value;
  const [first] = Object.values(value).filter(part => typeof part === 'string' && part !== '');
  return String(first ?? '');
}
