import type { Heading, PhrasingContent } from 'mdast';
import type { Block } from '../../../meeting/body.ts';
import type { AgendaItem, Meeting } from '../../../meeting/meeting.ts';
import type { Place } from '../../../meeting/place.ts';

/** A heading of an item's body, as a reader sees it. */
export interface ItemHeading {
  readonly text: string;
  readonly place: Place;
}

/** The items that are asked for sections: open, with a body that is shown. */
export function askedItems({ items }: Meeting): readonly AgendaItem[] {
  return items.filter(({ status, withdrawn, body }) => status === 'open' && !withdrawn && body.length > 0);
}

/** All headings of a body in order, those in passages too. */
export function headingsOf({ body, place }: AgendaItem): readonly ItemHeading[] {
  return body
    .flatMap(block => headingsIn(block))
    .map(({ position, children }) => ({
      text: plainText(children),
      place: position ? { file: place.file, start: position.start, end: position.end } : place,
    }));
}

function headingsIn(block: Block): readonly Heading[] {
  if (block.type === 'heading') return [block];
  const isPassage = block.type === 'closed' || block.type === 'decision' || block.type === 'publicDecision';
  return isPassage ? block.children.filter(child => child.type === 'heading') : [];
}

function plainText(inlines: readonly PhrasingContent[]): string {
  const text = inlines.map(node => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value;
    return 'children' in node ? plainText(node.children) : ' ';
  });
  return text.join('').normalize('NFC').replace(/\s+/g, ' ').trim();
}
