import { slug } from '../languages/spelled-twice.ts';
import type { AttachedFile, Attachment } from '../meeting/item.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { publicEdition } from './public.ts';

/** An open attachment of a meeting that is made for a site, and its file. */
export interface OpenAttachment extends Attachment {
  readonly file: AttachedFile;
  /** What it is called on the site, "7-2.pdf", if it is handed out there. A file's own name may say too much. */
  readonly name?: string;
}

/**
 * The files that the public edition attaches, each once. PDF files and pictures are handed out: others can't be searched,
 * and have parts that nobody sees. A file with an address of its own is published there.
 */
export function openAttachments(meeting: Meeting): readonly OpenAttachment[] {
  const found = new Map<string, OpenAttachment>();
  const taken = new Set<string>();
  for (const item of publicEdition(meeting).items) {
    if (item.status === 'withheld') continue;
    for (const attachment of item.attachments) {
      if (attachment.status === 'withheld' || !attachment.file || hasOwnAddress(attachment)) continue;
      const { file } = attachment;
      if (found.has(file.location)) continue;
      const ending = endings[/\.\w+$/.exec(file.path)?.[0].toLowerCase() ?? ''];
      const name = ending && `${slug(item.number)}-${attachment.number}${ending}`;
      const isHandedOut = name !== undefined && !taken.has(name);
      if (isHandedOut) taken.add(name);
      found.set(file.location, { ...attachment, file, name: isHandedOut ? name : undefined });
    }
  }
  return [...found.values()];
}

/** What the names of files that are handed out end with, by what their own names do. */
const endings: Readonly<Record<string, string>> = {
  '.pdf': '.pdf',
  '.png': '.png',
  '.jpg': '.jpg',
  '.jpeg': '.jpg',
};

export function isPicture(name: string | undefined): boolean {
  return name !== undefined && !name.endsWith('.pdf');
}

/** The names of those that are handed out, by their locations. */
export function namesOf(attachments: readonly OpenAttachment[]): ReadonlyMap<string, string> {
  return new Map(
    attachments.flatMap(({ file, name }) => (name === undefined ? [] : [[file.location, name]])),
  );
}

/** The author's, not one that follows from `attachment-base`: that stands where the file's name does. */
function hasOwnAddress({ url, fileName }: Attachment): boolean {
  return url !== undefined && url.place !== fileName?.place;
}

/** The meeting, whose attachments lead to the files beside its page. */
export function withAddresses(meeting: Meeting, handedOut: ReadonlyMap<string, string>): Meeting {
  const addressed = (attachment: Attachment): Attachment => {
    const name = attachment.file && handedOut.get(attachment.file.location);
    if (name === undefined || hasOwnAddress(attachment)) return attachment;
    return { ...attachment, url: { value: name, place: attachment.fileName?.place ?? attachment.place } };
  };
  const items = meeting.items.map(item => ({ ...item, attachments: item.attachments.map(addressed) }));
  return { ...meeting, items };
}
