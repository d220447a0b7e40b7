import type { Block, Part } from '../../document/document.ts';
import { attachmentTable } from '../attachment-table.ts';
import type { Composition } from '../composition.ts';
import { closedMark, linkTo, numberAndTitle, type ShownItem } from '../shown-items.ts';
import { words } from '../text.ts';

/** Every attachment by item. A withheld item does not even show whether it has any. */
export function attachmentIndex(composition: Composition): readonly Part[] {
  const { items, labels, template } = composition;
  const blocks = items.flatMap(shown => itemAttachments(shown, composition));
  if (blocks.length === 0) return [];
  return [
    {
      role: 'attachment-index',
      id: 'attachment-index',
      start: template.items.start,
      bookmark: labels['attachment-index'],
      blocks: [
        { role: 'part-heading', inlines: [words(labels['attachment-index'])] },
        ...labelledOnce(blocks),
      ],
    },
  ];
}

/** Only the labels of the first table are prominent. */
function labelledOnce(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.find(({ role }) => role === 'attachments');
  return blocks.map(block =>
    block.role === 'attachments' && block !== first ? { ...block, again: true } : block,
  );
}

function itemAttachments(shown: ShownItem, composition: Composition): readonly Block[] {
  const { item } = shown;
  const table = item.status === 'withheld' ? undefined : attachmentTable(item, composition);
  if (!table) return [];
  return [
    {
      role: 'heading',
      level: 2,
      depth: 1,
      inlines: [...linkTo(shown, numberAndTitle(shown)), ...closedMark(shown, composition.labels)],
      place: shown.title.place,
    },
    table,
  ];
}
