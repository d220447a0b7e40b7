import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ClosedText } from '../../diagnostics/families/closed.ts';
import { isClosedText, mayBeClosed } from '../../languages/closed-phrases.ts';
import type { AgendaItem, Attachment, Inline, Meeting, Slot } from '../../meeting/meeting.ts';
import type { Place, Text } from '../../meeting/place.ts';
import { closedLines } from './closed/closed-lines.ts';
import { openHeadings } from './sections/item-headings.ts';

/**
 * What is open and says that it is closed: in its title ("Staff matter (confidential)"), its group, its file's name or a
 * heading. Its author most likely forgot `status: closed`. Each item, attachment and heading is told once.
 */
export function closedMeant(meeting: Meeting): readonly Diagnostic[] {
  const open = meeting.items.filter(({ status }) => status === 'open');
  const ids = new Set(open.map(({ id }) => id));
  const cover = { body: open.length > 0 ? meeting.note : [], place: meeting.place };
  const note = closedLines(cover.body, cover.place.file);
  return [
    ...openHeadings(cover).flatMap(heading => told('heading', heading) ?? []),
    ...note.map(lineMeant),
    ...meeting.slots.flatMap(slot => inSlot(slot, ids)),
    ...open.flatMap(inItem),
  ];
}

/** An item that is told has attachments and headings that are closed with it. */
function inItem(item: AgendaItem): readonly Diagnostic[] {
  const { title, group } = item;
  const own =
    told('title', title) ?? (group && told('group', group)) ?? toldOfFile('file', fileNameOf(item), title);
  if (own) return [own];
  return [...item.attachments.flatMap(inAttachment), ...headingsOf(item), ...linesOf(item)];
}

/**
 * A slot of open items alone, or of none: its title, or its whole note. "Closed session" alone, with nothing else in it,
 * gives nothing away.
 */
function inSlot(slot: Slot, open: ReadonlySet<string>): readonly Diagnostic[] {
  if (slot.kind === 'items' && !slot.items.every(id => open.has(id))) return [];
  if (slot.kind !== 'items' && isPhrase(slot.title.text) && isBare(slot)) return [];
  const note = slot.kind === 'items' && slot.note && noteOf(slot.note, slot.place);
  return [slot.title, note || undefined].flatMap(text => (text && told('slot', text)) ?? []).slice(0, 1);
}

function isBare({ attendees, note, points }: Slot): boolean {
  return attendees.length === 0 && !note && points.length === 0;
}

function noteOf(note: Inline, place: Place): Text {
  return { text: note.map(node => (node.type === 'text' ? node.value : ' ')).join(''), place };
}

function linesOf({ body, withdrawn, place }: AgendaItem): readonly Diagnostic[] {
  return withdrawn ? [] : closedLines(body, place.file).map(lineMeant);
}

function lineMeant({ text, place }: Text): Diagnostic {
  return diagnose('closed-meant', place, { where: 'line', text });
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
  if (!mayBeClosed(text)) return false;
  return isPhrase(text) || parts.some(part => isPhrase(part.exec(text)?.[1] ?? '')) || shouts(text);
}

/** A phrase in capitals before or behind what is not, or a lock: "LUKKET – Grundkøb", "Grundkøb 🔒". */
function shouts(text: string): boolean {
  if (lock.test(text)) return true;
  if (text === text.toUpperCase()) return false;
  // Phrases are short, and so is what has to be looked through.
  const ends = [text.slice(0, longest), text.slice(-longest)];
  return capitals.some((part, at) => isPhrase(part.exec(ends[at]!)?.[1] ?? ''));
}

const lock = /^[🔏🔐🔒]|[🔏🔐🔒]\s*$/u;
const capitals = [/^\P{L}*(\p{Lu}[\p{Lu}\s-]*\p{Lu})(?=\P{L})/u, /\P{L}(\p{Lu}[\p{Lu}\s-]*\p{Lu})\P{L}*$/u];

const parts = [/^([^:]*):/, /^\s*[([{]([^()[\]{}]*)[)\]}]/, /[([{]([^()[\]{}]*)[)\]}][\s.!]*$/];

/** More letters than any phrase has. */
const longest = 60;

/** Of a phrase in any language: a German board may write in English. */
function isPhrase(text: string): boolean {
  if (text.length < 3 || text.length >= longest) return false;
  const phrase = text.replace(signs, '');
  return isClosedText(phrase);
}

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
