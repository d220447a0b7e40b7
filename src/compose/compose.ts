import type { Document, Metadata, Part } from '../document/document.ts';
import { dateText } from '../languages/dates.ts';
import type { Language } from '../languages/language.ts';
import { isLatin, latinLetters } from '../languages/latin.ts';
import { personFields } from '../meeting/item.ts';
import type { Meeting, Person } from '../meeting/meeting.ts';
import type { PublicMeeting } from '../meeting/public-meeting.ts';
import type { Template, TemplatePart } from '../template/template.ts';
import { withAbbreviations } from './abbreviations.ts';
import { type AttachedContents, type Composition, createComposition, editionNotice } from './composition.ts';
import { attachmentIndex } from './parts/attachment-index.ts';
import { contents } from './parts/contents.ts';
import { cover } from './parts/cover.ts';
import { items } from './parts/items.ts';
import { signaturePage } from './parts/signature-page.ts';
import { timetable } from './parts/timetable.ts';
import { inText, withQuotes } from './quotes.ts';
import { footer, header } from './running-lines.ts';
import { oneLine } from './text.ts';

/**
 * Makes the meeting's document, in reading order: the template's parts with the language's words. The document of the
 * public edition is made only from a public meeting, so no template can show what it never receives.
 *
 * @param attached what attached files have that is to be shown after their items
 */
export function compose<M extends Meeting | PublicMeeting>(
  meeting: M,
  template: Template,
  language: Language,
  attached?: AttachedContents,
): Document<M['edition']> {
  const composition = createComposition(meeting, template, language, attached);
  const document: Document<M['edition']> = {
    edition: meeting.edition,
    language: meeting.languageTag,
    metadata: metadata(composition),
    names: nameWords(meeting),
    parts: withAbbreviations(composeParts(composition), meeting.abbreviations, expansion =>
      template.quotes === 'as-typed' ? expansion : inText(expansion, language.quotes),
    ),
    header: header(composition),
    footer: footer(composition),
  };
  return template.quotes === 'as-typed' ? document : withQuotes(document, language);
}

/** Returns the parts of one kind: none if the meeting has nothing for it, one for each item. */
type ComposePart = (composition: Composition) => readonly Part[];

/** The table of contents is made last, because it lists the others. */
const composers: Readonly<Record<Exclude<TemplatePart, 'contents'>, ComposePart>> = {
  cover,
  timetable,
  items,
  'attachment-index': attachmentIndex,
  'signature-page': signaturePage,
};

function composeParts(composition: Composition): readonly Part[] {
  const names = [...new Set(composition.template.parts)];
  const composed = new Map(
    names.map(name => [name, name === 'contents' ? [] : composers[name](composition)] as const),
  );
  if (composed.has('contents'))
    composed.set('contents', contents(composition, [...composed.values()].flat()));
  return [...composed.values()].flat().map(beginOwnPage);
}

/** A cover page has nothing on it but the cover, an attached page nothing else, and signatures stand under no item. */
function beginOwnPage(part: Part, index: number, parts: readonly Part[]): Part {
  const before = parts[index - 1];
  const isAlone = before?.role === 'cover' || before?.level !== undefined;
  const isUnderItem = part.role === 'signature-page' && before?.role === 'item';
  return isAlone || isUnderItem ? { ...part, start: 'page' } : part;
}

/** "Direktionen – Dagsorden 4. juni 2025" */
function metadata({ meeting, language, region, labels }: Composition): Metadata {
  const title = oneLine(meeting.title.value);
  const kind = labels[meeting.kind];
  const notice = editionNotice(meeting, labels);
  return {
    title: `${title} – ${kind} ${dateText(meeting.date, 'long', language, region)}`,
    author: oneLine(meeting.organisation?.value ?? title),
    subject: notice ? `${kind}. ${notice}` : kind,
    date: meeting.date,
  };
}

/** The words of the names of all people whom a meeting names, each once. */
function nameWords(meeting: Meeting | PublicMeeting): readonly string[] {
  const { chair, secretary, members, apologies, signatories } = meeting;
  const persons: readonly (Person | undefined)[] = [
    chair,
    secretary,
    ...[members, apologies, signatories].flat(),
    ...meeting.items.flatMap(item =>
      item.status === 'withheld' ? [] : personFields.flatMap(field => item[field]),
    ),
    ...meeting.slots.flatMap(slot => (slot.kind === 'withheld' ? [] : slot.attendees)),
  ];
  return [...new Set(persons.flatMap(person => (person ? wordsOf(person.name.value.normalize('NFC')) : [])))];
}

function wordsOf(name: string): readonly string[] {
  return name.match(isLatin(name) ? latinWords : words) ?? [];
}

const latinWords = new RegExp(`[${latinLetters}]+`, 'g');
const words = /[\p{L}\p{M}]+/gu;
