import type { Published } from './published.ts';
import { dayOf, newestFirst, titleOf } from './site-page.ts';

/** The search index: for each item what is shown of it, its address, the words that find it, and its language if it is not the page's. */
export function searchIndex(meetings: readonly Published[]): string {
  const newest = newestFirst(meetings);
  const entries = newest.flatMap(({ data, address }) =>
    data.items.map(item => {
      const shown = `${dayOf(data)}, ${data.title}: ${item.number} ${titleOf(item, data)}`;
      return [
        shown,
        `${address}#${item.anchor}`,
        [shown, item.case, item.group].filter(Boolean).join(' ').toLowerCase(),
        ...(data.language === newest[0]!.data.language ? [] : [data.language]),
      ];
    }),
  );
  return JSON.stringify(entries);
}

/**
 * Finds the items that have every word that was typed; the index is fetched when something is first typed. How many there
 * are is said at once by a screen reader, and no more: the list would be read with each letter.
 */
export const searchScript = `const form = document.getElementById('search');
const query = document.getElementById('query');
const found = document.getElementById('found');
const count = document.getElementById('count');
let index;
form.hidden = false;
const look = async () => {
  index ??= fetch('search.json').then(answer => answer.json());
  const entries = await index;
  const words = query.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const hits = words.length === 0 ? [] : entries.filter(([, , text]) => words.every(word => text.includes(word)));
  const list = document.createElement('ul');
  list.className = 'list';
  for (const [shown, address, , language] of hits.slice(0, 50)) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = shown;
    const point = document.createElement('li');
    if (language) point.lang = language;
    point.append(link);
    list.append(point);
  }
  const { none, hits: before } = count.dataset;
  count.textContent = words.length === 0 ? '' : hits.length > 0 ? before + ' ' + hits.length : none;
  found.replaceChildren(...(hits.length > 0 ? [list] : []));
};
query.addEventListener('input', look);
form.addEventListener('submit', event => {
  event.preventDefault();
  look();
});
`;
