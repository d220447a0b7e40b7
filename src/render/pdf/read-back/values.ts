/** A value of PDF's syntax (ISO 32000-1, 7.3) as it is read back. A name is a string that begins with its slash. */
export type Value = number | boolean | null | string | PdfString | Reference | readonly Value[] | Dictionary;

export type Dictionary = ReadonlyMap<string, Value>;

/** A string, as it is written: literally, without its escapes, or in hexadecimal digits. */
export class PdfString {
  constructor(
    readonly written: string,
    readonly form: 'literal' | 'hexadecimal' = 'literal',
  ) {}

  /** A character each. */
  get bytes(): string {
    return this.form === 'literal' ? this.written : Buffer.from(this.written, 'hex').toString('latin1');
  }

  /** As text: UTF-16 where it has a byte-order mark, else latin1 (7.9.2.2). */
  get text(): string {
    const { bytes } = this;
    return bytes.startsWith('\xfe\xff') ? utf16Text(bytes.slice(2)) : bytes;
  }
}

/** Names an indirect object. */
export class Reference {
  constructor(readonly id: number) {}
}

/** Not a value: an operator, or a keyword of the file's structure. */
export class Keyword {
  constructor(readonly word: string) {}
}

/** Text of UTF-16 in big-endian bytes, a character each. */
export function utf16Text(bytes: string): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  }
  return text;
}
