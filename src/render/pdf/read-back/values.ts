/** A value of PDF's syntax (ISO 32000-1, 7.3) as it is read back. A name is a string that begins with its slash. */
export type Value = number | boolean | null | string | PdfString | Reference | readonly Value[] | Dictionary;

export type Dictionary = ReadonlyMap<string, Value>;

/** The bytes of a string, a character each. */
export class PdfString {
  constructor(readonly bytes: string) {}

  /** As text: UTF-16 where it has a byte-order mark, else latin1 (7.9.2.2). */
  get text(): string {
    if (!this.bytes.startsWith('\xfe\xff')) return this.bytes;
    return utf16Text(this.bytes.slice(2));
  }
}

/** Names an indirect object. */
export class Reference {
  constructor(readonly id: number) {}
}

/** What is no value: an operator, or a keyword of the file's structure. */
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
