import type { Matter } from '../../../service/fields.ts';
import type { FormField } from '../../../service/form.ts';
import { askService } from '../connection.ts';
import { say } from '../dialog.ts';
import { replaceText, toggleFrontMatter } from '../editor.ts';
import { button, element } from '../element.ts';
import { isFrontMatterShown } from '../front-matter.ts';
import { currentText, editorView, onUpdate, textOf } from '../open-text.ts';
import { untilPainted } from '../pages.ts';
import { getState, whenChanged } from '../store.ts';
import { language, words } from '../words/index.ts';
import { controlFor } from './control.ts';
import type { Control, Value } from './value.ts';

/** Fields that are always seen; others are, if they have a value. */
const first: Readonly<Record<'item' | 'meeting', readonly string[]>> = {
  item: ['status', 'public-title', 'purpose', 'responsible', 'case', 'attachments'],
  meeting: ['date', 'start', 'end', 'location', 'organisation', 'status', 'chair', 'timetable'],
};

/** Of several inputs, with one label, over the whole width. */
const wide = new Set(['people', 'attachments', 'timetable', 'sections', 'pairs']);

interface Shown {
  readonly file: string;
  readonly controls: ReadonlyMap<string, Control>;
  matter: Matter;
}

const forms = new Map<string, Promise<readonly FormField[]>>();
let shown: Shown | undefined;
let parent: HTMLElement;
let waiting: ReturnType<typeof setTimeout> | undefined;
let waitingFor: number | undefined;

/** The fields of the open file as a form, made from its JSON Schema. */
export function createForm(place: HTMLElement): void {
  parent = place;
  whenChanged(['file'], () => void refresh());
  whenChanged(['messages', 'overview'], () => showMessages());
  onUpdate(({ docChanged }) => {
    if (!docChanged) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void refresh(), 150);
  });
}

/** Reads the fields from the text again, and shows them; a field that is being written stays as it is. */
async function refresh(): Promise<void> {
  const open = currentText();
  if (!open) return;
  const { file } = open;
  const kind = file.startsWith('items/') ? 'item' : 'meeting';
  const form = forms.get(kind) ?? askService<readonly FormField[]>('form', kind, language);
  forms.set(kind, form);
  const [fields, matter] = await Promise.all([form, askService<Matter>('matter', textOf(open))]);
  await untilPainted();
  if (currentText() !== open) return;
  if (shown?.file === file && shown.matter.isReadable === matter.isReadable) {
    shown.matter = matter;
    for (const [name, control] of shown.controls) {
      if (!isWrittenIn(control.node)) control.set(valueIn(matter, name));
    }
  } else {
    shown = show(file, kind, fields, matter);
    if (waitingFor !== undefined) showField(waitingFor);
  }
  showMessages();
}

/** On a button nothing is being written: after 'Choose files' the attachments show what was chosen. */
function isWrittenIn(node: HTMLElement): boolean {
  const held = document.activeElement;
  return node.contains(held) && held?.localName !== 'button';
}

function show(file: string, kind: 'item' | 'meeting', fields: readonly FormField[], matter: Matter): Shown {
  const controls = new Map<string, Control>();
  const made = fields.map(field => {
    const value = valueIn(matter, field.name);
    const control = controlFor(field, value, next => setField(file, field.name, next));
    controls.set(field.name, control);
    const isFirst = first[kind].includes(field.name) || value !== undefined;
    return { field, isFirst, node: labelled(field, control) };
  });
  const [title] = made.filter(({ field }) => field.name === 'title');
  const rank = ({ name, kind: holds }: FormField) =>
    (first[kind].indexOf(name) + 1 || 50) + (wide.has(holds) ? 100 : 0);
  const others = made
    .filter(({ field }) => field.name !== 'title')
    .sort((a, b) => rank(a.field) - rank(b.field));
  const rest = others.filter(({ isFirst }) => !isFirst);
  parent.replaceChildren(
    ...(matter.isReadable
      ? [
          title!.node,
          element(
            'div',
            { class: 'fields' },
            ...others.filter(({ isFirst }) => isFirst).map(({ node }) => node),
          ),
          element(
            'details',
            { class: 'more' },
            element('summary', {}, words.moreFields),
            element('div', { class: 'fields' }, ...rest.map(({ node }) => node)),
          ),
        ]
      : [element('p', { class: 'unclear' }, words.fieldsUnclear), asText()]),
  );
  return { file, controls, matter };
}

