import { lineAt } from '../../../diagnostics/places.ts';
import type { AgendaItem, Meeting, Slot } from '../../../meeting/meeting.ts';
import type { ParsedFile } from '../../../parse/parsed-file.ts';
import { isStatusWord } from '../../values/choice.ts';
import { isOrder, isPhrase, isSecret } from '../closed/says-closed.ts';
import { attachmentsIn } from '../status.ts';
import { bodyLines, fieldLine, saidStatus } from './body-lines.ts';

/** Lines with a comment that only says that the item, or an attachment of it, is closed, while nothing closes it. */
export function closedInComments(file: ParsedFile, item: AgendaItem): readonly number[] {
  const isOpen = item.status === 'open' && !hasStatus(file.frontMatter.entries);
  return [
    ...matterComments(file).filter(line => isTold(line, file, item, isOpen)),
    ...(isOpen ? bodyComments(file) : []),
  ];
}

function hasStatus(entries: ParsedFile['frontMatter']['entries']): boolean {
  return entries.some(({ key }) => key === 'status');
}

/** An indented comment belongs to the attachment above it. */
function isTold(line: number, file: ParsedFile, item: AgendaItem, isOpen: boolean): boolean {
  const owner = /^\s/.test(lineAt(file.source, line)) ? attachmentAt(file, line) : undefined;
  if (owner === undefined) return isOpen;
  return item.attachments[owner.index]?.status === 'open' && !hasStatus(owner.entries);
}

/** The attachment whose lines a line follows, if no other field stands between. */
function attachmentAt({ frontMatter }: ParsedFile, line: number) {
  const above = frontMatter.entries.findLast(({ keyPlace }) => keyPlace.start.line < line);
  if (above?.key !== 'attachments') return undefined;
  const all = above.value.kind === 'list' ? above.value.values : [above.value];
  const index = all.findLastIndex(({ place }) => place.start.line < line);
  const map = all[index];
  return map?.kind === 'map' && attachmentsIn(frontMatter).includes(map)
    ? { index, entries: map.entries }
    : undefined;
}

/** In meeting.md: comments in its body, and those beside slots that name no closed item. */
export function closedInMeetingComments(file: ParsedFile, meeting: Meeting): readonly number[] {
  const isOpen = meeting.items.some(({ status }) => status === 'open');
  return isOpen ? [...slotComments(file, meeting), ...bodyComments(file)] : [];
}

/** A comment may belong to the slot above it or below it. */
function slotComments(file: ParsedFile, { items, slots }: Meeting): readonly number[] {
  const closed = new Set(items.filter(({ status }) => status === 'closed').map(({ id }) => id));
  const from = file.frontMatter.entries.find(({ key }) => key === 'timetable')?.keyPlace.start.line;
  if (from === undefined) return [];
  const isClosed = (slot: Slot | undefined) =>
    slot?.kind === 'items' && slot.items.some(id => closed.has(id));
  return matterComments(file).filter(line => {
    const above = file.frontMatter.entries.findLast(({ keyPlace }) => keyPlace.start.line < line);
    if (above?.key !== 'timetable') return false;
    const next = slots.findIndex(({ place }) => place.start.line > line);
    const beside = next === -1 ? [slots.at(-1)] : [slots[next - 1], slots[next]];
    return !beside.some(isClosed);
  });
}

/** Comments in front matter that say "closed": `# status: closed`, `# lukket`. */
function matterComments({ source, fence, bodyFrom = 0 }: ParsedFile): readonly number[] {
  const lines: number[] = [];
  for (let line = fence.start.line + 1; (source.lineStarts[line - 1] ?? bodyFrom) < bodyFrom; line++) {
    const text = lineAt(source, line);
    const comment = /^\s*#+\s*(.*)$/s.exec(text)?.[1];
    if (comment !== undefined && saysClosed(comment, true)) lines.push(line);
  }
  return lines;
}

/**
 * Comments in a body that contain the field, or begin or end what is closed: `<!-- status: closed -->`, `<!-- /closed
 * -->`. A single word may be a note about anything.
 */
function bodyComments(file: ParsedFile): readonly number[] {
  if (!file.source.text.includes('<!--')) return [];
  const lines: number[] = [];
  let alone: number | undefined;
  for (const [isFirst, { text, line }] of [...bodyLines(file)].map((each, at) => [at === 0, each] as const)) {
    const comment = /^\s*<!-+(.*?)-+>\s*$/s.exec(text)?.[1]?.trim();
    if (comment === undefined) continue;
    if (isEnd.test(comment) && lines.length > 0) continue;
    if (saysClosed(comment, false) || isEdge(comment)) lines.push(line);
    else if (isStatusWord(comment, 'closed') || isPhrase(comment)) {
      // Above everything else it is a note about the whole.
      if (isFirst) lines.push(line);
      else alone ??= line;
    } else if (alone !== undefined && edgeAlone.test(comment)) lines.push(alone);
  }
  return lines;
}

/** The end of a passage that a single word has begun. */
const edgeAlone = /^\/?(?:end|slutt?|ende)$/i;

function isEdge(comment: string): boolean {
  if (comment.length > longest) return false;
  const word = comment.trim().replace(edge, '');
  return word !== comment.trim() && (isStatusWord(word, 'closed') || isPhrase(word));
}

/** The end of a passage that has been reported. */
const isEnd = /^(?:\/|(?:end|slutt?|ende)[\s:_-])|[\s:_-](?:end|slutt?|ende)$/i;

const edge =
  /^(?:\/\s?|(?:begin|start|end|slutt?|ende|anfang)[\s:_-]+)|[\s:_-]+(?:beginn?|start|end|slutt?|ende|anfang)$/i;

/** No such comment is longer. */
const longest = 200;

/** "# Status -> closed", "# TODO: status: closed", "# status closed until 2027"; "# status closed items last" goes on. */
const statusSaid =
  /^(?:\p{L}{2,8}:\s*)?status[^\p{L}\d]+(\p{L}[\p{L}-]*)(?:\s*[^\p{L}\s].*|\s+(?:until|til|bis|till|tot|jusqu).*)?$/iu;

function saysClosed(comment: string, orAlone: boolean): boolean {
  if (comment.length > longest) return false;
  const text = comment.trim().replace(/[.,;!]+$/, '');
  // "# LUKKET PUNKT", "# closed item - not for the web"
  const [before = ''] = text.split(/\s[–—-]+\s|[,:;]\s/, 1);
  if (orAlone && (isOrder(text) || isPhrase(text) || isSecret(before))) return true;
  if (orAlone && isStatusWord(statusSaid.exec(text)?.[1] ?? '', 'closed')) return true;
  const field = fieldLine(text);
  return field !== undefined && saidStatus(field) === 'closed';
}
