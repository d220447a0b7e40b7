import { decodedStream } from './decode-stream.ts';
import { type ForeignPage, foreignPages } from './foreign-pages.ts';
import { type ForeignPdf, isString, treeOf, Unreadable } from './foreign-pdf.ts';
import { type ForeignDictionary, type ForeignValue, Reference, Stream } from './foreign-values.ts';

/**
 * What can be told of a file quickly. Contents are not read, so a page whose fonts show nothing counts as one with text.
 * @throws Unreadable if what a page shows, or all fonts that it names, are not in the file: it was cut off
 */
export function factsOf(pdf: ForeignPdf, bytes: Uint8Array): AttachedFacts {
  const { catalog } = pdf;
  const pages = foreignPages(pdf);
  const xmp = metadataOf(pdf);
  const form = pdf.dictionary(catalog.get('/AcroForm'));
  const annotations = pages.flatMap(({ entries }) =>
    pdf.list(entries.get('/Annots')).map(one => pdf.dictionary(one)),
  );
  const kinds = annotations.map(one => pdf.resolve(one.get('/Subtype')));
  const title = pdf.resolve(pdf.info.get('/Title'));
  const language = pdf.resolve(catalog.get('/Lang'));
  const layers = pdf.dictionary(pdf.dictionary(catalog.get('/OCProperties')).get('/D'));
  const names = pdf.dictionary(catalog.get('/Names'));
  return {
    pages: pages.length,
    isTagged: isTagged(pdf),
    title: isString(title) && title.text.trim() !== '' ? title.text.trim() : undefined,
    language: isString(language) && language.text !== '' ? language.text : undefined,
    claims: {
      ua: claimIn(xmp, 'pdfuaid:part'),
      a:
        [claimIn(xmp, 'pdfaid:part'), claimIn(xmp, 'pdfaid:conformance')].join('').toLowerCase() || undefined,
    },
    ...fontsIn(pdf, pages, annotations),
    isEncrypted: pdf.wasEncrypted,
    isSigned: isSigned(pdf, form),
    hasScripts: names.has('/JavaScript') || catalog.has('/AA') || isScript(pdf, catalog.get('/OpenAction')),
    fields: kinds.filter(kind => kind === '/Widget').length,
    comments: kinds.filter(kind => typeof kind === 'string' && !noComments.has(kind)).length,
    hiddenLayers:
      pdf.list(layers.get('/OFF')).length + (pdf.resolve(layers.get('/BaseState')) === '/OFF' ? 1 : 0),
    embeddedFiles:
      treeOf(pdf, names.get('/EmbeddedFiles'), '/Names').size +
      kinds.filter(kind => kind === '/FileAttachment').length,
    earlierRevisions: earlierRevisions(bytes),
  };
}

/** Fonts of what the file leaves to its reader to draw. */
const drawnWith = new Map([
  ['/FreeText', 'Helvetica'],
  ['/Stamp', 'Helvetica-Bold'],
]);

const noComments = new Set(['/Link', '/Widget', '/Popup', '/FileAttachment']);

/** A file counts as untagged if its structure tree is empty, or if it does not say that it is tagged. */
function isTagged(pdf: ForeignPdf): boolean {
  const root = pdf.dictionary(pdf.catalog.get('/StructTreeRoot'));
  const isMarked = pdf.resolve(pdf.dictionary(pdf.catalog.get('/MarkInfo')).get('/Marked')) === true;
  return isMarked && pdf.list(root.get('/K')).length > 0;
}

/** Only Adobe's own program draws XFA forms (LiveCycle). */
export function hasDynamicForm(pdf: ForeignPdf): boolean {
  return pdf.dictionary(pdf.catalog.get('/AcroForm')).has('/XFA');
}

/** The profiles of the output intents, with how many colours each has. */
export function intentsOf(
  pdf: ForeignPdf,
): readonly { readonly profile: ForeignValue; readonly colours: number }[] {
  return pdf.list(pdf.catalog.get('/OutputIntents')).flatMap(intent => {
    const profile = pdf.dictionary(intent).get('/DestOutputProfile');
    const colours = Number(pdf.resolve(pdf.dictionary(profile).get('/N')));
    return profile !== undefined && pdf.resolve(profile) instanceof Stream ? [{ profile, colours }] : [];
  });
}

function metadataOf(pdf: ForeignPdf): string {
  const stream = pdf.resolve(pdf.catalog.get('/Metadata'));
  const data = stream instanceof Stream ? decodedStream(pdf, stream) : undefined;
  return data ? Buffer.from(data).toString('utf8') : '';
}

/** As an element or as an attribute. */
function claimIn(xmp: string, name: string): string | undefined {
  return new RegExp(`\\b${name}(?:\\s*=\\s*["']|\\s*>)\\s*(\\w+)`).exec(xmp)?.[1];
}