/** An item has a title for the public if it is closed; one that was written is shown anyway. */
function showForStatus({ file, matter }: Shown): void {
  const field = parent.querySelector<HTMLElement>('[data-field="public-title"]');
  if (!field || field.contains(document.activeElement)) return;
  const item = getState().overview?.items.find(item => item.file === file);
  const isClosed = item?.status === 'closed' && item.isStatusGiven;
  field.hidden = !isClosed && valueIn(matter, 'public-title') === undefined;
}

function asText(): HTMLElement {
  return button(words.showFields, () => {
    if (!isFrontMatterShown(editorView().state)) toggleFrontMatter();
    editorView().focus();
  });
}

function labelled(field: FormField, { node }: Control): HTMLElement {
  const { name, label, help, kind, isRequired } = field;
  const id = `field-${name}`;
  const isGroup = wide.has(kind);
  const helpLine = help === '' ? undefined : element('p', { class: 'help', id: `${id}-help` }, help);
  const caption = element(
    isGroup ? 'span' : 'label',
    { class: 'label', id: `${id}-label`, ...(!isGroup && { for: id }) },
    label,
  );
  if (isGroup) {
    node.setAttribute('role', 'group');
    node.setAttribute('aria-labelledby', `${id}-label`);
  } else {
    node.id = id;
    if (isRequired) node.setAttribute('aria-required', 'true');
  }
  if (helpLine) node.setAttribute('aria-describedby', `${id}-help`);
  return element(
    'div',
    {
      class: `field ${kind}${wide.has(kind) ? ' wide' : ''}${name === 'title' ? ' heading' : ''}`,
      'data-field': name,
    },
    caption,
    node,
    helpLine,
    element('div', { class: 'wrong' }),
  );
}

/** What is wrong with a field stands below it. */
function showMessages(): void {
  if (!shown) return;
  const { file, matter } = shown;
  showForStatus(shown);
  const own = getState().messages.filter(message => message.file === file);
  for (const place of parent.querySelectorAll<HTMLElement>('[data-field]')) {
    const field = matter.fields.find(({ name }) => name === place.dataset.field);
    const wrong = field
      ? own.filter(({ from }) => field.from <= from && from <= field.to && from < matter.body)
      : [];
    place
      .querySelector('.wrong')!
      .replaceChildren(
        ...wrong.map(({ message, hint, severity, fix }) =>
          element(
            'p',
            { class: severity },
            message,
            hint ? ` ${hint}` : '',
            fix ? button(words.fix(fix.text), () => applyFix(fix), { class: 'fix' }) : undefined,
          ),
        ),
      );
    place.classList.toggle(
      'has-error',
      wrong.some(({ severity }) => severity === 'error'),
    );
  }
}

function applyFix(fix: { readonly from: number; readonly to: number; readonly text: string }): void {
  const open = currentText();
  if (!open) return;
  const text = textOf(open);
  replaceText(text.slice(0, fix.from) + fix.text + text.slice(fix.to));
}

/** Puts the cursor into the field at an offset of the file, if that is a field's. */
export function showField(offset: number): void {
  // The form of a file that was just opened is not made yet.
  waitingFor = shown?.file === currentText()?.file ? undefined : offset;
  const field = shown?.matter.fields.find(({ from, to }) => from <= offset && offset <= to);
  const place = field && parent.querySelector<HTMLElement>(`[data-field="${CSS.escape(field.name)}"]`);
  if (!place) return;
  place.closest('details')?.setAttribute('open', '');
  place.scrollIntoView({ block: 'center' });
  place.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
}

function valueIn({ fields }: Matter, name: string): Value | undefined {
  return fields.find(field => field.name === name)?.value as Value | undefined;
}

let last: Promise<unknown> = Promise.resolve();

/** Writes a field into the text; every other character stays. */
function setField(file: string, name: string, value: Value | undefined): void {
  last = last
    .then(async () => {
      for (;;) {
        const open = currentText();
        if (open?.file !== file) return;
        const text = textOf(open);
        const next = await askService<string | null>('withField', text, name, value ?? null);
        if (currentText() !== open) return;
        // Something was typed in the meantime.
        if (textOf(open) !== text) continue;
        if (next === null) say(words.onlyInText);
        else replaceText(next);
        return;
      }
    })
    .catch(() => say(words.unsaved));
}
