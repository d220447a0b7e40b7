import type {
  AttachmentRow,
  AttachmentTable,
  Block,
  Inline,
  Inlines,
  Part,
  StatusMark,
} from '../../document/document.ts';
import type { AgendaItem, Attachment } from '../../meeting/meeting.ts';
import type { OpenItem, PublicAttachment } from '../../meeting/public-meeting.ts';
import type { Composition } from '../composition.ts';
import { closedMark, linkTo, numberAndTitle, type ShownItem } from '../shown-items.ts';
import { fieldText, words } from '../text.ts';

/** Every attachment by item. A withheld item does not even show whether it has any. */
export function attachmentIndex(composition: Composition): readonly Part[] {
  const { items, labels, level, template } = composition;
  const blocks = items.flatMap(shown => itemAttachments(shown, composition));
  if (blocks.length === 0) return [];
  return [
    {
      role: 'attachment-index',
      id: 'attachment-index',
      start: template.items.start,
      bookmark: labels['attachment-index'],
      blocks: [
        { role: 'part-heading', level, inlines: [words(labels['attachment-index'])] },
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
      level: composition.level + 1,
      depth: 1,
      inlines: [...linkTo(shown, numberAndTitle(shown)), ...closedMark(shown, composition.labels)],
      place: shown.title.place,
    },
    table,
  ];
}

/** An item's attachments, as shown under the item and in the index; undefined if it has none. */
export function attachmentTable(
  item: AgendaItem | OpenItem,
  composition: Composition,
): AttachmentTable | undefined {
  const { labels } = composition;
  if (item.attachments.length === 0) return undefined;
  return {
    role: 'attachments',
    labels: {
      number: labels.number,
      title: labels.attachment,
      document: labels.document,
      status: labels.status,
    },
    rows: item.attachments.map(attachment => row(attachment, item.status, composition)),
  };
}

/** The title of an attachment, a link where it can be opened. */
function linked(title: Inline, { url, file }: Attachment, { attachedTargets }: Composition): Inlines {
  const target = file && attachedTargets.get(file.location);
  if (target !== undefined) return [{ role: 'link', to: { target }, inlines: [title] }];
  return url ? [{ role: 'link', to: { url: url.value }, inlines: [title] }] : [title];
}

/** A signature is over the whole file: no page that is taken out of it bears it. */
function signedNote({ file }: Attachment, { attached, labels }: Composition): Inlines {
  const content = file && attached.get(file.location);
  if (content?.kind !== 'pages' || !content.isSigned) return [];
  return [{ role: 'break' }, { role: 'muted', inlines: [words(labels['signed-original'])] }];
}

/** For a withheld attachment: that it is there and is closed. */
function row(
  attachment: Attachment | PublicAttachment,
  item: 'open' | 'closed',
  composition: Composition,
): AttachmentRow {
  const { labels, showsClosed } = composition;
  const { status, place } = attachment;
  const number = [{ ...words(`${labels.attachment} ${attachment.number}`), place }];
  const closed: StatusMark = { status: 'closed', label: labels.closed };
  if (status === 'withheld')
    return { number, title: [words(labels['withheld-attachment'])], status: closed, place };
  // In a closed item, `open` publishes nothing.
  const isOpen = status === 'open' && item === 'open';
  const open: StatusMark | undefined = showsClosed ? { status: 'open', label: labels.open } : undefined;
  return {
    number,
    title: [
      ...linked(fieldText(attachment.title), attachment, composition),
      ...signedNote(attachment, composition),
    ],
    document: attachment.document && [fieldText(attachment.document)],
    status: isOpen ? open : closed,
    pending: attachment.pending ? labels.pending : undefined,
    place,
  };
}