function fontsIn(pdf: ForeignPdf, pages: readonly ForeignPage[], annotations: readonly ForeignDictionary[]) {
  const missing = new Set<string>();
  const seen = new Map<ForeignDictionary, boolean>();
  const textless: number[] = [];
  for (const [index, { entries }] of pages.entries()) {
    if (isLost(entries.get('/Contents')) || isLost(entries.get('/Resources'))) throw new Unreadable('broken');
    const marks = pdf
      .list(entries.get('/Annots'))
      .map(one => pdf.dictionary(pdf.dictionary(pdf.dictionary(one).get('/AP')).get('/N')).get('/Resources'));
    const hasFonts = [entries.get('/Resources'), ...marks].map(one => look(one)).includes(true);
    if (!hasFonts) textless.push(index + 1);
  }
  for (const [kind, font] of drawnWith)
    if (annotations.some(one => pdf.resolve(one.get('/Subtype')) === kind && !one.has('/AP')))
      missing.add(font);
  // Values of fields are then set in the form's own fonts.
  const form = pdf.dictionary(pdf.catalog.get('/AcroForm'));
  if (pdf.resolve(form.get('/NeedAppearances')) === true) look(form.get('/DR'));
  return { missingFonts: [...missing], textless };

  /** Whether there are fonts in resources, or in forms that they name. */
  function look(value: ForeignValue | undefined): boolean {
    const resources = pdf.dictionary(value);
    const known = seen.get(resources);
    if (known !== undefined) return known;
    seen.set(resources, false);
    const named = resources.get('/Font');
    const fonts = [...pdf.dictionary(named).values()];
    if (isLost(named) || (fonts.length > 0 && fonts.every(isLost))) throw new Unreadable('broken');
    for (const font of fonts) noteMissing(pdf.dictionary(font));
    const forms = [...pdf.dictionary(resources.get('/XObject')).values()].map(one =>
      pdf.dictionary(one).get('/Resources'),
    );
    const hasFonts =
      forms
        .filter(form => form !== undefined)
        .map(look)
        .includes(true) || fonts.length > 0;
    seen.set(resources, hasFonts);
    return hasFonts;
  }

  function isLost(value: ForeignValue | undefined): boolean {
    return value instanceof Reference && (pdf.resolve(value) ?? null) === null;
  }

  function noteMissing(font: ForeignDictionary): void {
    if (pdf.resolve(font.get('/Subtype')) === '/Type3') return;
    const [descendant] = pdf.list(font.get('/DescendantFonts'));
    const described = descendant === undefined ? font : pdf.dictionary(descendant);
    const descriptor = pdf.dictionary(described.get('/FontDescriptor'));
    const name = String(pdf.resolve(font.get('/BaseFont'))).slice(1);
    if (!['/FontFile', '/FontFile2', '/FontFile3'].some(key => descriptor.has(key)))
      missing.add(name.replace(/^[A-Z]{6}\+/, ''));
  }
}

const mostFields = 10_000;

/** Whether a field holds a signature. */
function isSigned(pdf: ForeignPdf, form: ForeignDictionary): boolean {
  const waiting = [...pdf.list(form.get('/Fields'))];
  for (let count = 0; waiting.length > 0 && count < mostFields; count++) {
    const field = pdf.dictionary(waiting.pop());
    if (pdf.resolve(field.get('/FT')) === '/Sig' && field.has('/V')) return true;
    if (field.has('/Kids')) waiting.push(...pdf.list(field.get('/Kids')));
  }
  return pdf.catalog.has('/Perms');
}

function isScript(pdf: ForeignPdf, action: ForeignValue | undefined): boolean {
  const kind = pdf.resolve(pdf.dictionary(action).get('/S'));
  return kind === '/JavaScript' || kind === '/Launch' || kind === '/SubmitForm' || kind === '/ImportData';
}

/** A file has an end marker for each of its revisions, and one more near its beginning if it is linearised. */
function earlierRevisions(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let ends = 0;
  for (let at = file.indexOf('%%EOF'); at >= 0; at = file.indexOf('%%EOF', at + 1)) ends++;
  const isLinearized = file.subarray(0, 1024).includes('/Linearized');
  return Math.max(0, ends - (isLinearized ? 2 : 1));
}

/** What shows that a file is not PDF/UA-1, whatever it says (ISO 14289-1, 7.1, 7.3, 7.4.2, 7.5 and 7.18.5). */
export type Flaw = 'figures' | 'headings' | 'tables' | 'links' | 'content';

/** What is known of an attached file without a validator. */
export interface AttachedFacts {
  readonly pages: number;
  readonly isTagged: boolean;
  readonly title?: string;
  /** BCP 47, as the file says it. */
  readonly language?: string;
  /** What it claims: "1" of PDF/UA, "2a" of PDF/A. */
  readonly claims: { readonly ua?: string; readonly a?: string };
  /** Found while its pages are read, if it says that it is PDF/UA-1. */
  readonly flaws?: readonly Flaw[];
  /** Fonts that are not in it, by name. */
  readonly missingFonts: readonly string[];
  /** Pages that show no text, from 1. */
  readonly textless: readonly number[];
  readonly isEncrypted: boolean;
  readonly isSigned: boolean;
  readonly hasScripts: boolean;
  readonly fields: number;
  readonly comments: number;
  readonly hiddenLayers: number;
  readonly embeddedFiles: number;
  /** Earlier revisions that are still in it. */
  readonly earlierRevisions: number;
}

/** What is known of a file whose contents are gone through, but not taken. */
export interface FileFacts extends AttachedFacts {
  /** The pages that have invisible text, from 1. */
  readonly unseenTexts: readonly number[];
}
