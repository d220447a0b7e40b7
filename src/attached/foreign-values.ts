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
