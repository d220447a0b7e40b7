import type { FormField } from '../../service/form.ts';
import type { DeskFacts } from '../answerer.ts';
import { change } from './change-files.ts';
import { askService } from './connection.ts';
import { element } from './element.ts';
import { language, nameOfLanguage, words } from './words/index.ts';

/** Asks what a new meeting needs, in a folder where there is none, and opens it. */
export async function showBeginning({ folder, languages }: NonNullable<DeskFacts['empty']>): Promise<void> {
  document.title = words.begin;
  const fields = await askService<readonly FormField[]>('form', 'meeting', language);
  const labelOf = (name: string) => fields.find(field => field.name === name)?.label ?? name;
  const inputs = {
    title: element('input', { type: 'text', required: true, autocomplete: 'off' }),
    date: element('input', { type: 'date', required: true }),
    start: element('input', { type: 'time' }),
    location: element('input', { type: 'text', autocomplete: 'off' }),
    organisation: element('input', { type: 'text', autocomplete: 'organization' }),
    language: languageChoice(languages),
  };
  const items = element('textarea', { id: 'begin-items', rows: 5, 'aria-describedby': 'begin-items-help' });
  const form = element(
    'form',
    {
      class: 'form',
      on: {
        submit(event) {
          event.preventDefault();
          const { language: chosen, ...typed } = inputs;
          const said = Object.entries(typed).map(([name, { value }]) => [name, value] as const);
          void change({
            kind: 'begin',
            ...Object.fromEntries(said),
            'meeting-language': chosen.value,
            items: items.value,
          }).then(done => done && location.reload());
        },
      },
    },
    element(
      'div',
      { class: 'fields' },
      ...Object.entries(inputs).map(([name, input]) => labelled(`begin-${name}`, labelOf(name), input)),
      element(
        'div',
        { class: 'field wide' },
        element('label', { class: 'label', for: items.id }, words.beginItems),
        items,
        element('p', { class: 'hint', id: 'begin-items-help' }, words.beginItemsHelp),
      ),
    ),
    element('button', { type: 'submit', class: 'main' }, words.beginDone),
  );
  document.body.append(
    element(
      'main',
      { class: 'begin' },
      element('h1', {}, words.begin),
      element('p', {}, words.beginHelp(folder)),
      form,
    ),
  );
  inputs.title.focus();
}

function labelled(id: string, label: string, input: HTMLElement): HTMLElement {
  input.id = id;
  return element(
    'div',
    { class: id === 'begin-title' ? 'field wide' : 'field' },
    element('label', { class: 'label', for: id }, label),
    input,
  );
}

/** The languages by their own names; the browser's is chosen, with its region. */
function languageChoice(languages: readonly string[]): HTMLSelectElement {
  const own = navigator.languages.find(tag => languages.includes(codeOf(tag)));
  const tags = languages.map(code => (own && code === codeOf(own) ? own : code));
  return element(
    'select',
    {},
    ...tags.map(tag =>
      element('option', { value: tag, selected: tag === (own ?? 'en') }, nameOfLanguage(tag)),
    ),
  );
}

function codeOf(tag: string): string {
  return tag.split('-')[0]!;
}
