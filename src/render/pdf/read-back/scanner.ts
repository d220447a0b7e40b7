import { type Dictionary, Keyword, PdfString, Reference, type Value } from './values.ts';

/** Reads values one after another out of a source in which a character is a byte. */
export class Scanner {
  readonly source: string;
  at: number;

  constructor(source: string, at = 0) {
    this.source = source;
    this.at = at;
  }

  /** The next value or keyword; undefined at the end. */
  next(): Value | Keyword | undefined {
    this.#skipSpace();
    const { source } = this;
    const first = source[this.at];
    if (first === undefined) return undefined;
    if (first === '/') return this.#name();
    if (first === '(') return this.#literal();
    if (first === '<') return source[this.at + 1] === '<' ? this.#dictionary() : this.#hexadecimal();
    if (first === '[') return this.#array();
    if (first === ']' || first === '}' || first === '{') return this.#mark(1);
    if (first === '>') return this.#mark(2);
    return this.#word();
  }

  /** The next value; `null` for what is none. */
  value(): Value {
    const value = this.next();
    return value === undefined || value instanceof Keyword ? null : value;
  }

  #skipSpace(): void {
    space.lastIndex = this.at;
    space.test(this.source);
    this.at = space.lastIndex;
  }

  #mark(length: number): Keyword {
    this.at += length;
    return new Keyword(this.source.slice(this.at - length, this.at));
  }

  #regular(): string {
    regular.lastIndex = this.at;
    regular.test(this.source);
    const text = this.source.slice(this.at, regular.lastIndex);
    this.at = Math.max(regular.lastIndex, this.at + 1);
    return text;
  }

  #name(): string {
    this.at++;
    regular.lastIndex = this.at;
    regular.test(this.source);
    const name = this.source.slice(this.at, regular.lastIndex);
    this.at = regular.lastIndex;
    return `/${name.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))}`;
  }

  #word(): Value | Keyword {
    const word = this.#regular();
    if (number.test(word)) return this.#reference(Number(word)) ?? Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Keyword(word);
  }

  /** `12 0 R`, where a number begins so. */
  #reference(id: number): Reference | undefined {
    generation.lastIndex = this.at;
    if (!generation.test(this.source)) return undefined;
    this.at = generation.lastIndex;
    return new Reference(id);
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

  /** What a back-slash and what follows it stand for (7.3.4.2); leaves the place at its last character. */
  #escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at + 1, this.at + 4))?.[0];
    this.at += octal?.length ?? 1;
    if (octal) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    const character = this.source[this.at] ?? '';
    return escapes[character] ?? character;
  }

  #hexadecimal(): PdfString {
    const end = this.source.indexOf('>', this.at);
    const digits = this.source.slice(this.at + 1, end < 0 ? undefined : end).replace(/\s/g, '');
    this.at = end < 0 ? this.source.length : end + 1;
    return new PdfString(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1'));
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

const space = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const generation = /[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
};
