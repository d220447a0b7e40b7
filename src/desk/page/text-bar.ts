import { toggleFrontMatter } from './editor.ts';
import { button, element } from './element.ts';
import { isFrontMatterShown } from './front-matter.ts';
import { type IconName, icon } from './icons.ts';
import { marks } from './marks.ts';
import { editorView } from './open-text.ts';
import { addPictures } from './paste-as-markdown.ts';
import { onSteps, steps } from './steps.ts';
import { whenChanged } from './store.ts';
import { redoLast, undoLast } from './undo.ts';
import { words } from './words/index.ts';

/** The buttons above the text. */
export function createTextBar(): HTMLElement {
  const act = (name: keyof typeof marks, label: string, sign: Node, keys?: string) =>
    button(label, () => marks[name](editorView()), {
      icon: sign,
      ...(keys && { 'aria-keyshortcuts': keys }),
    });
  /** No word processor has these, so that they need their words. */
  const passage = (name: 'closed' | 'decision', label: string, sign: Node) => {
    const made = button(label, () => marks[name](editorView()));
    made.prepend(sign);
    return made;
  };
  const sign = (name: IconName) => icon(name);
  const letter = (text: string, kind: string) =>
    element('span', { class: kind, 'aria-hidden': 'true' }, text);
  const undo = button(words.undo, undoLast, { icon: sign('undo'), 'aria-keyshortcuts': 'Control+Z' });
  const redo = button(words.redo, redoLast, { icon: sign('redo'), 'aria-keyshortcuts': 'Control+Y' });
  const tell = () => {
    undo.disabled = steps.done.length === 0;
    redo.disabled = steps.undone.length === 0;
  };
  onSteps(tell);
  tell();

  const picture = element('input', {
    type: 'file',
    accept: '.png,.jpg,.jpeg,.svg',
    hidden: true,
    on: {
      change() {
        void addPictures(editorView(), [...(picture.files ?? [])]);
        picture.value = '';
      },
    },
  });
  return element(
    'div',
    { class: 'bar text-bar', role: 'toolbar', 'aria-label': words.text, 'data-writes': true },
    undo,
    redo,
    element('span', { class: 'gap' }),
    act('heading', words.heading, letter('H', 'letter'), 'Control+Alt+2'),
    act('bold', words.bold, letter('B', 'letter bold'), 'Control+B'),
    act('italic', words.italic, letter('I', 'letter italic'), 'Control+I'),
    act('bullets', words.bullets, sign('bullets'), 'Control+Shift+8'),
    act('numbers', words.numbers, sign('numbers'), 'Control+Shift+7'),
    element('span', { class: 'gap' }),
    act('table', words.table, sign('table')),
    itemLink(),
    act('footnote', words.footnote, sign('footnote')),
    button(words.picture, () => picture.click(), { icon: sign('picture') }),
    picture,
    passage('closed', words.closedPassage, sign('lock')),
    passage('decision', words.decision, sign('gavel')),
  );
}

/** Shows the fields in the text, for what the form can't show. */
export function asTextButton(): HTMLElement {
  const asText = button(words.showFields, () => {
    toggleFrontMatter();
    tell();
  });
  const tell = () => {
    asText.textContent = isFrontMatterShown(editorView().state) ? words.hideFields : words.showFields;
  };
  whenChanged(['file'], () => queueMicrotask(tell));
  return asText;
}

/** Which item the text is to lead to is chosen from a list; its title is then printed. */
function itemLink(): HTMLElement {
  const select = element('select', { class: 'link', 'aria-label': words.link, title: words.link });
  whenChanged(['overview'], ({ overview }) => {
    select.replaceChildren(
      element('option', { value: '' }, words.link),
      ...(overview?.items ?? []).map(({ id, number, title }) =>
        element('option', { value: id }, `${number}. ${title}`),
      ),
    );
  });
  select.addEventListener('change', () => {
    const view = editorView();
    const { from, to } = view.state.selection.main;
    const text = view.state.sliceDoc(from, to);
    view.dispatch({
      changes: { from, to, insert: `[${text}](item:${select.value})` },
      selection: { anchor: from + text.length + select.value.length + 9 },
      userEvent: 'input.mark',
    });
    select.value = '';
    view.focus();
  });
  return element('span', { class: 'icon-select' }, icon('link'), select);
}
