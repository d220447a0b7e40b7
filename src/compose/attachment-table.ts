import type { AttachmentRow, AttachmentTable } from '../document/document.ts';
import type { Attachment } from '../meeting/meeting.ts';
import type { PublicAttachment } from '../meeting/public-meeting.ts';
import type { Composition } from './composition.ts';
import { fieldText, words } from './text.ts';

type Labels = Composition['labels'];

/** An item's attachments, as they stand under the item and in the index. */
export function attachmentTable(
  attachments: readonly (Attachment | PublicAttachment)[],
  labels: Labels,
): AttachmentTable {
  return {
    role: 'attachments',
    labels: {
      number: labels.number,
      title: labels.attachment,
      document: labels.document,
      status: labels.status,
    },
    rows: attachments.map(attachment => row(attachment, labels)),
  };
}

/** Of one that the public edition withholds: that it stands there and is closed. */
function row(attachment: Attachment | PublicAttachment, labels: Labels): AttachmentRow {
  const number = [{ ...words(`${labels.attachment} ${attachment.number}`), origin: attachment.place }];
  const closed = { status: 'closed', label: labels.closed } as const;
  if (attachment.status === 'withheld')
    return {
      number,
      title: [words(labels['withheld-attachment'])],
      status: closed,
      origin: attachment.place,
    };
  return {
    number,
    title: [fieldText(attachment.title)],
    document: attachment.document && [fieldText(attachment.document)],
    status: attachment.status === 'closed' ? closed : { status: 'open', label: labels.open },
    pending: attachment.pending ? labels.pending : undefined,
    origin: attachment.place,
  };
}
