import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { decoded } from '../../meeting/item-link.ts';
import type { AgendaItem, Attachment, Inline, Meeting, Person, Slot } from '../../meeting/meeting.ts';
import type { Place, Text } from '../../meeting/place.ts';
import { closedLines, textOf } from './closed/closed-lines.ts';
import {
  isOrder,
  isPhrase,
  isSecret,
  nameSaysClosed,
  saysClosed,
  saysForMembers,
} from './closed/says-closed.ts';
import { smallWords, spaced, told, toldOfFile, toldOfTitle } from './closed/told.ts';
import { openHeadings } from './sections/item-headings.ts';
import { bodyTexts } from './texts/body-texts.ts';

/**
 * What is open but says that it is closed: in its title ("Staff matter (confidential)"), its group, its file's name or
 * a heading. The author most likely forgot `status: closed`. Each item, attachment and heading is reported once.
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

/** If an item is reported, its attachments and headings need no message. */
function inItem(item: AgendaItem): readonly Diagnostic[] {
  const { title, group, publicGroup } = item;
  const own =
    told('title', title) ??
    toldOfTitle('title', title) ??
    (group && told('group', group)) ??
    (publicGroup && told('group', publicGroup)) ??
    toldOfFile('file', fileNameOf(item), title);
  if (own) return [own];
  // A number may say so before its digits: "NÖ 2".
  const number = { value: item.number.replace(/[\d\s]+$/, ''), place: item.place };
  const facts = [number, item.case, item.classification, ...item.route, item.late].flatMap(
    fact => fact ?? [],
  );
  const said = facts.filter(({ value: text }) => saysClosed(text) || isSecret(text.split(' ').at(-1)!));
  const persons = rolesIn([...item.responsible, ...item.attendees, ...item.recused]);
  return [
    ...[...said, ...persons].slice(0, 1).map(lineMeant),
    ...item.attachments.flatMap(attachment => attachmentMeant(attachment, item)),
    ...headingsOf(item),
    ...linesOf(item),
  ];
}

/**
 * A slot with only open items, or none: its title, or its whole note. A slot with only the words "Closed session" gives
 * nothing away.
 */
function inSlot(slot: Slot, open: ReadonlySet<string>): readonly Diagnostic[] {
  if (slot.kind === 'items' && !slot.items.every(id => open.has(id))) return [];
  if (slot.kind !== 'items' && isPhrase(slot.title.value) && isBare(slot)) return [];
  const inlines = [...(slot.note ? [slot.note] : []), ...slot.points].map(inline =>
    noteOf(inline, slot.place),
  );
  const roles = rolesIn(slot.attendees).map(({ value: text, place }) =>
    diagnose('closed-meant', place, { where: 'slot', text }),
  );
  return [...[slot.title, ...inlines].flatMap(text => (text && told('slot', text)) ?? []), ...roles].slice(
    0,
    1,
  );
}

/** What follows a name and says so: "Anna Holm (closed)". */
function rolesIn(persons: readonly Person[]): readonly Text[] {
  return persons.flatMap(({ name, role, note }) =>
    [name, role, note].flatMap(text => (text && isPhrase(text.value) ? text : [])),
  );
}

function isBare({ attendees, note, points }: Slot): boolean {
  return attendees.length === 0 && !note && points.length === 0;
}

function noteOf(note: Inline, place: Place): Text {
  return { value: note.map(textOf).join(''), place };
}

function linesOf({ body, withdrawn, place }: AgendaItem): readonly Diagnostic[] {
  return withdrawn ? [] : closedLines(body, place.file).map(lineMeant);
}

function lineMeant({ value: text, place }: Text): Diagnostic {
  return diagnose('closed-meant', place, { where: 'line', text });
}

/** A heading over a closed passage is right to say so. The first may be meant as a note, as in fields: "# set to closed". */
function headingsOf(item: AgendaItem): readonly Diagnostic[] {
  if (item.withdrawn) return [];
  const [first] = item.body;
  const note = first?.type === 'heading' && first.depth === 1 ? first.position?.start.line : undefined;
  return openHeadings(item).flatMap(heading => {
    const isNote = heading.place.start.line === note && isOrder(heading.value);
    return told('heading', heading) ?? (isNote ? headingMeant(heading) : []);
  });
}

function headingMeant({ value: text, place }: Text): Diagnostic {
  return diagnose('closed-meant', place, { where: 'heading', text });
}

/** Only the words of a file's name count: "05-closed-item.md". */
function fileNameOf({ id, place }: AgendaItem): Text {
  return { value: spaced(id), place };
}

