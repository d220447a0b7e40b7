import type { FoundText } from '../../renderer.ts';
import { fontNamed } from './font-codes.ts';
import type { OpenPdf } from './open-pdf.ts';
import { pageRuns } from './page-runs.ts';
import { type Dictionary, PdfString, Reference } from './values.ts';

/** What may be painted by name, and what it may be painted with; anything else in a file could show a text unread. */
const kinds: Readonly<Record<string, ReadonlySet<unknown>>> = {
  '/XObject': new Set(['/Image', '/Form']),
  '/Font': new Set(['/Type0', '/CIDFontType0', '/CIDFontType2']),
};

/**
 * The texts of drawings, which pages paint by their names: forms, masks and tiles of patterns.
 * @throws RangeError where the file holds a drawing or font of a kind that this program does not write
 */
export function drawnTexts(pdf: OpenPdf): readonly FoundText[] {
  const texts: FoundText[] = [];
  for (const [id, value] of pdf.objects()) {
    if (!(value instanceof Map)) continue;
    checkKind(value);
    if (value.get('/Subtype') !== '/Form' && value.get('/PatternType') !== 1) continue;
    const font = fontNamed(pdf, value);
    const content = pdf.stream(new Reference(id));
    const painted = pageRuns(content, font).map(({ gap, text }) => gap + text);
    for (const text of [painted.join(''), readAs(content)])
      if (text !== '') texts.push({ where: 'page', text });
  }
  return texts;
}

/** The text that a reader gets instead of what is painted: letters may be set one by one, or from right to left. */
function readAs(content: string): string {
  const told = Array.from(
    content.matchAll(/\/ActualText<([\da-f]+)>/g),
    ([, hex]) => new PdfString(hex!, 'hexadecimal').text,
  );
  return told.join('\n');
}

function checkKind(dictionary: Dictionary): void {
  const type = String(dictionary.get('/Type'));
  const subtype = dictionary.get('/Subtype');
  const known = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (known && !known.has(subtype)) throw new RangeError(`${type} ${subtype} is not known`);
  // A field for a signature has an empty form, which is read as any other.
  if (dictionary.has('/AP') && dictionary.get('/FT') !== '/Sig')
    throw new RangeError('an annotation is painted otherwise than its page');
}
