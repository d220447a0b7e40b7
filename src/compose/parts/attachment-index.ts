import type {
  AttachmentGroup,
  AttachmentRow,
  AttachmentTable,
  Inline,
  Inlines,
  Part,
  StatusMark,
} from '../../document/document.ts';
import type { Attachment } from '../../meeting/meeting.ts';
import type { PublicAttachment } from '../../meeting/public-meeting.ts';
import type { Composition } from '../composition.ts';
import { attachmentNumber, closedMark, linkTo, numberAndTitle, type ShownItem } from '../shown-items.ts';
import { fieldText, words } from '../text.ts';

/** Every attachment by item, in one table. A withheld item does not even show whether it has any. */
export function attachmentIndex(composition: Composition): readonly Part[] {
  const { items, labels, level, template } = composition;
  const groups = items.flatMap(shown => itemAttachments(shown, composition));
  if (groups.length === 0) return [];
  return [
    {
      role: 'attachment-index',
      id: 'attachment-index',
      // A table of a few rows is not broken over pages, even where items are.
      start: template.items.start === 'page' ? 'page' : 'fit',
      bookmark: labels['attachment-index'],
      blocks: [
        { role: 'part-heading', level, inlines: [words(labels['attachment-index'])] },
        {
          role: 'attachments',
          summary: composition.labels.attachments,
          labels: columnLabels(composition),
          groups,
        },
      ],
    },
  ];
}

function itemAttachments(shown: ShownItem, composition: Composition): readonly AttachmentGroup[] {
  const rows = attachmentRows(shown, composition);
  if (rows.length === 0) return [];
  const heading = [...linkTo(shown, numberAndTitle(shown)), ...closedMark(shown, composition.labels)];
  return [{ heading, rows, place: shown.title.place }];
}

/** An item's attachments, as shown under the item; undefined if it has none. */
export function attachmentTable(shown: ShownItem, composition: Composition): AttachmentTable | undefined {
  const rows = attachmentRows(shown, composition);
  if (rows.length === 0) return undefined;
  return {
    role: 'attachments',
    summary: composition.labels.attachments,
    labels: columnLabels(composition),
    groups: [{ rows }],
  };
}

function columnLabels({ labels }: Composition): AttachmentTable['labels'] {
  return {
    number: labels.number,
    title: labels.attachment,
    document: labels.document,
    status: labels.status,
  };
}

function attachmentRows(shown: ShownItem, composition: Composition): readonly AttachmentRow[] {
  const { item } = shown;
  if (item.status === 'withheld') return [];
  return item.attachments.map((attachment: Attachment | PublicAttachment) =>
    row(attachment, shown, composition),
  );
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
  shown: ShownItem,
  composition: Composition,
): AttachmentRow {
  const { labels, showsClosed } = composition;
  const { status, place } = attachment;
  const number = [{ ...words(attachmentNumber(shown, attachment)), place }];
  const closed: StatusMark = { status: 'closed', label: labels.closed };
  if (status === 'withheld')
    return { number, title: [words(labels['withheld-attachment'])], status: closed, place };
  // In a closed item, `open` publishes nothing.
  const isOpen = status === 'open' && shown.item.status === 'open';
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
