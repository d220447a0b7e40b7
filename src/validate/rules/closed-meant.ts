import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ClosedText } from '../../diagnostics/families/closed.ts';
import { createIsClosed } from '../../languages/closed-phrases.ts';
import { languages } from '../../languages/index.ts';
import type { AgendaItem, Attachment, Meeting } from '../../meeting/meeting.ts';
import type { Text } from '../../meeting/place.ts';
import { openHeadings } from './sections/item-headings.ts';

/**
 * What is open and says that it is closed: in its title ("Staff matter (confidential)"), its group, its file's name or a
 * heading. Its author most likely forgot `status: closed`. Each item, attachment and heading is told once.
 */
export function closedMeant(meeting: Meeting): readonly Diagnostic[] {
  return meeting.items.filter(({ status }) => status === 'open').flatMap(inItem);
}

/** An item that is told has attachments and headings that are closed with it. */
function inItem(item: AgendaItem): readonly Diagnostic[] {
  const { title, group } = item;
  const own =
    told('title', title) ?? (group && told('group', group)) ?? toldOfFile('file', fileNameOf(item), title);
  if (own) return [own];
  return [...item.attachments.flatMap(inAttachment), ...headingsOf(item)];
}

function inAttachment({ title, status, fileName }: Attachment): readonly Diagnostic[] {
  if (status === 'closed') return [];
  const found =
    told('attachment', title) ?? (fileName && toldOfFile('attachment', withoutExtension(fileName), title));
  return found ? [found] : [];
}

/** A heading over a closed passage says what is so. */
function headingsOf(item: AgendaItem): readonly Diagnostic[] {
  if (item.withdrawn) return [];
  return openHeadings(item).flatMap(heading => told('heading', heading) ?? []);
}

function told(where: ClosedText, { text, place }: Text): Diagnostic | undefined {
  return saysClosed(text) ? diagnose('closed-meant', place, { where, text }) : undefined;
}

/** A file is called by the words of its title, in short: "06-sekretess.md" may be "Sekretess och tystnadsplikt". */
function toldOfFile(where: ClosedText, name: Text, title: Text): Diagnostic | undefined {
  const isShort = title.text.toLowerCase().includes(name.text.toLowerCase());
  return isShort ? undefined : told(where, name);
}

/**
 * Whether a text says of itself that it is closed: the whole of it, what stands in brackets at its beginning or end, or
 * what stands before its colon. A phrase that goes on is about something else: "Closed circuit television".
 */
function saysClosed(text: string): boolean {
  return isPhrase(text) || parts.some(part => isPhrase(part.exec(text)?.[1] ?? ''));
}

const parts = [/^([^:]*):/, /^\s*[([{]([^()[\]{}]*)[)\]}]/, /[([{]([^()[\]{}]*)[)\]}][\s.!]*$/];

/** Of a phrase in any language: a German board may write in English. */
function isPhrase(text: string): boolean {
  return text.length > 2 && text.length < 60 && isClosed(text.replace(signs, ''));
}

const isClosed = createIsClosed(Object.values(languages));
/** Around a phrase: `*closed*`, "– closed –", "1. closed". */
const signs = /^[\s\d*_!"'„“”»«.–—-]+|[\s\d*_!"'„“”»«.–—-]+$/g;

/** A file is named by its words alone: "05-closed-item.md". */
function fileNameOf({ id, place }: AgendaItem): Text {
  return { text: spaced(id), place };
}

function withoutExtension({ text, place }: Text): Text {
  return { text: spaced(text.slice(text.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')), place };
}

function spaced(name: string): string {
  return name.replace(/[_.-]+/g, ' ').trim();
}
