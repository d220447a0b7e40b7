import type { ReadMeeting } from '../built.ts';
import type { Code } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Message } from '../diagnostics/families/family.ts';
import { offsetOf, startOf } from '../diagnostics/places.ts';
import { generalMessages } from '../languages/general-messages/index.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Place } from '../meeting/place.ts';
import type { PublicMeeting } from '../meeting/public-meeting.ts';
import type { SourceFile } from '../read/source-file.ts';
import { knownWords } from './known-words.ts';
import { type OpenText, openText } from './open-text.ts';

/** What reporters get to know about a meeting. */
export interface Reported {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
}

/**
 * What may be reported about a meeting if everyone can read the log. Every message keeps its code and place. Its
 * sentence contains no word of the meeting, unless the word is in open text and says only what open text says. From
 * the files it has only lines that are entirely open. What is not known to be open is withheld, so this holds for
 * every code.
 */
export async function publicLog(
  { diagnostics, sources, language }: Reported & { readonly language: LanguageCode },
  read: ReadMeeting | undefined,
  publicEdition: (meeting: Meeting) => PublicMeeting,
): Promise<Reported> {
  const general = await generalIn(language);
  const open: OpenText = read ? openText(read, diagnostics, publicEdition) : new Map();
  const files = new Map(sources.map(source => [source.path, source]));
  const words = knownWords(sources, open, namesIn(read), pathsOf(sources));
  return {
    diagnostics: diagnostics.map(found => {
      const place = read ? shownPlace(found.place, read, open, files) : found.place;
      const isOpen = place === found.place && isOpenPlace(place, files.get(place.file), open);
      const mayBeSaid = (text: string) => place.file.includes(text) || words.isOpen(text);
      const texts = textsIn(found.data);
      // Without the meeting's texts the sentence is the same in every meeting.
      if (texts.length > 0 && !(isOpen && texts.every(mayBeSaid)))
        return discreet(found, place, general(found.code));
      const { code, severity, data, replacement: right } = found;
      const isToBeWritten =
        isOpen && right && mayBeSaid(right.text) && isOpenPlace(right.place, files.get(place.file), open);
      return { code, severity, data, place, ...(isToBeWritten && { replacement: right }) } as Diagnostic;
    }),
    sources: sources.map(source => withOpenLines(source, open.get(source.path))),
  };
}

/** The message that is the same in every meeting. */
function discreet({ code, severity }: Diagnostic, place: Place, instead: Message): Diagnostic {
  return { code, severity, place, data: {}, instead } as Diagnostic;
}

/** What each code says in every meeting. If the meeting's language lacks it, it is in English. */
async function generalIn(language: LanguageCode): Promise<(code: Code) => Message> {
  const [own, { families }] = await Promise.all([
    generalMessages[language]?.(),
    import('../diagnostics/families/index.ts'),
  ]);
  return code => {
    const { title, help } = families[code];
    const [message, hint] = own?.[code] ?? [title, help];
    return { message, hint };
  };
}

/** Whether every letter and digit in a place is open. */
function isOpenPlace({ start, end }: Place, source: SourceFile | undefined, open: OpenText): boolean {
  const mask = source && open.get(source.path);
  // No source: the place has no text, such as a whole file.
  if (!source || !mask) return true;
  return isOpenPart(source.text, mask, offsetOf(source, start), offsetOf(source, end));
}

const said = /[\p{L}\p{N}]/u;

function isOpenPart(text: string, mask: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (mask[at] === 0 && said.test(text[at]!)) return false;
  return true;
}

/** Blanks every line in which something is withheld; every place stays the same. */
function withOpenLines(source: SourceFile, mask: Uint8Array | undefined): SourceFile {
  if (!mask) return source;
  const { text, lineStarts } = source;
  const lines = lineStarts.map((start, index) => {
    const end = lineStarts[index + 1] ?? text.length;
    const line = text.slice(start, end);
    return isOpenPart(text, mask, start, end) ? line : line.replace(/[^\r\n]/g, ' ');
  });
  return { ...source, text: lines.join('') };
}

/** The texts that a message's sentence is made from. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** Names of files, attached or not, and names of items. */
function namesIn(read: ReadMeeting | undefined): readonly string[] {
  if (!read) return [];
  return [...read.folder.attachments.map(({ path }) => path), ...read.folder.items.map(({ name }) => name)];
}

/** An item's own path is shown if something is wrong with it; so is a template's. */
function pathsOf(sources: readonly SourceFile[]): ReadonlySet<string> {
  return new Set(sources.flatMap(({ path, name }) => [path, name]));
}

/**
 * The place as it may be shown. If a mistake is in a file in the meeting's folder that is not known to be open, its
 * place is the line of the item that attaches the file, or the file's folder.
 */
function shownPlace(
  place: Place,
  { folder, meeting }: ReadMeeting,
  open: OpenText,
  texts: ReadonlyMap<string, SourceFile>,
): Place {
  const prefix = folder.path === '.' ? '' : `${folder.path}/`;
  if (texts.has(place.file) || !place.file.startsWith(prefix)) return place;
  const [first, ...rest] = place.file.slice(prefix.length).split('/');
  const isItem = first === 'items' && rest.length === 1 && /\.md$/i.test(rest[0]!);
  if (rest.length === 0 || isItem) return place;
  const path = rest.join('/').normalize('NFC');
  const attached = meeting.items.flatMap(({ attachments }) =>
    attachments.filter(({ file, fileName }) =>
      [file?.path, fileName?.value].some(name => name?.normalize('NFC') === path),
    ),
  );
  const isShown = attached.some(({ fileName }) => {
    return fileName && isOpenPlace(fileName.place, texts.get(fileName.place.file), open);
  });
  if (first === 'attachments' && isShown) return place;
  return first === 'attachments' && attached[0] ? attached[0].place : startOf(`${prefix}${first}`);
}
