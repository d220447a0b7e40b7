import type { Paragraph, PhrasingContent } from 'mdast';
import { isClosedText, mayBeClosed } from '../../../languages/closed-phrases.ts';
import { languages } from '../../../languages/index.ts';
import type { Block } from '../../../meeting/body.ts';
import type { Text } from '../../../meeting/place.ts';
import { isStatusWord } from '../../values/choice.ts';

/**
 * Lines of open text that say of what follows that it is closed. In any paragraph: a phrase in capitals, alone or before
 * a colon or dash ("LUKKET: …"), one in square or curly brackets before text, and marks of a passage within a line
 * (`[closed] … [/closed]`). In the body's first paragraph: a phrase alone ("Fortroligt!"). "(Geschlossen)" and
 * "Lukket: 3 sager" are text.
 */
export function closedLines(body: readonly Block[], file: string): readonly Text[] {
  return body.flatMap((block, index) => {
    if (block.type !== 'paragraph' || !block.position) return [];
    const { start, end } = block.position;
    const lines = linesOf(block);
    const found = lines.find((line, at) => saysClosed(line) || (index === 0 && at === 0 && isAlone(line)));
    return found === undefined ? [] : [{ text: found, place: { file, start, end } }];
  });
}

function linesOf({ children }: Paragraph): readonly string[] {
  const text = children.map(textOf).join('').normalize('NFC');
  if (!mayBeClosed(text)) return [];
  return text.split('\n').map(line => line.trim());
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : ' ';
}

function isAlone(line: string): boolean {
  if (line.length > 3 * longest) return false;
  const text = line.replace(/[\s.!*_]+$/, '').replace(/^[\s*_]+/, '');
  if (isClosedText(text) || notices.has(text)) return true;
  // With the clause that closes it: "Unntatt offentlighet, jf. offl. § 13".
  const [phrase = ''] = text.includes('§') ? text.split(clause, 1) : [];
  return isClosedText(phrase);
}

const clause = /\s*[,;(]|\s+(?:jf|jfr|gem|gemäß|nach|efter|enligt|iht|under|cf)\b/i;

/** "This item is closed": what the program itself says in the place of a closed item. */
const notices = new Set(
  Object.values(languages).map(({ labels }) => labels['withheld-notice'].split('.')[0]!),
);

function saysClosed(line: string): boolean {
  // Cheap pre-check: the Unicode expression is slow to compile.
  const shout = /^[^a-z]{4}/.test(line) ? shouted.exec(line.slice(0, 2 * longest))?.[1] : undefined;
  if (shout !== undefined && isClosedText(shout)) return true;
  const [, bracketed, behind] = /^[[{]([^[\]{}]{3,60})[\]}]\s*(\S)?/.exec(line) ?? [];
  if (bracketed !== undefined && isClosedText(bracketed)) return behind !== undefined;
  if (bracketed !== undefined && behind === undefined && isStatusWord(bracketed, 'closed')) return true;
  const phrase = /^\(([^()]{3,60}\s[^()]{2,60})\)$/.exec(line)?.[1];
  if (phrase !== undefined && isClosedText(phrase)) return true;
  if (/^[\s🔏🔐🔒]+$/u.test(line) && line !== '') return true;
  const tag = /[[{]\/([^[\]{}]{3,60})[\]}]|\{([^|{}:]{3,60})(?:\||:\s)|:::\s?([^\s:]{3,60})\s[^:]*:::/.exec(
    line,
  );
  const name = tag?.[1] ?? tag?.[2] ?? tag?.[3];
  // A mark on a line of its own is told as that.
  return name !== undefined && isClosedText(name) && /\p{L}/u.test(line.replace(tag![0], ''));
}

/** No phrase is longer. */
const longest = 60;
/** Capitals alone, with signs and a word for beginning or end around them, or before a colon, a dash or a bracket. */
const shouted =
  /^[^\p{L}\d]*(?:(?:BEGIN|START|END|SLUTT?|ENDE)\s)?(\p{Lu}[\p{Lu}\s-]{2,58}?\p{Lu})(?:\s(?:BEGIN|START|END|SLUTT?|ENDE))?\s*(?:[^\p{L}\d]*$|[:)\]}–—-]+\s)/u;
