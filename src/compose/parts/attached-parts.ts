import type { Inlines, Part, Running, RunningInlines } from '../../document/document.ts';
import type { Attachment } from '../../meeting/item.ts';
import type { PublicAttachment } from '../../meeting/public-meeting.ts';
import { type AttachedContent, attachedTarget, type Composition } from '../composition.ts';
import { attachmentNumber, type ShownItem } from '../shown-items.ts';
import { fieldText, words } from '../text.ts';

/** The parts of an item's attachments whose pages are in the document, in order; none without them. */
export function attachedParts(shown: ShownItem, target: string, composition: Composition): readonly Part[] {
  const { item, group } = shown;
  if (item.status === 'withheld') return [];
  return item.attachments.flatMap((attachment: Attachment | PublicAttachment): readonly Part[] => {
    if (attachment.status === 'withheld' || !attachment.file) return [];
    const id = attachedTarget(target, attachment.number);
    const { location } = attachment.file;
    const content = composition.attached.get(location);
    // A file that is attached again stands where it was attached first.
    if (!content || composition.attachedTargets.get(location) !== id) return [];
    return [
      {
        role: 'item',
        id,
        start: 'page',
        bookmark: `${attachmentLabel(shown, attachment, composition)} ${attachment.title.value}`,
        group: group?.target,
        level: group ? 2 : 1,
        ...shownContent(content, attachment, { shown, target, location }, composition),
      },
    ];
  });
}

function shownContent(
  content: AttachedContent,
  attachment: Attachment,
  { shown, target, location }: { shown: ShownItem; target: string; location: string },
  composition: Composition,
): Pick<Part, 'blocks' | 'attached' | 'closed'> {
  const label = attachmentLabel(shown, attachment, composition);
  const head: Inlines = [
    { role: 'link', to: { target }, inlines: [words(`${label} · `), fieldText(attachment.title)] },
  ];
  const closed = shown.closed || attachment.status === 'closed';
  const mark: Inlines = closed
    ? [
        {
          role: 'notice',
          inlines: [{ role: 'status', status: 'closed', label: composition.labels.closed }, words('  ')],
        },
      ]
    : [];
  if (content.kind === 'pages')
    return { blocks: [], attached: { location, head, feet: feet(label, content.count, mark, composition) } };
  const { picture } = content;
  return {
    closed,
    blocks: [
      { role: 'paragraph', leadIn: false, inlines: head },
      { role: 'figure', picture, alt: attachment.title.value, place: attachment.place },
    ],
  };
}

/** "Bilag 3.2" */
function attachmentLabel(shown: ShownItem, attachment: Attachment, { labels }: Composition): string {
  return `${labels.attachment} ${attachmentNumber(shown, attachment)}`;
}

/** What stands at the foot of each page: which of the attachment's pages it is, and which of the document's. */
function feet(label: string, count: number, mark: Inlines, { labels }: Composition): readonly Running[] {
  const right: RunningInlines = [
    words(`${labels.page} `),
    { role: 'page-number' },
    words(` ${labels.of} `),
    { role: 'page-count' },
  ];
  return Array.from({ length: count }, (_, index): Running => {
    const own = words(`${label} · ${labels.page} ${index + 1} ${labels.of} ${count}`);
    return [[...mark, own], [], right];
  });
}
