import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../../../meeting/body.ts';
import type { AgendaItem, Meeting } from '../../../meeting/meeting.ts';
import type { Place, Text } from '../../../meeting/place.ts';
import { withStraightQuotes } from '../../../meeting/plain-text.ts';

/** A heading of an item's body, as a reader sees it. */
export type ItemHeading = Text;

/** The items that should have the sections: open ones with a body that is shown. */
export function askedItems({ items }: Meeting): readonly AgendaItem[] {
  return items.filter(({ status, withdrawn, body }) => status === 'open' && !withdrawn && body.length > 0);
}

/** All headings of a body in order, including those in passages. */
export function headingsOf({ body, place }: AgendaItem): readonly ItemHeading[] {
  return body
    .flatMap(block => headingsIn(block))
    .map(heading => ({ value: plainText(heading.children), place: placeOf(heading, place) }));
}

/** The headings outside passages whose sections contain no closed passage: what is under them is open. */
export function openHeadings({ body, place }: Pick<AgendaItem, 'body' | 'place'>): readonly ItemHeading[] {
  return body.flatMap((block, at) => {
    if (block.type !== 'heading' || holdsClosed(body, at + 1)) return [];
    return [{ value: plainText(block.children), place: placeOf(block, place) }];
  });
}

/** Whether there is a closed passage between here and the next heading. */
function holdsClosed(body: readonly Block[], from: number): boolean {
  let at = from;
  while (at < body.length && body[at]!.type !== 'heading' && body[at]!.type !== 'closed') at++;
  return body[at]?.type === 'closed';
}

/** Paragraphs that only look like headings: bold ones, or those with no space after `##`. */
export function wouldBeHeadings({ body, place }: AgendaItem): readonly ItemHeading[] {
  return body.flatMap(block => {
    if (block.type !== 'paragraph') return [];
    const text = plainText(block.children);
    const isBold = block.children.length === 1 && block.children[0]!.type === 'strong';
    if (!isBold && !/^#{1,6}[^#\s]/.test(text)) return [];
    return [{ value: text, place: placeOf(block, place) }];
  });
}

function placeOf({ position }: Heading | Paragraph, item: Place): Place {
  return position ? { file: item.file, start: position.start, end: position.end } : item;
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
  return withStraightQuotes(text.join('')).normalize('NFC').replace(/\s+/g, ' ').trim();
}
