import type { ServiceMessage } from '../../service/message.ts';
import { openFile, replaceText } from './editor.ts';
import { button, element } from './element.ts';
import { showField } from './form/form.ts';
import { icon } from './icons.ts';
import { currentText, editorView, textOf } from './open-text.ts';
import { getState, nameOf, whenChanged } from './store.ts';
import { words } from './words/index.ts';

/** All messages, each linked to its place; those of the open text come first. */
export function createMessages(parent: HTMLElement): void {
  const list = element('ul', {});
  const summary = element('summary', {});
  const box = element('details', { class: 'messages' }, summary, list);
  parent.append(box);
  whenChanged(['messages', 'file', 'overview'], ({ messages, file, overview }) => {
    // Until the program has looked, nobody knows that nothing is wrong.
    box.hidden = overview === undefined;
    const errors = messages.filter(({ severity }) => severity === 'error').length;
    box.classList.toggle('errors', errors > 0);
    box.classList.toggle('none', messages.length === 0);
    summary.replaceChildren(
      icon(messages.length === 0 ? 'check' : 'warning'),
      messages.length === 0 ? words.noProblems : words.problems(errors, messages.length - errors),
    );
    const own = (message: ServiceMessage) => (message.file === file ? 0 : 1);
    list.replaceChildren(...[...messages].sort((a, b) => own(a) - own(b)).map(lineOf));
  });
}

function lineOf(message: ServiceMessage): HTMLElement {
  const { severity, hint, fix, file } = message;
  return element(
    'li',
    { class: severity },
    element(
      'button',
      { type: 'button', class: 'place', on: { click: () => void goTo(message) } },
      element('span', { class: 'where' }, nameOf(file)),
      message.message,
    ),
    hint ? element('p', { class: 'hint' }, hint) : undefined,
    fix && !getState().isReadOnly
      ? button(words.fix(fix.text), () => void write(message), { class: 'fix' })
      : undefined,
  );
}

async function goTo({ file, from }: ServiceMessage): Promise<void> {
  if (!/^(meeting\.md|items\/.*)$/.test(file)) return;
  await openFile(file, from);
  showField(from);
}

/** Writes what was clearly meant. */
async function write({ file, fix }: ServiceMessage): Promise<void> {
  if (!fix) return;
  await openFile(file);
  const open = currentText();
  // Another text may have been asked for in the meantime.
  if (open?.file !== file) return;
  const text = textOf(open);
  replaceText(text.slice(0, fix.from) + fix.text + text.slice(fix.to));
  editorView().focus();
}
