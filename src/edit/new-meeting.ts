import { readdirSync, statSync } from 'node:fs';
import type { StarterItem, StarterWords } from '../languages/starters/words.ts';
import { type Added, type Asked, type Change, refuse } from './change.ts';
import { fieldLines, onOneLine, type Written } from './fields/written.ts';
import { freeId, idFrom, newFile } from './item-order.ts';

/** What is known of a meeting that is about to begin, as it is written into its fields. */
export interface MeetingStart {
  readonly title: string;
  readonly organisation?: string;
  /** 2026-10-07 */
  readonly date: string;
  readonly start?: string;
  readonly location?: string;
  /** BCP 47. */
  readonly language: string;
  readonly template?: string;
}

/**
 * A new meeting, which builds at once: its fields, items with these titles or some that show how, a folder for what is
 * attached, and what keeps PDFs that are not public out of a repository. The status stands in each item and not in
 * meeting.md: a forgotten one then stops the public edition.
 */
export function newMeeting(facts: MeetingStart, titles: readonly string[], words: StarterWords): Change {
  const items: readonly StarterItem[] =
    titles.length === 0 ? words.items : titles.map(title => ({ title: onOneLine(title) }));
  return {
    folders: ['attachments'],
    added: [
      { name: 'meeting.md', content: meetingText(facts, words) },
      ...itemFiles(items, words),
      ignoredFile(words),
    ],
  };
}

/** Keeps full editions out of a repository. */
export function ignoredFile({ notes }: StarterWords): Added {
  return { name: '.gitignore', content: linesOf(`# ${notes.ignored}`, '*-full.*', '*-full-pack.pdf') };
}

function meetingText(facts: MeetingStart, { notes }: StarterWords): string {
  const { title, organisation, date, start, location, language, template } = facts;
  const fields = Object.entries({ title, organisation, date, start, location, language, template });
  return linesOf(
    '---',
    `# ${notes.fields}`,
    ...fields.flatMap(([name, text]) => field(name, text)),
    `# ${notes.people}`,
    '---',
    '',
    ...comment(notes.cover),
  );
}

function field(name: string, text: string | undefined): readonly string[] {
  const value: Written = onOneLine(text ?? '');
  return value === '' ? [] : fieldLines(name, value);
}

function itemFiles(items: readonly StarterItem[], words: StarterWords): readonly Added[] {
  const ids: string[] = [];
  return items.map((item, index) => {
    const id = freeId(idFrom(item.title), ids);
    ids.push(id);
    const file = newFile({ number: index + 1, letter: 0 }, id, 2);
    return { name: `items/${file}`, content: itemText(item, words, index === 0) };
  });
}

/** The first item says what its fields are for. */
function itemText(
  { title, purpose, isStanding, text }: StarterItem,
  { notes }: StarterWords,
  isFirst: boolean,
): string {
  return linesOf(
    '---',
    ...fieldLines('title', title),
    ...(isFirst ? [`# ${notes.status}`] : []),
    'status: open',
    ...(purpose ? fieldLines('purpose', purpose) : []),
    ...(isFirst && isStanding ? [`# ${notes.standing}`] : []),
    ...(isStanding ? ['standing: true'] : []),
    '---',
    '',
    ...(text ? [text.join('\n\n')] : comment(notes.text)),
  );
}

function comment(note: string): readonly string[] {
  return note === '' ? [] : [`<!-- ${note} -->`];
}

function linesOf(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/**
 * Looks at where a new meeting is to be: nothing may be there, or an empty folder.
 * @param location absolute
 * @param shown how it is named in messages
 */
export function newFolder(location: string, shown: string): Asked<string> {
  try {
    const stats = statSync(location, { throwIfNoEntry: false });
    if (!stats || (stats.isDirectory() && readdirSync(location).length === 0)) return { value: location };
    return refuse('folder-not-empty', shown);
  } catch (error) {
    return refuse('not-written', shown, (error as NodeJS.ErrnoException).code ?? '');
  }
}
