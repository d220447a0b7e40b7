import type { OverviewItem } from '../../service/overview.ts';
import { change, withdraw } from './change-files.ts';
import { announce, askText } from './dialog.ts';
import { openFile } from './editor.ts';
import { button, element } from './element.ts';
import { icon } from './icons.ts';
import { getState, type State, whenChanged } from './store.ts';
import { words } from './words/index.ts';

/** The meeting and its items by title, each with its state. They are put in order by dragging, or with Alt and an arrow. */
export function createItems(parent: HTMLElement): void {
  const list = element('ol', { class: 'items' });
  const meeting = element('button', {
    type: 'button',
    class: 'meeting',
    on: { click: () => void openFile('meeting.md') },
  });
  parent.append(
    meeting,
    element('h2', { id: 'items-title' }, words.items),
    list,
    button(words.addItem, () => void addItem(), { class: 'add', 'data-writes': true }),
  );
  list.setAttribute('aria-labelledby', 'items-title');
  parent.querySelector('.add')!.prepend(icon('plus'));

  whenChanged(['overview', 'messages', 'file'], state => {
    const focused = document.activeElement?.closest<HTMLElement>('#items li');
    const held = focused?.contains(document.activeElement) ? nameOfButton(document.activeElement!) : '';
    meeting.replaceChildren(
      element('span', { class: 'title' }, words.meeting),
      ...countOf('meeting.md', state),
    );
    mark(meeting, state.file === 'meeting.md');
    list.replaceChildren(...(state.overview?.items ?? []).map((item, index) => row(item, index, state)));
    const drawn = [...list.children] as HTMLElement[];
    const same = focused && drawn.find(({ dataset }) => dataset.item === focused.dataset.item);
    const buttons = [...(same?.querySelectorAll('button') ?? [])];
    (buttons.find(button => nameOfButton(button) === held) ?? buttons[0])?.focus();
  });
}

/** What a button of a row is for: opening the item, or what its tooltip or words say. */
function nameOfButton(node: Element): string {
  return node.closest('.actions') ? (node as HTMLElement).title || (node.textContent ?? '') : '';
}

function row(item: OverviewItem, index: number, state: State): HTMLElement {
  const { id, file, number, title, status, isStatusGiven, isLate, isWithdrawn } = item;
  const isOpen = state.file === file;
  const tags = [
    status === 'closed' && isStatusGiven && tag('lock', words.closed),
    !isStatusGiven && state.edition === 'public' && element('span', { class: 'tag warn' }, words.noStatus),
    isLate && element('span', { class: 'tag' }, words.late),
    isWithdrawn && element('span', { class: 'tag' }, words.withdrawn),
  ];
  const open = element(
    'button',
    {
      type: 'button',
      class: isWithdrawn ? 'withdrawn' : undefined,
      // Browsers begin no drag on a button inside a draggable element.
      draggable: state.isReadOnly ? undefined : 'true',
      on: {
        click: () => void openFile(file),
        keydown(event) {
          if (!event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return;
          event.preventDefault();
          void move(index, index + (event.key === 'ArrowUp' ? -1 : 1));
        },
      },
    },
    element('span', { class: 'number' }, number),
    element('span', { class: 'title' }, title, ...tags),
    ...countOf(file, state),
  );
  mark(open, isOpen);
  const line = element(
    'li',
    {
      // The same when the item is moved.
      'data-item': id,
      on: {
        dragstart(event) {
          event.dataTransfer?.setData('application/x-agenda-item', String(index));
          line.classList.add('dragged');
        },
        dragend: () => line.classList.remove('dragged'),
        dragover(event) {
          if (!event.dataTransfer?.types.includes('application/x-agenda-item')) return;
          event.preventDefault();
          line.classList.add('target');
        },
        dragleave: () => line.classList.remove('target'),
        drop(event) {
          line.classList.remove('target');
          const from = event.dataTransfer?.getData('application/x-agenda-item') ?? '';
          if (from === '') return;
          event.preventDefault();
          void move(Number(from), index);
        },
      },
    },
    open,
    ...(isOpen && !state.isReadOnly ? [actions(item, index)] : []),
  );
  return line;
}

/** What can be done with the item that is open. */
function actions({ file, isWithdrawn }: OverviewItem, index: number): HTMLElement {
  return element(
    'span',
    { class: 'actions' },
    isWithdrawn ? undefined : button(words.withdraw, () => void withdraw(file)),
    button(words.moveUp, () => void move(index, index - 1), { icon: icon('up') }),
    button(words.moveDown, () => void move(index, index + 1), { icon: icon('down') }),
  );
}

function mark(target: HTMLElement, isCurrent: boolean): void {
  if (isCurrent) target.setAttribute('aria-current', 'true');
  else target.removeAttribute('aria-current');
}

function tag(name: 'lock', text: string): HTMLElement {
  return element('span', { class: 'tag' }, icon(name), text);
}

/** How much is wrong in a file: a number, and its words for who can't see the colour. */
function countOf(file: string, { messages }: State): readonly HTMLElement[] {
  const own = messages.filter(message => message.file === file);
  if (own.length === 0) return [];
  const errors = own.filter(({ severity }) => severity === 'error').length;
  const text = words.problems(errors, own.length - errors);
  return [
    element(
      'span',
      { class: errors > 0 ? 'count error' : 'count', title: text },
      element('span', { 'aria-hidden': 'true' }, String(own.length)),
      element('span', { class: 'aloud' }, text),
    ),
  ];
}

/** Asks for a title, adds the item after the one that is open, and opens it. */
async function addItem(): Promise<void> {
  const title = await askText(words.newItemTitle);
  if (title === undefined) return;
  const { file } = getState();
  const after = file.startsWith('items/') ? file : undefined;
  const done = await change({ kind: 'add', title, after });
  const added = done?.written.at(-1);
  if (added) await openFile(added);
}

async function move(from: number, to: number): Promise<void> {
  const items = getState().overview?.items ?? [];
  const [item, target] = [items[from], items[to]];
  if (!item || !target || from === to) return;
  const others = items.filter(other => other !== item);
  const after = others[to - 1]?.file;
  const done = await change({ kind: 'move', item: item.file, after });
  if (done) announce(words.moved(item.title));
}
