import type { FormField } from '../../../service/form.ts';
import type { OverviewSlot } from '../../../service/overview.ts';
import { button, element } from '../element.ts';
import { icon } from '../icons.ts';
import { getState, whenChanged } from '../store.ts';
import { words } from '../words/index.ts';
import { type Commit, type Control, listOf, partOf, type Value, whenTyped, withPart } from './value.ts';

type SlotKind = keyof typeof words.slotKinds;

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
      rows = [...rows, { title: '' }];
      show();
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
    const typed = (name: string, label: string) => {
      const part = partOf(row, name);
      const input = element('input', {
        type: 'text',
        value: typeof part === 'string' ? part : '',
        'aria-label': label,
        class: name,
        autocomplete: 'off',
      });
      whenTyped(input, text => set(index, withPart(rows[index], name, text || undefined)));
      return input;
    };
    const move = (to: number) => {
      rows = rows.toSpliced(index, 1).toSpliced(to, 0, rows[index]!);
      show();
      write();
    };
    const guests = element('textarea', { rows: 1, 'aria-label': labelOf('attendees') });
    const named = listOf(partOf(row, 'attendees'));
    guests.value = named
      .map(person => (typeof person === 'string' ? person : String(partOf(person, 'name'))))
      .join('\n');
    guests.rows = Math.max(1, named.length);
    guests.disabled = named.some(person => typeof person !== 'string');
    if (guests.disabled) guests.title = words.onlyInText;
    whenTyped(guests, text => {
      const lines = text
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean);
      set(index, withPart(rows[index], 'attendees', lines.length === 0 ? undefined : lines));
    });
    return element(
      'tr',
      {},
      element('td', {}, typed('time', labelOf('time')), element('span', { class: 'clock' })),
      element('td', {}, typed('duration', labelOf('duration'))),
      element('td', { class: 'what' }, ...whatOf(row, index, typed)),
      element('td', {}, guests),
      element(
        'td',
        { class: 'row-buttons' },
        index > 0 ? button(words.moveUp, () => move(index - 1), { icon: icon('up') }) : undefined,
        button(
          words.remove,
          () => {
            rows = rows.toSpliced(index, 1);
            show();
            write();
          },
          { icon: icon('close') },
        ),
      ),
    );
  }

  /** What the row is: items, which are chosen, or words. */
  function whatOf(
    row: Value,
    index: number,
    typed: (name: string, label: string) => HTMLElement,
  ): readonly Node[] {
    const kind: SlotKind = slotKinds.find(name => partOf(row, name) !== undefined) ?? 'title';
    const select = element(
      'select',
      {
        'aria-label': words.what,
        on: {
          change() {
            const next = select.value as SlotKind;
            const text = String(partOf(row, kind) ?? '');
            const bare = withPart(rows[index], kind, undefined);
            const value =
              next === 'item'
                ? (getState().overview?.items[0]?.id ?? '')
                : kind === 'item'
                  ? words.slotKinds[next]
                  : text || words.slotKinds[next];
            rows = rows.with(index, withPart(bare, next, value));
            show();
            write();
          },
        },
      },
      ...slotKinds.map(name => element('option', { value: name }, words.slotKinds[name])),
    );
    select.value = kind;
    if (kind !== 'item') return [select, typed(kind, words.slotKinds[kind])];
    return [select, ...chosenItems(row, index), typed('title', labelOf('title'))];
  }

  function chosenItems(row: Value, index: number): readonly HTMLElement[] {
    const items = getState().overview?.items ?? [];
    const chosen = listOf(partOf(row, 'item')).map(String);
    const setItems = (ids: readonly string[]) => {
      rows = rows.with(index, withPart(rows[index], 'item', ids.length === 1 ? ids[0] : ids));
      show();
      write();
    };
    const choice = (id: string, at: number) => {
      const select = element(
        'select',
        {
          'aria-label': words.chooseItem,
          on: {
            change: () =>
              setItems(select.value === '' ? chosen.toSpliced(at, 1) : chosen.with(at, select.value)),
          },
        },
        chosen.length > 1 ? element('option', { value: '' }, words.remove) : undefined,
        ...(items.some(item => item.id === id) ? [] : [element('option', { value: id }, id)]),
        ...items.map(item => element('option', { value: item.id }, `${item.number}. ${item.title}`)),
      );
      select.value = id;
      return select;
    };
    const more = element(
      'select',
      {
        'aria-label': words.chooseItem,
        class: 'another',
        on: { change: () => setItems([...chosen, more.value]) },
      },
      element('option', { value: '' }, '+'),
      ...items
        .filter(({ id }) => !chosen.includes(id))
        .map(item => element('option', { value: item.id }, `${item.number}. ${item.title}`)),
    );
    return [...chosen.map(choice), more];
  }

  /** The times as the program worked them out, and where a row begins before the one above has ended. */
  function showTimes(): void {
    const slots = getState().overview?.slots ?? [];
    if (slots.length !== rows.length) return;
    [...body.children].forEach((row, index) => {
      const slot = slots[index]!;
      const clock = row.querySelector<HTMLElement>('.clock')!;
      const input = row.querySelector<HTMLInputElement>('input.time')!;
      const isLate = overlaps(slots, index);
      input.placeholder = clockOf(slot.start);
      clock.textContent = slot.end === undefined ? '' : `–${clockOf(slot.end)}`;
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

function overlaps(slots: readonly OverviewSlot[], index: number): boolean {
  const before = slots[index - 1];
  return before?.end !== undefined && slots[index]!.start < before.end;
}

function clockOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60) % 24, minutes % 60];
  return `${hours}.${String(rest).padStart(2, '0')}`;
}
