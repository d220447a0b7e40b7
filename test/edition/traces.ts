import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A finished file, ready to be searched byte by byte and as another reader's text. */
export interface Searched {
  /** The ways in which a word stands in the file; none where it is nowhere. */
  tracesOf(word: string): readonly string[];
  /** Whether the words of a text stand on the pages, in a bookmark, an alternative text or the metadata. */
  shows(text: string): boolean;
}

/**
 * Reads a PDF with nothing of this program's own: its bytes, those of its streams decompressed, and what pdf.js gets
 * out of it. White space, hyphens, quotation marks and case make no difference, so that a word split over lines counts.
 */
export async function search(bytes: Uint8Array): Promise<Searched> {
  const file = Buffer.from(bytes);
  const haystacks = [file, ...streamsOf(file)].map(part => part.toString('latin1'));
  // Hexadecimal digits may stand on several lines, with signs and numbers between the strings.
  const folded = haystacks.map(text => text.toLowerCase());
  const digits = folded.map(text => text.replace(/\s+/g, ''));
  const texts = letters((await textsOf(bytes)).join('\n'));
  return {
    tracesOf(word) {
      return Object.entries(encodings).flatMap(([name, encode]) => {
        const code = encode(word).toString('latin1').toLowerCase();
        const hex = encode(word.toLowerCase()).toString('hex');
        const capitals = encode(word.toUpperCase()).toString('hex');
        return [
          ...(folded.some(text => text.includes(code)) ? [name] : []),
          ...(digits.some(text => text.includes(hex) || text.includes(capitals))
            ? [`${name} in digits`]
            : []),
          ...(name === 'UTF-8' && texts.includes(letters(word)) ? ['text'] : []),
        ];
      });
    },
    shows: text => texts.includes(letters(text)),
  };
}

const encodings: Readonly<Record<string, (word: string) => Buffer>> = {
  'UTF-8': word => Buffer.from(word, 'utf8'),
  'UTF-16LE': word => Buffer.from(word, 'utf16le'),
  'UTF-16BE': word => Buffer.from(word, 'utf16le').swap16(),
};

/** The contents of all streams that can be decompressed, wherever the word `stream` stands. */
function streamsOf(file: Buffer): readonly Buffer[] {
  const streams: Buffer[] = [];
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = at + (file[at + 6] === 0x0d ? 8 : 7);
    const end = file.indexOf('endstream', start);
    if (end < 0) continue;
    try {
      streams.push(inflateSync(file.subarray(start, end)));
    } catch {
      // Not compressed: the whole file is searched as it is.
    }
  }
  return streams;
}

/** Pages, alternative texts, bookmarks, destinations, addresses and metadata, as pdf.js reads them. */
async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const found: unknown[] = [await pdf.getMetadata(), await pdf.getOutline(), await pdf.getDestinations()];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    found.push(items.map(item => ('str' in item ? item.str : '')).join(''));
    // Notes and lists part what stands in one line of the source.
    found.push(
      await page.getStructTree(),
      (await page.getAnnotations()).map(({ url, dest }) => [url, dest]),
    );
  }
  await pdf.destroy();
  return found.map(value => (typeof value === 'string' ? value : JSON.stringify(value)));
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
