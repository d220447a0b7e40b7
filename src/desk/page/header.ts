import { onSaving, openTexts } from './document.ts';
import { button, element } from './element.ts';
import { icon } from './icons.ts';
import { isDirty, onUpdate } from './open-text.ts';
import { getState, whenChanged } from './store.ts';
import { locale, words } from './words/index.ts';

/** The meeting's name, whether everything is saved, and, on a narrow screen, which part is seen. */
export function createHeader(parent: HTMLElement): void {
  const title = element('h1', {});
  const saved = element('p', { class: 'saved', role: 'status' });
  parent.append(views(), title, saved);

  whenChanged(['overview'], ({ overview }) => {
    title.replaceChildren(
      element('span', {}, overview?.title || words.desk),
      element('span', { class: 'date' }, overview?.date ? dateInWords(overview.date) : ''),
    );
  });
  const tell = () => showSaved(saved);
  onSaving(tell);
  onUpdate(({ docChanged }) => docChanged && tell());
  whenChanged(['isThere', 'isReadOnly'], tell);
}

function showSaved(place: HTMLElement): void {
  const { isThere, isReadOnly } = getState();
  const texts = [...openTexts()];
  const [isUnsaved, hasConflict] = [texts.some(isDirty), texts.some(({ conflict }) => conflict)];
  const text = !isThere
    ? words.offline
    : isReadOnly
      ? words.readOnly
      : hasConflict
        ? words.unsaved
        : isUnsaved
          ? words.saving
          : words.saved;
  place.classList.toggle('bad', !isThere || hasConflict);
  if (place.textContent === text) return;
  place.replaceChildren(...(isThere && !isUnsaved && !isReadOnly ? [icon('check')] : []), text);
}

/** On a narrow screen one part is seen at a time. */
function views(): HTMLElement {
  const choices = [
    ['items', words.items],
    ['text', words.text],
    ['pages', words.pages],
  ] as const;
  const show = (name: string) => {
    document.documentElement.dataset.view = name;
    for (const tab of tabs) tab.setAttribute('aria-pressed', String(tab.dataset.view === name));
  };
  const tabs = choices.map(([name, label]) => button(label, () => show(name), { 'data-view': name }));
  whenChanged(['file'], () => show('text'));
  return element('div', { class: 'views', role: 'group', 'aria-label': words.pages }, ...tabs);
}

function dateInWords(date: string): string {
  return new Date(`${date}T12:00`).toLocaleDateString(locale, { dateStyle: 'long' });
}
