import { ask } from './connection.ts';
import { button, element } from './element.ts';
import { followPages } from './follow-pages.ts';
import { icon } from './icons.ts';
import { createPages } from './pages.ts';
import { getState, showEdition, whenChanged } from './store.ts';
import { words } from './words/index.ts';

/** The pages with what they need: edition, page numbers, zoom, search, print and download. */
export function createPagesPane(parent: HTMLElement): void {
  const pages = createPages();
  followPages(pages);
  const number = element('input', {
    type: 'text',
    inputmode: 'numeric',
    class: 'page-number',
    'aria-label': words.page(1).replace(/\s*\d+/, ''),
  });
  const count = element('span', {});
  number.addEventListener('change', () => pages.goTo(Number(number.value) || 1));
  pages.onPage((page, of) => {
    if (document.activeElement !== number) number.value = String(page);
    count.textContent = `${words.of} ${of}`;
  });

  const found = element('span', { class: 'found', role: 'status' });
  const search = element('input', { type: 'search', placeholder: words.search, 'aria-label': words.search });
  const form = element(
    'form',
    {
      class: 'search',
      role: 'search',
      on: {
        submit(event) {
          event.preventDefault();
          void pages.find(search.value).then(({ at, count: hits }) => {
            found.textContent = search.value === '' ? '' : hits > 0 ? words.found(at, hits) : words.notFound;
          });
        },
      },
    },
    search,
    found,
  );
  search.addEventListener('input', () => {
    found.textContent = '';
  });

  const banner = element('p', { class: 'banner', role: 'status', hidden: true });
  whenChanged(['pages'], ({ pages: { version, isCurrent } }) => {
    const hasPages = version !== undefined;
    banner.hidden = isCurrent && hasPages;
    banner.textContent = !isCurrent
      ? hasPages
        ? words.lastGood
        : words.noPages
      : hasPages
        ? ''
        : words.building;
  });

  parent.append(
    element(
      'div',
      { class: 'bar' },
      editionSwitch(),
      element('span', { class: 'paging' }, number, count),
      button(words.zoomOut, () => pages.zoom(1 / 1.2), { icon: icon('minus') }),
      button(words.zoomIn, () => pages.zoom(1.2), { icon: icon('plus') }),
      button(words.fitWidth, () => pages.fitWidth(), { icon: icon('width') }),
      form,
      button(words.print, () => print(pages.bytes()), { icon: icon('print') }),
      button(words.download, () => download(pages.bytes()), { icon: icon('download') }),
    ),
    banner,
    pages.node,
  );
}

function editionSwitch(): HTMLElement {
  const choice = (edition: 'full' | 'public') => {
    const input = element('input', {
      type: 'radio',
      name: 'edition',
      value: edition,
      on: {
        change() {
          showEdition(edition);
          void ask('POST', 'edition', { edition });
        },
      },
    });
    whenChanged(['edition'], state => {
      input.checked = state.edition === edition;
    });
    return element('label', {}, input, element('span', {}, words[edition]));
  };
  return element(
    'fieldset',
    { class: 'switch' },
    element('legend', { class: 'aloud' }, words.edition),
    choice('full'),
    choice('public'),
  );
}

/** The browser's own viewer prints best. */
function print(bytes: Uint8Array<ArrayBuffer> | undefined): void {
  if (bytes) window.open(addressOf(bytes), '_blank');
}

function download(bytes: Uint8Array<ArrayBuffer> | undefined): void {
  if (!bytes) return;
  const link = element('a', { href: addressOf(bytes), download: getState().pages.name ?? 'agenda.pdf' });
  link.click();
}

/** An address that is good for a minute. */
function addressOf(bytes: Uint8Array<ArrayBuffer>): string {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return address;
}
