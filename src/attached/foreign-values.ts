/** What is read of a PDF file that somebody else made (ISO 32000-1, 7.3). A name begins with its slash. */
export type ForeignValue =
  | number
  | boolean
  | null
  | string
  | ByteString
  | Reference
  | Stream
  | readonly ForeignValue[]
  | ForeignDictionary;

export type ForeignDictionary = ReadonlyMap<string, ForeignValue>;

/** Names an indirect object; generations are of no interest once a file is read. */
export class Reference {
  constructor(readonly id: number) {}
}

export class Stream {
  /** @param data as in the file, decrypted and still encoded */
  constructor(
    readonly dictionary: ForeignDictionary,
    readonly data: Uint8Array,
  ) {}
}

export class ByteString {
  /** @param bytes a character each */
  constructor(readonly bytes: string) {}

  /** As text (7.9.2.2): UTF-16, UTF-8 of PDF 2.0, or nearly Latin-1. */
  get text(): string {
    const { bytes } = this;
    const raw = Buffer.from(bytes, 'latin1');
    if (bytes.startsWith('\xfe\xff'))
      return raw
        .subarray(2, raw.length & ~1)
        .swap16()
        .toString('utf16le');
    if (bytes.startsWith('\xff\xfe')) return raw.subarray(2).toString('utf16le');
    if (bytes.startsWith('\xef\xbb\xbf')) return raw.subarray(3).toString('utf8');
    return Array.from(bytes, character => documentEncoding[character] ?? character).join('');
  }
}

/** Where PDFDocEncoding is not Latin-1 (ISO 32000-1, D.2). */
const documentEncoding: Readonly<Record<string, string>> = Object.fromEntries([
  ...Array.from('˘ˇˆ˙˝˛˚˜', (character, at) => [String.fromCharCode(0x18 + at), character]),
  ...Array.from('•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž', (character, at) => [
    String.fromCharCode(0x80 + at),
    character,
  ]),
  ['\xa0', '€'],
]);

/** Values of another file as PDF syntax (ISO 32000-1, 7.3), a character a byte. */

/** With six decimals: matrices of large drawings need them. */
export function numberSyntax(value: number): string {
  if (!Number.isFinite(value)) return '0';
  if (Number.isInteger(value) && Math.abs(value) < largest) return String(value);
  const digits = Math.max(-largest, Math.min(largest, value))
    .toFixed(6)
    .replace(/\.?0+$/, '');
  return digits === '-0' ? '0' : digits;
}

/** What a whole number may be (ISO 19005-2, 6.1.13). */
const largest = 2_147_483_647;

/** @param name with its slash, a character a byte */
export function nameSyntax(name: string): string {
  if (/^\/[A-Za-z0-9_.+-]*$/.test(name)) return name;
  const escaped = (character: string) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  return `/${name.slice(1).replace(/[^A-Za-z0-9_.+-]/g, escaped)}`;
}

/** In hexadecimal: no escapes to go wrong. */
export function stringSyntax(bytes: string): string {
  return `<${Buffer.from(bytes, 'latin1').toString('hex')}>`;
}

/** A text of ours: UTF-16 with its byte-order mark (ISO 32000-1, 7.9.2.2). */
export function textSyntax(text: string): string {
  return stringSyntax(Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1'));
}
