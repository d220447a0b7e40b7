import { button, element } from './element.ts';
import { icon } from './icons.ts';
import { words } from './words/index.ts';

/** Asks for one line of text, in a dialogue. Undefined if the reader closes it. */
export function askText(
  question: string,
  { preview, answer = '', done = words.add }: { preview?: Blob; answer?: string; done?: string } = {},
): Promise<string | undefined> {
  return new Promise(resolve => {
    const input = element('input', { type: 'text', value: answer, 'aria-label': question, required: true });
    const address = preview && URL.createObjectURL(preview);
    const form = element(
      'form',
      {
        method: 'dialog',
        on: {
          submit(event) {
            event.preventDefault();
            finish(input.value.trim());
          },
        },
      },
      address ? element('img', { src: address, alt: '' }) : undefined,
      element('p', {}, question),
      input,
      element(
        'div',
        { class: 'choices' },
        button(words.cancel, () => finish(undefined)),
        element('button', { type: 'submit', class: 'main' }, done),
      ),
    );
    const finish = showDialog<string>(form, question, value => {
      if (address) URL.revokeObjectURL(address);
      resolve(value === '' ? undefined : value);
    });
    input.focus();
  });
}

/** Shows a dialogue, over everything else. Returns what closes it, with an answer; Escape gives none. */
export function showDialog<T>(
  content: Node,
  label: string,
  closed: (answer: T | undefined) => void,
): (answer: T | undefined) => void {
  const before = document.activeElement;
  let given: T | undefined;
  const dialog = element('dialog', { 'aria-label': label }, content);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
    closed(given);
  });
  document.body.append(dialog);
  dialog.showModal();
  return answer => {
    given = answer;
    dialog.close();
  };
}

/** Has a screen reader say something. */
export function announce(text: string): void {
  const region = document.querySelector('#announcer');
  if (region) region.textContent = text;
}

/** Shows a notice over the page, until the reader closes it or has had time to read it. */
export function say(text: string): void {
  document.querySelector('.notice')?.remove();
  const notice = element(
    'div',
    { class: 'notice', role: 'alert' },
    element('p', {}, text),
    button(words.close, () => notice.remove(), { icon: icon('close') }),
  );
  document.body.append(notice);
  setTimeout(() => notice.remove(), 12_000);
}
