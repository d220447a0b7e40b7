import { type Dictionary, Keyword, PdfString, Reference, type Value } from './values.ts';

/** Reads values one after another from a source with one byte per character. */
export class Scanner {
  readonly source: string;
  /** Whether `12 0 R` is a reference: in a page's content there are none. */
  readonly #references: boolean;
  at: number;

  constructor(source: string, at = 0, references = true) {
    this.source = source;
    this.at = at;
    this.#references = references;
  }

  /** The next value or keyword; undefined at the end. */
  next(): Value | Keyword | undefined {
    this.#skipSpace();
    const { source, at } = this;
    if (at >= source.length) return undefined;
    switch (source.charCodeAt(at)) {
      case SLASH:
        return this.#name();
      case PARENTHESIS:
        return this.#literal();
      case LESS:
        return source.charCodeAt(at + 1) === LESS ? this.#dictionary() : this.#hexadecimal();
      case BRACKET:
        return this.#array();
      case BRACKET_END:
        return this.#mark(1);
      case GREATER:
        return this.#mark(2);
      default:
        return this.#word();
    }
  }

  /** The next value; `null` for what is none. */
  value(): Value {
    const value = this.next();
    return value === undefined || value instanceof Keyword ? null : value;
  }

  #skipSpace(): void {
    while (this.source.charCodeAt(this.at) <= SPACE) this.at++;
  }

  #mark(length: number): Keyword {
    this.at += length;
    return new Keyword(this.source.slice(this.at - length, this.at));
  }

  /** The end of a name, number or word that begins here. */
  #end(from: number): number {
    let end = from;
    while (isRegular[this.source.charCodeAt(end)]) end++;
    return end;
  }

  #name(): string {
    const from = this.at;
    this.at = this.#end(from + 1);
    const name = this.source.slice(from, this.at);
    if (!name.includes('#')) return name;
    return name.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  }

  #word(): Value | Keyword {
    const from = this.at;
    this.at = Math.max(this.#end(from), from + 1);
    const word = this.source.slice(from, this.at);
    if (word.charCodeAt(0) <= NINE) {
      const number = Number(word);
      // The operators ' and ".
      return Number.isNaN(number) ? new Keyword(word) : (this.#reference(word) ?? number);
    }
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Keyword(word);
  }

  /** `12 0 R`, if a number begins like that. */
  #reference(id: string): Reference | undefined {
    if (!this.#references || !this.source.startsWith(GENERATION, this.at)) return undefined;
    this.at += GENERATION.length;
    return new Reference(Number(id));
  }

  #literal(): PdfString {
    let depth = 0;
    let bytes = '';
    for (this.at++; this.at < this.source.length; this.at++) {
      const character = this.source[this.at]!;
      if (character === '\\') {
        bytes += this.#escape();
        continue;
      }
      if (character === '(') depth++;
      if (character === ')' && depth-- === 0) break;
      bytes += character;
    }
    this.at++;
    return new PdfString(bytes);
  }

  /** What a backslash and the characters after it stand for (7.3.4.2); leaves the position at the last of them. */
  #escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at + 1, this.at + 4))?.[0];
    this.at += octal?.length ?? 1;
    if (octal) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    const character = this.source[this.at] ?? '';
    return escapes[character] ?? character;
  }

  #hexadecimal(): PdfString {
    const end = this.source.indexOf('>', this.at);
    const digits = this.source.slice(this.at + 1, end < 0 ? undefined : end);
    this.at = end < 0 ? this.source.length : end + 1;
    return new PdfString(digits, 'hexadecimal');
  }

  #array(): readonly Value[] {
    this.at++;
    const values: Value[] = [];
    for (let value = this.next(); value !== undefined; value = this.next()) {
      if (!(value instanceof Keyword)) values.push(value);
      else if (value.word === ']') break;
    }
    return values;
  }

  #dictionary(): Dictionary {
    this.at += 2;
    const entries = new Map<string, Value>();
    for (let key = this.next(); typeof key === 'string'; key = this.next()) entries.set(key, this.value());
    return entries;
  }
}

const SPACE = 0x20;
const PARENTHESIS = 0x28;
const SLASH = 0x2f;
const NINE = 0x39;
const LESS = 0x3c;
const GREATER = 0x3e;
const BRACKET = 0x5b;
const BRACKET_END = 0x5d;

/** What follows an object's number in a reference to it; generations are always 0. */
const GENERATION = ' 0 R';

/** By code: what may stand in a name, number or word (ISO 32000-1, 7.2.2). */
const isRegular = Array.from(
  { length: 256 },
  (_, code) => code > SPACE && !'()<>[]{}/%'.includes(String.fromCharCode(code)),
);

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
};
