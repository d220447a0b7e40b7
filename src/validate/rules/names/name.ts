import { plainLetters, sound } from './fold.ts';

/** A word of a name; an initial is one of a single letter. */
export interface NameWord {
  readonly plain: string;
  readonly sound: string;
}

/** A person's name in parts. */
export interface Name {
  /** In order, given names first; parts of "Anne-Lise" are words of their own. */
  readonly words: readonly NameWord[];
  /** "jr", "III", "d.y.": two of a family. */
  readonly generation: string;
  /** Letters of a code such as "TRK", in lower case. */
  readonly code?: string;
}

const titles =
  /^(dr|prof|professor|mag|ing|dipl|med|phil|jur|hc|cllr|councillor|mr|mrs|ms|miss|sir|dame|lord|lady|rev|hon|fru|frk|hr|herr|frau|fr)$/;
const generations = /^(jr|sr|jun|sen|junior|senior|ii|iii|iv|dy|dæ|dä)$/;

/** Reads a name: without titles ("Dr."), and "Holm, Anna" as "Anna Holm". */
export function toName(text: string): Name {
  const parts = inOrder(text.normalize('NFC'))
    // Signs that are written together stand for words: "T.R.", "Anne-Lise".
    .split(/[\s\-\u2010-\u2015]+|(?<=\p{L}\.)(?=\p{L})/u)
    .map(part => part.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(part => part !== '');
  const generation = parts.slice(1).filter(part => generations.test(part.toLowerCase()));
  const own = parts.filter(
    (part, at) => !titles.test(part.toLowerCase()) && !(at > 0 && generation.includes(part)),
  );
  return {
    words: own.map(toWord),
    generation: generation.join(' ').toLowerCase(),
    code: own.length === 1 && /^\p{Lu}{3,4}$/u.test(own[0]!) ? plainLetters(own[0]!) : undefined,
  };
}

/** A name as it is spelled: two texts that agree in it differ in nothing but capitals, white space or a title. */
export function spellingOf(text: string): string {
  const parts = text.normalize('NFC').toLowerCase().split(/\s+/);
  return parts.filter(part => part !== '' && !titles.test(part.replace(/\./g, ''))).join(' ');
}

function inOrder(text: string): string {
  const comma = text.indexOf(',');
  return comma < 0 ? text : `${text.slice(comma + 1)} ${text.slice(0, comma)}`;
}

function toWord(part: string): NameWord {
  const plain = plainLetters(part);
  return { plain, sound: sound(plain) };
}
