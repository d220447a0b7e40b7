import type { FoundText } from '../../renderer.ts';
import { PRODUCER } from '../file/metadata.ts';
import type { OpenPdf } from './open-pdf.ts';
import { type Dictionary, PdfString, type Value } from './values.ts';

/**
 * Every text in an object of the file, whatever it is for: Info, bookmarks, alternative texts, names of destinations,
 * ids, addresses, names of fields and embedded files. Numbers, PDF's own names and streams are not texts.
 */
export function objectTexts(pdf: OpenPdf): readonly FoundText[] {
  const texts: FoundText[] = [];
  for (const [, value] of pdf.objects()) collect(value, '', undefined, texts);
  return texts;
}

function collect(value: Value, key: string, owner: Dictionary | undefined, texts: FoundText[]): void {
  if (value instanceof PdfString) {
    if (!isProducer(key, value)) texts.push({ text: value.text, where: whereOf(key, owner) });
  } else if (Array.isArray(value)) for (const inner of value) collect(inner, key, owner, texts);
  else if (value instanceof Map) {
    for (const [name, inner] of value) if (!ownKeys.has(name)) collect(inner, name, value, texts);
  }
}

/** Strings under these keys are the same in every file, or dates. */
const ownKeys: ReadonlySet<string> = new Set([
  '/Registry',
  '/Ordering',
  '/OutputIntents',
  '/CreationDate',
  '/ModDate',
]);

/** The program's own name, in the place where every file has it; anything else there is not its own. */
function isProducer(key: string, value: PdfString): boolean {
  return (key === '/Producer' || key === '/Creator') && value.text === PRODUCER;
}

const places: Readonly<Record<string, string>> = {
  '/Alt': 'alt',
  '/ActualText': 'alt',
  '/E': 'alt',
  '/Contents': 'link',
  '/URI': 'link',
  '/Dest': 'destination',
  '/Names': 'destination',
  '/Limits': 'destination',
  '/ID': 'structure',
  '/Lang': 'structure',
  '/T': 'field',
  '/TU': 'field',
  '/F': 'embedded',
  '/UF': 'embedded',
  '/Desc': 'embedded',
};

function whereOf(key: string, owner: Dictionary | undefined): string {
  if (key === '/Title' && owner?.has('/Parent')) return 'bookmark';
  return places[key] ?? 'info';
}
