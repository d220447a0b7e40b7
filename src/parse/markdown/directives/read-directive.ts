import { nearest } from '../../../diagnostics/suggest.ts';
import {
  blockNames,
  type DrawnName,
  type PassageName,
  passageTranslations,
  withoutLooks,
} from './passage-names.ts';

/** Marks that take a line of their own. */
export type MarkName = 'timetable' | 'pagebreak';

/** What a line does: it begins a block, ends one, or is a mark. Unless `exact`, it was only meant to. */
export type DirectiveWord =
  | { readonly kind: 'begin'; readonly name: PassageName | DrawnName; readonly exact: true }
  | { readonly kind: 'mark'; readonly name: MarkName; readonly exact: true }
  | { readonly kind: 'end'; readonly exact: true }
  | { readonly kind: 'begin' | 'mark' | 'end'; readonly exact: false; readonly right?: string };

/**
 * Reads a line from its first two colons on. Undefined if it is text: `::` before anything but a name, or before a space
 * and a name that is not ours.
 */
export function readDirective(line: string): DirectiveWord | undefined {
  const [, colons = '', words = ''] = /^(::+)(.*)$/s.exec(withoutLooks(line).trimEnd()) ?? [];
  if (colons.length === 2) return readMark(words, line);
  const exact = line.startsWith(':::') && colons === ':::';
  if (words === '') return exact && line.trimEnd() === ':::' ? { kind: 'end', exact } : near('end', ':::');
  if (exact && isBlock(words) && line.trimEnd() === `:::${words}`)
    return { kind: 'begin', name: words, exact };
  const meant = meantName(words);
  if (meant === 'end') return near('end', ':::');
  return isMark(meant) ? near('mark', `::${meant}`) : near('begin', meant && `:::${meant}`);
}

function readMark(words: string, line: string): DirectiveWord | undefined {
  if (isMark(words) && line.trimEnd() === `::${words}`) return { kind: 'mark', name: words, exact: true };
  const meant = meantName(words);
  if (isBlock(meant)) return near('begin', `:::${meant}`);
  if (isMark(meant)) return near('mark', `::${meant}`);
  return /^\p{L}/u.test(words) ? near('mark') : undefined;
}

function near(kind: 'begin' | 'mark' | 'end', right?: string): DirectiveWord {
  return { kind, exact: false, right };
}

const marks = ['timetable', 'pagebreak'] as const;

function isBlock(name: string | undefined): name is PassageName | DrawnName {
  return blockNames.some(known => known === name);
}

function isMark(name: string | undefined): name is MarkName {
  return marks.some(known => known === name);
}

/** What authors write in other languages. */
const translations: Readonly<Record<string, PassageName | MarkName | 'end'>> = {
  ...Object.fromEntries(passageTranslations),
  tidsplan: 'timetable',
  tidplan: 'timetable',
  zeitplan: 'timetable',
  sideskift: 'pagebreak',
  sidebrytning: 'pagebreak',
  sidbrytning: 'pagebreak',
  seitenumbruch: 'pagebreak',
  end: 'end',
  slut: 'end',
  slutt: 'end',
  ende: 'end',
};

const joined = new Map(Object.entries(translations).map(([word, name]) => [word.replaceAll('-', ''), name]));

/** The name that a line's words begin with, nearly spell, or translate: "Closed", "public decision", "lukket sag". */
function meantName(words: string): string | undefined {
  const name = words
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const known = [...blockNames, ...marks].find(known => name === known || name.startsWith(`${known}-`));
  if (known) return known;
  // The longest has three parts: "unntatt-fra-offentlighet".
  const parts = name.split('-').slice(0, 3);
  const beginnings = parts.map((_, last) => parts.slice(0, last + 1).join(''));
  const translated = beginnings.find(beginning => joined.has(beginning));
  if (translated !== undefined) return joined.get(translated);
  return name.length > 3 ? nearest(name, [...blockNames, ...marks]) : undefined;
}
