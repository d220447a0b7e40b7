import type { Node } from 'mdast';
import type { Inline, Inlines, Span, TextInline } from '../document/document.ts';
import type { Person } from '../meeting/meeting.ts';
import type { Place, Text } from '../meeting/place.ts';

/** The program's own words. */
export function words(text: string): TextInline {
  return { role: 'text', value: text };
}

/** What an author wrote in a field, on one line. */
export function fieldText({ value, place }: Text): TextInline {
  return { role: 'text', value: oneLine(value), place };
}

/** "Anna Holm, direktør (deltager over Teams)", "Anna Holm (V), formand": the name, then role and note if given. */
export function personText(person: Person): Inlines {
  const role = roleText(person);
  if (role.length === 0) return [nameOf(person.name)];
  const isPlain = person.role !== undefined && !/^[([]/.test(person.role.value);
  return [nameOf(person.name), words(isPlain ? ', ' : ' '), ...role];
}

/** What comes after a person's name: "direktør (deltager over Teams)". */
export function roleText({ role, note }: Person): Inlines {
  return [
    ...(role ? [fieldText(role)] : []),
    ...(note ? [words(role ? ' (' : '('), fieldText(note), words(')')] : []),
  ];
}

/** The name of a person, which is never hyphenated. */
export function nameOf(name: Text): Span {
  return { role: 'name', inlines: [fieldText(name)] };
}

/** Line ends become spaces: layout decides where lines end. */
export function oneLine(text: string): string {
  const lines = text.split(/[\r\n\u2028\u2029]+/).map(line => line.trim());
  return lines.filter(line => line !== '').join(' ');
}

/** The first letter as a capital: of a date that begins a line. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The words of inlines for a bookmark: no marks of notes, one line. */
export function plainText(inlines: Inlines): string {
  return inlines.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

function wordsOf(inline: Inline): string {
  switch (inline.role) {
    case 'text':
      return inline.value;
    case 'break':
      return ' ';
    case 'picture':
      return inline.alt;
    case 'status':
      return inline.label;
    case 'note-reference':
      return '';
    default:
      return inline.inlines.map(wordsOf).join('');
  }
}

/** Whether the last letter or sign is a colon. */
export function endsWithColon(inlines: Inlines): boolean {
  const last = inlines.findLast(inline => wordsOf(inline).trim() !== '');
  return last !== undefined && wordsOf(last).trimEnd().endsWith(':');
}

/** Whether nothing of them can be seen: only white space and line ends. */
export function isBlank(inlines: Inlines): boolean {
  return inlines.every(inline => {
    if (inline.role === 'text') return inline.value.trim() === '';
    if (inline.role === 'break') return true;
    return 'inlines' in inline && isBlank(inline.inlines);
  });
}

/** The place of a body's node; nodes are in their file's own coordinates. */
export function placeOf({ position }: Pick<Node, 'position'>, file: string): Place | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  return {
    file,
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}
