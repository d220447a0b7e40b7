import type {
  Block,
  GroupHeading,
  Heading,
  ItemHeading,
  Notice,
  Part,
  Passage,
  WayBack,
} from '../../document/document.ts';
import type { AgendaItem } from '../../meeting/meeting.ts';
import type { Text } from '../../meeting/place.ts';
import type { OpenItem, WithheldItem } from '../../meeting/public-meeting.ts';
import { composeBody } from '../body/body.ts';
import { type Composition, shownBody } from '../composition.ts';
import { itemAsides, labelledFields } from '../item-fields.ts';
import { changeMarks, quietTitle, type ShownItem } from '../shown-items.ts';
import { fieldText, words } from '../text.ts';
import { attachedParts } from './attached-parts.ts';
import { attachmentTable } from './attachment-index.ts';
import { timetableBlock } from './timetable.ts';

/** A part for each item: its head and fields, its body, its attachments, its footnotes. */
export function items(composition: Composition): readonly Part[] {
  const { template } = composition;
  return composition.items.flatMap((shown, index): readonly Part[] => {
    const { target, number, title, group, opensGroup } = shown;
    if (target === undefined) return [];
    const firstAfterCover = index === 0 && template.cover !== 'masthead';
    return [
      {
        role: 'item',
        id: target,
        start: firstAfterCover ? 'page' : template.items.start,
        bookmark: `${number} ${title.value}`,
        group: group?.target,
        closed: shown.item.status === 'closed',
        blocks: [
          ...(group && opensGroup ? [groupHeading(group, composition.level)] : []),
          itemHeading(shown, composition),
          ...content(shown, target, composition),
        ],
      },
      ...attachedParts(shown, target, composition),
    ];
  });
}

function groupHeading(
  { target: id, title }: NonNullable<ShownItem['group']>,
  level: Composition['level'],
): GroupHeading {
  const { value: bookmark, place } = title;
  return { role: 'group-heading', level, id, inlines: [title], bookmark, place };
}

/** A closed item says so in every template. */
function itemHeading(shown: ShownItem, composition: Composition): ItemHeading {
  const { item, number, title, closed } = shown;
  const { labels, template } = composition;
  const open =
    composition.showsClosed && template.items.fields.includes('status')
      ? [{ status: 'open', label: labels['open-case'] } as const]
      : [];
  return {
    role: 'item-heading',
    level: composition.level,
    number,
    inlines: [quietTitle(shown)],
    marks: [
      ...(closed ? [{ status: 'closed', label: labels['closed-case'] } as const] : open),
      ...changeMarks(shown, labels),
    ],
    asides: item.status === 'withheld' ? [] : itemAsides(item, shown.group, composition),
    place: title.place,
  };
}

function content(shown: ShownItem, id: string, composition: Composition): readonly Block[] {
  const { item } = shown;
  return item.status === 'withheld'
    ? withheldContent(item, id, composition)
    : itemContent(item, shown, id, composition);
}

function itemContent(
  item: AgendaItem | OpenItem,
  shown: ShownItem,
  id: string,
  composition: Composition,
): readonly Block[] {
  const level = composition.level + 1;
  const timetable = composition.timetableItem === shown ? timetableBlock(composition) : undefined;
  const source = { place: item.place, id, level, outlined: true, timetable };
  const { blocks, footnotes } = composeBody(shownBody(item), source, composition);
  return [
    ...labelledFields(item, shown.group, composition),
    ...wayBack(composition),
    ...notices(item, composition),
    ...blocks,
    ...attachments(shown, id, level, composition),
    ...footnotes,
  ];
}

/** That the item is closed, and what its author decided to publish of its decision. */
function withheldContent(
  { publicDecision, place }: WithheldItem,
  id: string,
  composition: Composition,
): readonly Block[] {
  const { labels } = composition;
  const notice: Notice = { role: 'notice', kind: 'closed', inlines: [words(labels['withheld-notice'])] };
  if (!publicDecision) return [...wayBack(composition), notice];
  const level = composition.level + 1;
  const source = { place, id, level: level + 1, outlined: true };
  const { blocks, footnotes } = composeBody(publicDecision, source, composition);
  const decision: Passage = {
    role: 'passage',
    kind: 'decision',
    label: labels.decision,
    level,
    id: `${id}.decision`,
    blocks,
  };
  return [...wayBack(composition), notice, decision, ...footnotes];
}

/** To the table of contents, if there is one. */
function wayBack({ template, labels }: Composition): readonly WayBack[] {
  if (!template.parts.includes('contents')) return [];
  return [{ role: 'way-back', target: 'contents', label: labels['to-contents'] }];
}

function notices({ late, withdrawn }: AgendaItem | OpenItem, { template }: Composition): readonly Notice[] {
  // The mark under the title says which it is.
  const notice = (kind: 'late' | 'withdrawn', text: Text): Notice => ({
    role: 'notice',
    kind,
    inlines: [fieldText(text)],
    place: text.place,
  });
  return [
    ...(late && template.items.fields.includes('late') ? [notice('late', late)] : []),
    ...(withdrawn ? [notice('withdrawn', withdrawn)] : []),
  ];
}

function attachments(
  shown: ShownItem,
  id: string,
  level: number,
  composition: Composition,
): readonly Block[] {
  const { labels, template } = composition;
  const table = attachmentTable(shown, composition);
  if (!table) return [];
  const name = words(labels.attachments);
  const isIndexed = template.parts.includes('attachment-index');
  const heading: Heading = {
    role: 'heading',
    level,
    depth: 0,
    id: `${id}.attachments`,
    bookmark: labels.attachments,
    inlines: [isIndexed ? { role: 'link', to: { target: 'attachment-index' }, inlines: [name] } : name],
  };
  return [heading, table];
}
