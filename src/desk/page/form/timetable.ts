import type { FormField } from '../../../service/form.ts';
import { button, element } from '../element.ts';
import { icon } from '../icons.ts';
import { getState, whenChanged } from '../store.ts';
import { words } from '../words/index.ts';
import { peopleControl } from './people.ts';
import { focusRow } from './rows.ts';
import {
  type Commit,
  type Control,
  listOf,
  partInput,
  partOf,
  type Value,
  whenTyped,
  withPart,
} from './value.ts';

type SlotKind = keyof typeof words.slotKinds;

type Typed = (name: string, label: string) => HTMLInputElement;
type SetPart = (name: string, part: Value | undefined) => void;

const slotKinds = Object.keys(words.slotKinds) as SlotKind[];

/** One timetable is open at a time; it is told when times have been worked out. */
let showTimesOfOpen = () => {};
whenChanged(['overview'], () => showTimesOfOpen());

/** The timetable as a table. A row without a time begins when the one above ends, so its times move along. */
export function timetableControl(field: FormField, value: Value | undefined, commit: Commit): Control {
  let rows: Value[] = [...listOf(value)];
  const body = element('tbody');
  const labelOf = (name: string) => field.fields.find(inner => inner.name === name)?.label ?? name;
  const heads = [labelOf('time'), labelOf('duration'), words.what, labelOf('attendees')];
  const add = button(
    words.addRow,
    () => {
      rows = [...rows, emptyRow()];
      show();
      write();
      body.lastElementChild?.querySelector<HTMLElement>('select')?.focus();
    },
    { class: 'add' },
  );
  add.prepend(icon('plus'));
  const node = element(
    'div',
    {},
    element(
      'table',
      { class: 'timetable' },
      element(
        'thead',
        {},
        element('tr', {}, ...heads.map(head => element('th', { scope: 'col' }, head)), element('td')),
      ),
      body,
    ),
    add,
  );

  /** The first item that is in no row yet. */
  function emptyRow(): Value {
    const taken = new Set(rows.flatMap(row => listOf(partOf(row, 'item')).map(String)));
    const next = getState().overview?.items.find(({ id }) => !taken.has(id));
    return next ? { item: next.id } : { title: '' };
  }

  function write(): void {
    const whole = rows.filter(row => Object.keys(row).length > 0 && partOf(row, 'title') !== '');
    commit(whole.length === 0 ? undefined : whole);
  }

  function set(index: number, next: Value): void {
    rows = rows.with(index, next);
    write();
  }

  function show(): void {
    body.replaceChildren(...rows.map(rowOf));
    add.hidden = getState().isReadOnly;
    for (const input of body.querySelectorAll<HTMLInputElement>('input, select, textarea, button'))
      input.disabled ||= getState().isReadOnly;
    showTimes();
  }

  function rowOf(row: Value, index: number): HTMLElement {
    const typed = (name: string, label: string) =>
      partInput(row, name, { label, class: name }, text => set(index, withPart(rows[index], name, text)));
    const move = (to: number) => {
      rows = rows.toSpliced(index, 1).toSpliced(to, 0, rows[index]!);
      show();
      focusRow(body, to, add);
      write();
    };
    const setPart = (name: string, part: Value | undefined) => set(index, withPart(rows[index], name, part));
    return element(
      'tr',
      {},
      element('td', {}, typed('time', labelOf('time')), element('span', { class: 'clock' })),
      element('td', {}, typed('duration', labelOf('duration'))),
      element('td', { class: 'what' }, ...whatOf(row, index, typed), moreOf(row, typed, setPart)),
      element('td', {}, guestsOf(row, setPart)),
      element(
        'td',
        { class: 'row-buttons' },
        index > 0
          ? button(words.moveUp, () => move(index - 1), { icon: icon('up'), of: String(index + 1) })
          : undefined,
        button(
          words.remove,
          () => {
            rows = rows.toSpliced(index, 1);
            show();
            focusRow(body, index, add);
            write();
          },
          { icon: icon('close'), of: String(index + 1) },
        ),
      ),
    );
  }

  /** Guests one on each line; where the text has their parts by name, an input for each part. */
  function guestsOf(row: Value, setPart: SetPart): HTMLElement {
    const named = partOf(row, 'attendees');
    const people = field.fields.find(({ name }) => name === 'attendees');
    if (people && listOf(named).some(person => typeof person !== 'string'))
      return peopleControl(people, named, next => setPart('attendees', next)).node;
    return linesInput(row, 'attendees', setPart);
  }

  /** What few rows have: it is folded away until it is written. */
  function moreOf(row: Value, typed: Typed, setPart: SetPart): HTMLElement {
    const names = partOf(row, 'item') === undefined ? ['note'] : ['title', 'note'];
    const isWritten = [...names, 'points'].some(name => partOf(row, name) !== undefined);
    const inputs = [...names.map(name => typed(name, labelOf(name))), linesInput(row, 'points', setPart)];
    for (const input of inputs) input.setAttribute('placeholder', input.ariaLabel ?? '');
    return element(
      'details',
      { class: 'slot-more', open: isWritten },
      element('summary', {}, words.moreFields),
      ...inputs,
    );
  }

  function linesInput(row: Value, name: string, setPart: SetPart): HTMLTextAreaElement {
    const lines = listOf(partOf(row, name)).map(String);
    const input = element('textarea', { rows: Math.max(1, lines.length), 'aria-label': labelOf(name) });
    input.value = lines.join('\n');
    whenTyped(input, text => {
      const typed = text.split('\n').map(line => line.trim());
      const next = typed.filter(Boolean);
      setPart(name, next.length === 0 ? undefined : next);
    });
    return input;
  }

  /** What the row is: items, which are chosen, or words. */
  function whatOf(row: Value, index: number, typed: Typed): readonly Node[] {
    const kind: SlotKind = slotKinds.find(name => partOf(row, name) !== undefined) ?? 'title';
    const chosen = kind === 'item' ? listOf(partOf(row, 'item')).map(String) : [];
    const become = (next: Value) => {
      const controls = () => [
        ...body.children[index]!.querySelectorAll<HTMLElement>('select, input, textarea'),
      ];
      const held = controls().indexOf(document.activeElement as HTMLElement);
      rows = rows.with(index, next);
      show();
      controls()[held]?.focus();
      write();
    };
    const setItems = (ids: readonly string[]) =>
      become(withPart(withPart(rows[index], kind, undefined), 'item', ids.length === 1 ? ids[0] : ids));
    const setKind = (next: SlotKind) => {
      const text = kind === 'item' ? '' : String(partOf(row, kind) ?? '');
      become(withPart(withPart(rows[index], kind, undefined), next, text || words.slotKinds[next]));
    };
    const first = choice(chosen[0] ?? kind, words.what, kinds());
    first.addEventListener('change', () => {
      const kindOf = slotKinds.find(name => name !== 'item' && name === first.value);
      if (kindOf) setKind(kindOf);
      else setItems([first.value, ...chosen.slice(1)]);
    });
    if (kind !== 'item') return [first, typed(kind, words.slotKinds[kind])];
    const others = chosen.slice(1).map((id, at) => {
      const select = choice(id, words.chooseItem, [element('option', { value: '' }, words.remove)]);
      select.addEventListener('change', () =>
        setItems(select.value === '' ? chosen.toSpliced(at + 1, 1) : chosen.with(at + 1, select.value)),
      );
      return select;
    });
    const more = choice('', words.chooseItem, [element('option', { value: '' }, `+ ${words.chooseItem}`)]);
    more.className = 'another';
    more.addEventListener('change', () => setItems([...chosen, more.value]));
    return [first, ...others, more];
  }

  /** A list of the items, by id, with other choices before or after them. */
  function choice(value: string, label: string, others: readonly HTMLElement[]): HTMLSelectElement {
    const items = getState().overview?.items ?? [];
    const isUnknown = value !== '' && !items.some(({ id }) => id === value) && !isKind(value);
    const select = element(
      'select',
      { 'aria-label': label },
      ...others,
      element(
        'optgroup',
        { label: words.items },
        isUnknown ? element('option', { value }, value) : undefined,
        ...items.map(({ id, number, title }) => element('option', { value: id }, `${number}. ${title}`)),
      ),
    );
    select.value = value;
    return select;
  }

  function kinds(): readonly HTMLElement[] {
    return slotKinds
      .filter(name => name !== 'item')
      .map(name => element('option', { value: name }, words.slotKinds[name]));
  }

  /** The times as the program worked them out, and where a row begins before the one above has ended. */
  function showTimes(): void {
    const slots = getState().overview?.slots ?? [];
    if (slots.length !== rows.length) return;
    [...body.children].forEach((row, index) => {
      const slot = slots[index]!;
      const clock = row.querySelector<HTMLElement>('.clock')!;
      const input = row.querySelector<HTMLInputElement>('input.time')!;
      const isLate = slot.overlaps;
      input.placeholder = slot.start;
      clock.textContent = slot.end === undefined ? '' : `–${slot.end}`;
      row.classList.toggle('overlaps', isLate);
      clock.title = isLate ? words.overlaps : '';
      if (isLate) clock.append(element('span', { class: 'aloud' }, ` ${words.overlaps}`));
    });
  }

  showTimesOfOpen = showTimes;
  show();
  return {
    node,
    set(next) {
      if (JSON.stringify(listOf(next)) === JSON.stringify(rows)) return;
      rows = [...listOf(next)];
      show();
    },
  };
}

function isKind(value: string): boolean {
  return (slotKinds as readonly string[]).includes(value);
}
