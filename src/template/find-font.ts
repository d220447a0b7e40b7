import { readFileSync, statSync } from 'node:fs';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { checkFont } from '../fonts/check-font.ts';
import type { Text } from '../meeting/place.ts';
import { type Folder, lookUp } from './files.ts';

type Report = (diagnostic: Diagnostic) => void;

/** Megabytes that no file may be larger than. */
const largest = 50;

/** The absolute path of a font in a folder, checked that it can be set and embedded; undefined, and reported, where it can't. */
export function findFont(name: Text, folder: Folder, report: Report): string | undefined {
  const { value: file, place } = name;
  const looked = lookUp(file, folder, folder.location);
  if (looked.kind === 'outside') report(diagnose('font-outside', place, { file }));
  if (looked.kind === 'missing') report(diagnose('font-missing', place, { file, nearest: looked.nearest }));
  if (looked.kind !== 'found') return undefined;
  const { location } = looked.found;
  const bytes = readFile(location, name, report);
  const problem = bytes && checkFont(bytes);
  if (problem) report(diagnose('font-unusable', place, { file, problem }));
  return bytes && !problem ? location : undefined;
}

function readFile(location: string, { value: file, place }: Text, report: Report): Uint8Array | undefined {
  try {
    const stats = statSync(location);
    if (!stats.isFile()) report(diagnose('file-kind', place, { file }));
    else if (stats.size <= largest * 1024 * 1024) return readFileSync(location);
    else report(diagnose('file-too-large', place, { file, limit: largest }));
  } catch {
    report(diagnose('file-unreadable', place, { file }));
  }
  return undefined;
}
