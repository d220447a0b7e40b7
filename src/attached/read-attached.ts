import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { AttachedContent } from '../compose/composition.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { AttachedFile, Attachment } from '../meeting/item.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { PublicMeeting } from '../meeting/public-meeting.ts';
import { openPictures, type PictureMemory } from '../pictures/read-picture.ts';
import type { AttachedPages } from './attached-pages.ts';
import { claimsOf } from './claims.ts';
import type { ImportWords } from './import-pages.ts';
import { largestFile, type PagesAnswer, ReadingThread } from './reading-thread.ts';

/** What was read of attached files, by their locations. */
export interface Attached {
  readonly contents: ReadonlyMap<string, AttachedContent>;
  readonly pages: ReadonlyMap<string, AttachedPages>;
}

/** What was read before in this process, by the sums of files; what is of no file any more is forgotten. */
export type AttachedMemory = Map<string, PagesAnswer>;

interface ReadRequest {
  /** The meeting's folder, absolute. */
  readonly folder: string;
  readonly words: ImportWords;
  readonly pictures?: PictureMemory;
  readonly memory?: AttachedMemory;
}

/** An attachment with its file. */
type WithFile = Attachment & { readonly file: AttachedFile };

const pictures = new Set(['.png', '.jpg', '.jpeg', '.svg']);

/**
 * Reads the files that a meeting's items attach: only what the edition shows. Each is reported once, at the
 * attachment that comes first.
 */
export async function readAttached(
  meeting: Meeting | PublicMeeting,
  request: ReadRequest,
): Promise<{ readonly value: Attached; readonly diagnostics: readonly Diagnostic[] }> {
  const contents = new Map<string, AttachedContent>();
  const pages = new Map<string, AttachedPages>();
  const diagnostics: Diagnostic[] = [];
  const thread = new ReadingThread();
  const used = new Set<PagesAnswer>();
  const gallery = openPictures(request.folder, 'meeting', request.pictures);
  try {
    for (const attachment of firstOfEachFile(meeting)) {
      const { location, path } = attachment.file;
      const place = attachment.fileName?.place ?? attachment.place;
      const kind = extname(path).toLowerCase();
      if (pictures.has(kind)) {
        const name = { value: `attachments/${path}`, place };
        const picture = await gallery.read(name, '', found => diagnostics.push(found));
        if (picture) contents.set(location, { kind: 'picture', picture });
      } else if (kind !== '.pdf')
        diagnostics.push(diagnose('attachment-pageless', place, { file: path, of: 'pack' }));
      else {
        const answer = await readFile(attachment.file, thread, request);
        used.add(answer);
        if ('reason' in answer) {
          diagnostics.push(diagnose('attachment-unusable', place, { file: path, reason: answer.reason }));
          continue;
        }
        const { facts } = answer.pages;
        pages.set(location, answer.pages);
        contents.set(location, {
          kind: 'pages',
          count: answer.pages.pages.length,
          isSigned: facts.isSigned,
        });
        const claims = claimsOf(facts);
        if (claims.ua && claims.a === 'A') continue;
        const { isTagged, missingFonts, flaws } = facts;
        diagnostics.push(
          diagnose('attachment-claims', place, { file: path, isTagged, missingFonts, flaws, ...claims }),
        );
      }
    }
  } finally {
    await thread.end();
  }
  for (const [sum, answer] of request.memory ?? []) if (!used.has(answer)) request.memory?.delete(sum);
  return { value: { contents, pages }, diagnostics };
}

async function readFile(
  { location, bytes: size }: AttachedFile,
  thread: ReadingThread,
  { words, memory }: ReadRequest,
): Promise<PagesAnswer> {
  if (size > largestFile) return { reason: 'too-large' };
  const bytes = readFileSync(location);
  const sum = memory && createHash('sha256').update(JSON.stringify(words)).update(bytes).digest('base64');
  const known = sum === undefined ? undefined : memory?.get(sum);
  if (known) return known;
  const answer = await thread.pages(
    bytes.buffer.byteLength === bytes.length ? bytes : new Uint8Array(bytes),
    words,
  );
  if (sum !== undefined) memory?.set(sum, answer);
  return answer;
}

function firstOfEachFile({ items }: Meeting | PublicMeeting): readonly WithFile[] {
  const first = new Map<string, WithFile>();
  for (const item of items) {
    if (item.status === 'withheld') continue;
    for (const attachment of item.attachments) {
      if (attachment.status === 'withheld' || !attachment.file) continue;
      const { location } = attachment.file;
      if (!first.has(location)) first.set(location, attachment as WithFile);
    }
  }
  return [...first.values()];
}
