import { extname, join } from 'node:path';
import type { Change } from '../edit/change.ts';
import { idFrom } from '../edit/item-file.ts';
import { listNames } from '../read/folder.ts';

/** A picture that is put into `pictures/`, under its own name as far as that is free and safe in an address. */
export function newPicture(
  location: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Change {
  const taken = (listNames(join(location, 'pictures')) ?? []).map(other => other.toLowerCase());
  const extension = extname(name).toLowerCase();
  const stem = idFrom(name.slice(0, name.length - extension.length)) || 'picture';
  let free = stem + extension;
  for (let next = 2; taken.includes(free); next++) free = `${stem}-${next}${extension}`;
  return { added: [{ name: `pictures/${free}`, content: bytes }] };
}
