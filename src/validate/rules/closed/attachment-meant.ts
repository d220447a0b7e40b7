import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import type { AgendaItem, Attachment } from '../../../meeting/meeting.ts';
import type { Text } from '../../../meeting/place.ts';
import { bodyTexts } from '../texts/body-texts.ts';
import { isPhrase, isSecret, nameSaysClosed } from './says-closed.ts';
import { spaced, told, toldOfFile, toldOfTitle } from './told.ts';

/** An open attachment of an open item that says it is closed. */
export function attachmentMeant(
  { title, status, fileName }: Attachment,
  item: AgendaItem,
): readonly Diagnostic[] {
  if (status === 'closed') return [];
  const found =
    told('attachment', title) ??
    toldOfKind(title) ??
    toldOfTitle('attachment', title) ??
    (fileName && (toldOfAttached(fileName, title) ?? toldOfNumbered(fileName, title, item)));
  return found ? [found] : [];
}

/** "Gutachten nichtöffentlich": two words are not a sentence. */
function toldOfKind({ value: text, place }: Text): Diagnostic | undefined {
  const words = text.trim().split(/\s+/);
  const isKind = words.length === 2 && isSecret(words[1]!);
  return isKind ? diagnose('closed-meant', place, { where: 'attachment', text }) : undefined;
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
