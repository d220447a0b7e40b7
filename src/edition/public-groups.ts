import { isClosedPhrase } from '../languages/closed-phrases.ts';
import type { Language } from '../languages/language.ts';
import type { AgendaItem } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import type { PublicGroup } from '../meeting/public-meeting.ts';

/** The heading over a run of items, and whether it says that all of them are closed. */
interface Run {
  readonly group: PublicGroup;
  readonly forClosed: boolean;
}

/**
 * The heading over each item in the public edition; undefined for none. A closed item's own `group` is shown if it
 * says nothing that is not public: an open item has the same words, or it says only that the items are closed.
 * Otherwise it is its `public-group`, or the language's label. No open item stands under words that say "closed",
 * unless it says so itself.
 */
export function publicGroups(
  items: readonly AgendaItem[],
  isClosed: (item: AgendaItem) => boolean,
  language: Language,
): readonly (PublicGroup | undefined)[] {
  const open = new Map(
    items.flatMap(item => (item.group && !isClosed(item) ? [[comparable(item.group), item.group]] : [])),
  );
  const says = (group: Text) => isClosedPhrase(group.value, language);
  let run: Run | undefined;
  return items.map(item => {
    if (item.groupEnds) run = undefined;
    if (item.group)
      run = isClosed(item) ? closedRun(item, item.group) : { group: item.group, forClosed: false };
    return run?.forClosed && !isClosed(item) ? undefined : run?.group;
  });

  function closedRun({ publicGroup }: AgendaItem, own: Text): Run {
    const shown = publicGroup ?? open.get(comparable(own)) ?? (says(own) ? own : undefined);
    return shown
      ? { group: shown, forClosed: says(shown) }
      : { group: { kind: 'closed-items' }, forClosed: true };
  }
}

function comparable({ value: text }: Text): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
