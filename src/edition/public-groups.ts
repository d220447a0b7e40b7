import { isClosedPhrase } from '../languages/closed-phrases.ts';
import type { Language } from '../languages/language.ts';
import type { AgendaItem } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import type { PublicGroup } from '../meeting/public-meeting.ts';

/** Words that stand over the items of a run, and whether they say of all of them that they are closed. */
interface Run {
  readonly group: PublicGroup;
  readonly forClosed: boolean;
}

/**
 * What each item stands under in the public edition; undefined for no heading. A closed item's own `group` is shown where
 * it says nothing that is not public: where an open item carries the same words, or where it only says that the items are
 * closed. Else there is its `public-group`, or the language's label. No open item stands under what says "closed", unless
 * it says so itself.
 */
export function publicGroups(
  items: readonly AgendaItem[],
  isClosed: (item: AgendaItem) => boolean,
  language: Language,
): readonly (PublicGroup | undefined)[] {
  const open = new Map(
    items.flatMap(item => (item.group && !isClosed(item) ? [[comparable(item.group), item.group]] : [])),
  );
  const says = (group: Text) => isClosedPhrase(group.text, language);
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

function comparable({ text }: Text): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
