import { Buffer, isUtf8 } from 'node:buffer';

/** A byte that can't be read: its offset, from 0, and its value: "0xE6". */
export interface WrongByte {
  readonly offset: number;
  readonly value: string;
}

/** U+FFFD, which replaces bytes that can't be read, and may also be in a text itself. */
const replacement = '\uFFFD';
const replacementBytes = Buffer.from(replacement);

/** The text of a UTF-8 file without a byte-order mark, or its first byte that is not UTF-8. */
export function decode(bytes: Buffer): { readonly text: string } | WrongByte {
  if (!isUtf8(bytes)) return wrongByteIn(bytes);
  const text = bytes.toString('utf8');
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}

/** What is before the first replacement that is not the file's own is valid, so its bytes can be counted. */
function wrongByteIn(bytes: Buffer): WrongByte {
  const text = bytes.toString('utf8');
  let offset = 0;
  let counted = 0;
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, at + 1)) {
    offset += Buffer.byteLength(text.slice(counted, at));
    counted = at;
    if (!bytes.subarray(offset, offset + 3).equals(replacementBytes)) break;
  }
  return { offset, value: `0x${bytes[offset]!.toString(16).toUpperCase().padStart(2, '0')}` };
}
