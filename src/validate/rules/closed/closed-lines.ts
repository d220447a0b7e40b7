import type { Blockquote, List, Paragraph, PhrasingContent } from 'mdast';
import {
  isClosedSentence,
  isClosedText,
  isForMembers,
  isLabelOf,
  mayBeClosed,
  withoutOrder,
} from '../../../languages/closed-phrases.ts';
import { languages } from '../../../languages/index.ts';
import { typedWords, wordsOf } from '../../../languages/typed.ts';
import type { Block } from '../../../meeting/body.ts';
import type { Text } from '../../../meeting/place.ts';
import { isStatusWord } from '../../values/choice.ts';
import { isPhrase, isSecret, withoutClause } from './says-closed.ts';

/**
 * Lines of open text that say that what follows is closed. In any paragraph: a phrase in capitals, alone or before a
 * colon or dash ("LUKKET: …"), a phrase in square or curly brackets before text, marks of a passage within a line
 * (`[closed] … [/closed]`), and a phrase that is never said of a door, alone or before a colon and words ("Fortroligt:
 * Lønnen hæves"). In the body's first paragraph and at the head of a quotation: any phrase alone ("Lukket!").
 * "(Geschlossen)" and "Lukket: 3 sager" are text.
 */
export function closedLines(body: readonly Block[], file: string): readonly Text[] {
  return body.flatMap((block, index) => {
    const before = body[index - 1];
    const isFirst = before === undefined || before.type === 'heading';
    if (block.type === 'list') return inList(block, isFirst, file);
    const paragraph = unquoted(block);
    const isHead = paragraph !== block;
    if (paragraph?.type !== 'paragraph' || !paragraph.position) return [];
    const { start, end } = paragraph.position;
    const members = membersLine(paragraph);
    const lines = linesOf(paragraph).filter(line => !quotationHead.test(line));
    const said = lines.find(
      (line, at) =>
        saysClosed(line, lines) ||
        isMarked(line) ||
        (at === 0 &&
          (isSecretLabel(withoutOrder(line)) ||
            bracketsSecret(line) ||
            (lines.length === 1 && isSecret(withoutClause(withoutOrder(line)))))) ||
        (at === 0 && isHead && lines.length > 1 && isAlone(line)) ||
        (at < 3 && isFirst && isTicked(line)) ||
        (isFirst && at === 0 && (isAlone(line) || saysOfRest(line))),
    );
    const found = said ?? members;
    return found === undefined ? [] : [{ value: found, place: { file, start, end } }];
  });
}

/** A first line that says who may read on, alone or before more: "Nur für Mitglieder.", "Members only: …". */
function membersLine({ children }: Paragraph): string | undefined {
  const [line = ''] = children.slice(0, 3).map(textOf).join('').split('\n', 1);
  const [, says = ''] =
    /^[\s*_([]*(\p{L}[^:.!\d()[\]]{6,58}?)(?::(?!\s*\d)|[.!)\]*_\s]*$|\]\s|[.!]\s+\p{Lu})/u.exec(line) ?? [];
  return isForMembers(says) ? line : undefined;
}

const quotationHead = /^\[![a-z]+\]$/i;

/** The first block inside nested quotations. */
function unquoted(block: Block) {
  let first: Block | Blockquote['children'][number] | undefined = block;
  while (first?.type === 'blockquote') [first] = first.children;
  return first;
}

/**
 * In a list: a mark that can't be text, a ticked box for closed, a first point that says only that ("- vertraulich -"),
 * and brackets before a point's text that can't be about a door: "- (confidential) The salary".
 */
function inList({ children }: List, isFirst: boolean, file: string): readonly Text[] {
  return children.flatMap(({ children: [paragraph], checked }) => {
    if (paragraph?.type !== 'paragraph' || !paragraph.position) return [];
    const [line = ''] = linesOf(paragraph);
    const isAloneIn = isFirst && children.length === 1 && /[-*–—]$/.test(line) && isPhrase(line);
    const isShouted = /^[^\p{Ll}:]{4,60}:/u.test(line) && isSecretLabel(line);
    const isBefore = isLocked(line) || marksRest(line) || bracketsSecret(line) || isShouted;
    const says = isAloneIn || isBefore || (checked && isPhrase(line)) || isMarked(line);
    const { start, end } = paragraph.position;
    return says ? [{ value: line, place: { file, start, end } }] : [];
  });
}

