import { readFileSync } from 'node:fs';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Bounds } from '../diagnostics/families/bounds.ts';
import { asValue, withFix } from '../diagnostics/replacement.ts';
import type { Picture } from '../meeting/picture.ts';
import type { Text } from '../meeting/place.ts';
import { checkJpeg } from './check-jpeg.ts';
import { checkPng } from './check-png.ts';
import { type FoundPicture, LARGEST, openPictureFolder } from './find-picture.ts';
import type { CheckedPicture, PictureProblem } from './picture-problem.ts';

/** Reads the pictures of a folder, each file once. */
export interface PictureReader {
  /**
   * The picture that a name leads to; undefined, and reported at the name, if there is none. The name is relative to
   * `from`, a folder below ("" or "items"). A fault in a file is reported only the first time.
   */
  read(name: Text, from: string, report: (diagnostic: Diagnostic) => void): Promise<Picture | undefined>;
}

/** Picture files that were checked before, by location, with the result. */
export type PictureMemory = Map<string, CheckedFile>;

interface CheckedFile {
  readonly bytes: Buffer;
  readonly read: Picture | PictureFault;
}

/**
 * Opens a folder, absolute and with links resolved, that no name and no symbolic link may lead out of; `bounds` says
 * whose folder it is. A file that is unchanged since `memory` is not checked again.
 */
export function openPictures(root: string, bounds: Bounds, memory?: PictureMemory): PictureReader {
  const folder = openPictureFolder(root);
  const files = new Map<string, Promise<Picture | PictureFault>>();
  return {
    async read(name, from, report) {
      const found = folder.find(name.value, from);
      if (found.kind !== 'found') {
        report(findingProblem(found, name, { from, bounds }));
        return undefined;
      }
      const isFirst = !files.has(found.location);
      const file = files.get(found.location) ?? readFileOnce(found.location, memory);
      files.set(found.location, file);
      const read = await file;
      if (!('code' in read)) return read;
      if (isFirst) report(fileProblem(read, name));
      return undefined;
    },
  };
}

type PictureFault = PictureProblem | { readonly code: 'file-unreadable' };

async function readFileOnce(location: string, memory?: PictureMemory): Promise<Picture | PictureFault> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(location);
  } catch {
    return { code: 'file-unreadable' };
  }
  const known = memory?.get(location);
  if (known?.bytes.equals(bytes)) return known.read;
  const checked = await checkPicture(bytes);
  const read = 'picture' in checked ? { ...checked.picture, location } : checked.problem;
  memory?.set(location, { bytes, read });
  return read;
}

function findingProblem(
  found: Exclude<FoundPicture, { kind: 'found' }>,
  { value: file, place }: Text,
  { from, bounds }: { readonly from: string; readonly bounds: Bounds },
): Diagnostic {
  switch (found.kind) {
    case 'missing':
      return diagnose('picture-missing', place, { file, nearest: found.nearest, isBelow: from !== '' });
    case 'name':
      return withFix(diagnose('picture-name', place, { file, right: found.right }), asValue(found.right));
    case 'outside':
      return diagnose('picture-outside', place, { file, bounds });
    case 'address':
      return diagnose('picture-scheme', place, { address: file, bounds });
    case 'link':
      return diagnose('file-outside', place, { file, bounds });
    case 'irregular':
      return diagnose('file-kind', place, { file });
    case 'too-large':
      return diagnose('file-too-large', place, { file, limit: LARGEST });
    case 'unreadable':
      return diagnose('file-unreadable', place, { file });
  }
}

function fileProblem(fault: PictureFault, { value: file, place }: Text): Diagnostic {
  if (fault.code === 'picture-svg') return diagnose(fault.code, place, { file, found: fault.found });
  if (fault.code === 'picture-too-large') return diagnose(fault.code, place, { file, limit: fault.limit });
  return diagnose(fault.code, place, { file });
}

/** Reads and checks a picture, whatever its file is called, and drops its metadata. */
export async function checkPicture(bytes: Uint8Array): Promise<CheckedPicture> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = file.toString('latin1', 0, 1024);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return checkPng(file);
  if (start.startsWith('\xff\xd8')) return checkJpeg(file);
  if (!isMarkup(start)) return { problem: { code: 'picture-kind' } };
  // Loaded only for an SVG, because it brings an XML reader.
  const { checkSvg } = await import('./svg/check-svg.ts');
  return checkSvg(file);
}

/** Whether a file begins with `<`, perhaps after a byte-order mark and white space. */
function isMarkup(start: string): boolean {
  return /^(?:\xef\xbb\xbf)?\s*</.test(start);
}
