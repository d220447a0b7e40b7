import { button, element } from './element.ts';
import { icon } from './icons.ts';
import { words } from './words/index.ts';

/** Says something over the page, until the reader closes it or it has been there long enough to be read. */
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
