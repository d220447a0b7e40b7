import { crc32, deflateSync } from 'node:zlib';

export interface PngOptions {
  readonly width?: number;
  readonly height?: number;
  readonly bits?: number;
  /** 0 grey, 2 RGB, 3 indexed, 4 grey with alpha, 6 RGB with alpha. */
  readonly type?: number;
  readonly interlaced?: boolean;
  /** Instead of rows of the right length. */
  readonly rows?: Uint8Array;
  /** Instead of deflated rows, in as many chunks. */
  readonly data?: readonly Uint8Array[];
  /** Chunks between the header and the data, and after the data. */
  readonly before?: readonly Buffer[];
  readonly after?: readonly Buffer[];
}

const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A PNG of rising values; each row says that it is not filtered. */
export function makePng(options: PngOptions = {}): Buffer {
  const { width = 5, height = 3, bits = 8, type = 2, interlaced = false } = options;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, type, 0, 0, interlaced ? 1 : 0], 8);
  const palette = type === 3 && !options.before ? [chunk('PLTE', Buffer.alloc(3 * 2 ** bits, 9))] : [];
  const data = options.data ?? [
    deflateSync(options.rows ?? makeRows(width, height, bits * samples[type]!, interlaced)),
  ];
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(options.before ?? palette),
    ...data.map(part => chunk('IDAT', part)),
    ...(options.after ?? []),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A chunk with its checksum. */
export function chunk(kind: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const made = Buffer.alloc(8 + body.length);
  made.writeUInt32BE(content.length, 0);
  body.copy(made, 4);
  made.writeUInt32BE(crc32(body), made.length - 4);
  return made;
}

/** First column and row, and steps, of Adam7's passes (PNG, 8.1). */
const passes = ['0088', '4088', '0448', '2044', '0224', '1022', '0112'].map(each => [...each].map(Number));

export function makeRows(width: number, height: number, bitsAPixel: number, interlaced: boolean): Buffer {
  const rows: Buffer[] = [];
  for (const [x, y, dx, dy] of interlaced ? passes : [[0, 0, 1, 1]]) {
    const columns = Math.ceil((width - x!) / dx!);
    for (let row = y!; row < height && columns > 0; row += dy!) {
      rows.push(
        Buffer.concat([Buffer.from([0]), Buffer.alloc(Math.ceil((columns * bitsAPixel) / 8), rows.length)]),
      );
    }
  }
  return Buffer.concat(rows);
}