/** An open attachment of an open item that says it is closed. */
function attachmentMeant(
  { title, status, fileName, url }: Attachment,
  item: AgendaItem,
): readonly Diagnostic[] {
  if (status === 'closed') return [];
  const found =
    told('attachment', title) ??
    toldOfKind(title) ??
    toldOfTitle('attachment', title) ??
    (fileName && (toldOfAttached(fileName, title) ?? toldOfNumbered(fileName, title, item))) ??
    (url && toldOfAddress(url));
  return found ? [found] : [];
}

/**
 * "Gutachten nichtöffentlich": two words are not a sentence. "Vertrauliche Anlage Vertrag", "Anlage 2 nö Vertrag": an
 * appendix is no subject. "Vertrag – nur für Ratsmitglieder".
 */
function toldOfKind({ value: text, place }: Text): Diagnostic | undefined {
  const words = text.trim().split(/\s+/);
  const [first = '', second = '', third = ''] = words;
  const isKind =
    saysForMembers(text) ||
    (words.length === 2 && isSecret(second)) ||
    (paper.test(second) && isSecret(`${first} ${second}`) && smallWords.has(third.toLowerCase())) ||
    (/bilaga?$|anlage$|vedlegg$|bijlage$/i.test(first) && isSecret(first)) ||
    ([first, second].some(word => appendix.test(word)) && isSecret(`${first} ${second}`)) ||
    [1, 2].some(at => isAppendixAt(words, at)) ||
    (text.includes('_') && nameSaysClosed(spaced(text), '')) ||
    (appendix.test(first) && /^\p{L}?\d/u.test(second) && isSecret(third));
  return isKind ? diagnose('closed-meant', place, { where: 'attachment', text }) : undefined;
}

/** "Fortrolig vedlegg kontrakt", but not "Fortrolige bilag i kommunen". */
function isAppendixAt(words: readonly string[], at: number): boolean {
  return (
    appendix.test(words[at] ?? '') &&
    isSecret(words.slice(0, at).join(' ')) &&
    !smallWords.has(words[at + 1]?.toLowerCase() ?? '')
  );
}

/** "Fortroligt notat om lejeren", but not "Confidential report procedure". */
const paper = /^(?:notat|report|note|memo|vermerk|gutachten|bericht|rapport)$/i;
const appendix = /^(?:appendix|annex|bilag|anlage|bilaga|vedlegg|bijlage|annexe|liite)$/i;

/** An address with a folder that is called so: "https://example.org/fortroligt/plan.pdf". */
function toldOfAddress({ value: text, place }: Text): Diagnostic | undefined {
  const steps = decoded(text).split(/[?#]/, 1)[0]!.split('/').slice(3);
  return steps.some(step => isPhrase(spaced(step)))
    ? diagnose('closed-meant', place, { where: 'attachment', text })
    : undefined;
}

/** An attachment without a title is called by its file's name; a folder's name may say so too. */
function toldOfAttached(fileName: Text, title: Text): Diagnostic | undefined {
  const name = withoutExtension(fileName);
  const folders = fileName.value.split('/').slice(0, -1);
  const isNamed = spaced(title.value) === name.value;
  const says =
    folders.some(folder => isPhrase(spaced(folder))) || (isNamed && nameSaysClosed(name.value, ''));
  return says
    ? diagnose('closed-meant', fileName.place, { where: 'attachment', text: fileName.value })
    : toldOfFile('attachment', name, title);
}

/**
 * "05-lukket-loen.md", like the file of a closed item. If the item itself says that something is shut, that explains
 * the name: "05-closed-road.pdf" of "Road works".
 */
function toldOfNumbered(
  fileName: Text,
  title: Text,
  { title: own, body }: AgendaItem,
): Diagnostic | undefined {
  const name = withoutExtension(fileName).value;
  const [number = '', word = '', ...rest] = name.split(' ');
  const titles = [own.value, ...(spaced(title.value) === name ? [] : [title.value])];
  if (!/^\d{1,3}[a-z]?$/i.test(number) || rest.length === 0 || !isPhrase(word)) return undefined;
  const begin = word.toLowerCase().slice(0, Math.max(3, word.length / 2));
  const texts = bodyTexts(body, fileName.place, { kind: 'note' }, () => false).map(({ text }) => text);
  const isExplained = [...titles, ...texts].some(text => text.toLowerCase().includes(begin));
  return isExplained
    ? undefined
    : diagnose('closed-meant', fileName.place, { where: 'attachment', text: fileName.value });
}

function withoutExtension({ value: text, place }: Text): Text {
  return { value: spaced(text.slice(text.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')), place };
}