function isLocked(line: string): boolean {
  return /^[🔏🔐🔒]|^:lock:/u.test(line);
}

/** "(confidential) The salary" */
function bracketsSecret(line: string): boolean {
  const [, before] = /^\(([^()]{2,60})\)\s*\S/.exec(line) ?? [];
  return before !== undefined && isSecret(before);
}

/** Another program's mark before text or alone; in the first column it is reported as a mark: `@closed`. */
function isMarked(line: string): boolean {
  const [, word = ''] = /^[@#|\\%]{1,3}([^\s@#|\\%]{3,30})(?:\s|$)/u.exec(line) ?? [];
  return isClosedText(word);
}

/**
 * In a first line: "Fortroligt: …", "Confidential – …", "(vertraulich) …"; "Access: closed"; "This item is
 * confidential"; a quotation's head (`[!NOTE] closed`).
 */
function saysOfRest(line: string): boolean {
  const text = line.slice(0, 3 * longest).replace(/^\[![a-z]+\]\s*/i, '');
  if (text !== line && isPhrase(text)) return true;
  const [, before = '', behind = ''] = /^([^:–—)\]]*?)\s?(?:[:)\]–—]|\s-(?=\s))(.*)$/u.exec(text) ?? [];
  const label = before.replace(/^[([]/, '');
  if (isLocked(line)) return true;
  if (isNo(behind) && ofAccess.test(label)) return true;
  if (isSecret(label)) return !isFact(behind) && isLabelOf(label, '', behind);
  if (isSecret(behind) || (isPhrase(behind) && ofAccess.test(label))) return true;
  const isOneSentence = text.length === line.length && line.length < 2 * longest && !/[.!?]\s/.test(line);
  return isOneSentence && isClosedSentence(line.replace(/[.!:]$/, ''));
}

/** "Sekretess: Lönen höjs", "Nichtöffentlicher Teil:". But "Vertraulich: nein" and "Confidential: 3 items" are facts. */
function isSecretLabel(line: string): boolean {
  const [, label = '', behind = ''] = /^\(?([^:(]{2,60}):\s*(.*)$/u.exec(line.slice(0, 3 * longest)) ?? [];
  const isFollowed = behind === '' || (/^\D\S*\s+\S/u.test(behind) && isLabelOf(label, '', behind));
  return isSecret(withoutClause(label)) && !isFact(behind) && isFollowed;
}

/** Which items or how many, none, or where to look: "3 items", "Bilag 2 og 4", "keine", "siehe § 5". */
function isFact(text: string): boolean {
  if (isNo(text) || none.test(text.trim()) || elsewhere.test(text)) return true;
  return /(?<!\d|\d[.,])\d{1,3}(?![.,]?\d)/.test(text) && wordsOf(text).length <= 5 && kinds.test(text);
}

const none = /^(?:none|keine|keiner|ingen|inga|intet|geen|aucune?|ei mitään)\b[^\p{L}]*$/iu;
const elsewhere = /^\s*(?:see|siehe|se|zie|voir|katso|vgl\.|cf\.)\s.{1,40}$/i;
const kinds =
  /(?<!\p{L})(?:items?|points?|punkt\p{L}*|sag(?:er)?|sake?r?|ärenden?|tops?|punt(?:en)?|asiat?|bilag\p{L}*|anlagen?|vedlegg|bijlagen?|annex\p{L}*|appendi\p{L}+|attachments?|pages?|sider?|sidor|seiten?|liite|liitettä|documents?)(?!\p{L})/iu;

function isTicked(line: string): boolean {
  return isPhrase(ticked.exec(line.slice(0, 3 * longest))?.[1] ?? '');
}

/** "☐ öffentlich ☒ nichtöffentlich" */
const ticked = /(?:[☒☑✓✔✗✘]|\[x\]|\(x\))\s*([^☐☒[\](){}]+)$/iu;
let noes: ReadonlySet<string> | undefined;

function isNo(text: string): boolean {
  noes ??= new Set(typedWords(({ choices }) => choices.false));
  return noes.has(text.trim().toLowerCase().replace(/[.!]$/, ''));
}

/** Names of fields that say who may read: "Adgang", "Open/closed", "Sagstype". */
const ofAccess =
  /access|visibility|adgang|tilgang|åtkomst|zugang|type|status|closed|lukket|lukka|sekretess|offentlig|öffentlich|openbaar|julki|publi/i;

function linesOf({ children }: Paragraph): readonly string[] {
  // A guide may quote the format's own marks as code.
  const text = children
    .map(node => (node.type === 'inlineCode' ? ' ' : textOf(node)))
    .join('')
    .normalize('NFC');
  if (!mayBeClosed(text)) return [];
  return text.split('\n').map(line => line.trim());
}

export function textOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : ' ';
}

function isAlone(line: string): boolean {
  if (line.length > 3 * longest || /^<\/?[^<>!]+>/.test(line)) return false;
  const text = line.replace(/[\s.!*_<>]+$/, '').replace(/^[\s*_<>(]+/, '');
  if (isClosedText(text) || notices.has(text)) return true;
  if (line === text && isStatusWord(text, 'closed')) return true;
  // With the clause that closes it: "Unntatt offentlighet, jf. offl. § 13".
  return isClosedText(withoutClause(text));
}

/** "This item is closed": what the program itself says in place of a closed item. */
const notices = new Set(
  Object.values(languages).map(({ labels }) => labels['withheld-notice'].split('.')[0]!),
);

/** "[lukket] The sum"; alone on its line it is reported as a mark. */
function marksRest(line: string): boolean {
  const [, bracketed, behind] = bracketedFirst.exec(line) ?? [];
  return bracketed !== undefined && behind !== undefined && isClosedText(bracketed);
}

const bracketedFirst = /^[[{]([^[\]{}]{2,60})[\]}]\s*(\S)?/;

function saysClosed(line: string, lines: readonly string[]): boolean {
  // `[/CLOSED]` on a line of its own is reported as a mark. The first test is a cheap pre-check.
  const isMark = /^[[{<]+%?\s*\//.test(line);
  const shout =
    !isMark && /^[^a-z]{4}/.test(line) ? shouted.exec(line.slice(0, 2 * longest))?.[1] : undefined;
  if (shout !== undefined && isClosedText(shout)) return true;
  const [, bracketed, behind] = bracketedFirst.exec(line) ?? [];
  if (bracketed !== undefined && isClosedText(bracketed)) return marksRest(line);
  if (bracketed !== undefined && behind === undefined && isStatusWord(bracketed, 'closed'))
    // With its end, it is reported as a mark of another program.
    return !lines.some(each => each.includes(`[/${bracketed}]`));
  const phrase = /^\(([^()]{3,120})\)$/.exec(line)?.[1];
  if (phrase !== undefined && (phrase.includes(' ') ? isClosedText(phrase) : isSecret(phrase))) return true;
  if (/^[\s🔏🔐🔒]+$/u.test(line) && line !== '') return true;
  const tag = mayBeTagged.test(line) ? tagged.exec(line) : null;
  const name = tag?.[1] ?? tag?.[2] ?? tag?.[3];
  // A mark on a line of its own is reported as a mark.
  return name !== undefined && isClosedText(name) && /\p{L}/u.test(line.replace(tag![0], ''));
}

/** Cheap pre-check: nearly no line has these, and `tagged` takes a millisecond to compile. */
const mayBeTagged = /[[{<]|:::/;
const tagged =
  /(?:[[{]|<(?=[^<>]*[^\0-~]))\/([^[\]{}<>]{2,60})[\]}>]|(?:\{|^\[(?=[^\]]*\]$))([^|[\]{}:]{3,60})(?:\||:\s)|:::\s?([\p{L}-]{3,60})(?![\p{L}:])/u;
/** No phrase is longer. */
const longest = 60;
/** Only capitals, with signs and a word for beginning or end around them, or before a colon, a dash or a bracket. */
const shouted =
  /^[^\p{L}\d]*(?:(?:BEGIN|START|END|SLUTT?|ENDE)\s)?(\p{Lu}[\p{Lu}\s-]{2,58}?\p{Lu})(?:\s(?:BEGIN(?:S|NT|NER)?|BEGYNN?D?ER|BÖRJAR|STARTE?R?|END(?:S|E|ET)?|SLUTT?(?:ER|AR)?))?\s*(?:[^\p{L}\d]*$|[:)\]}–—-]+\s)/u;
