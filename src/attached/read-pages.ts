import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { adaptLibrary } from './adapt-library.ts';
import type { AttachedPages } from './attached-pages.ts';
import { pagesWithUnseenTexts } from './content/unseen-texts.ts';
import { type FileFacts, factsOf, hasDynamicForm } from './facts-of.ts';
import { type ForeignPdf, foreignPdf, Unreadable } from './foreign-pdf.ts';
import { ByteString, type ForeignValue, Reference, Stream } from './foreign-values.ts';
import { type ImportWords, importPages } from './import-pages.ts';

/**
 * What is taken of a PDF file's content.
 * @throws Unreadable if it gives no pages
 */
export async function readPages(bytes: Uint8Array, words: ImportWords): Promise<AttachedPages> {
  const { pdf, facts } = await open(bytes);
  return importPages(pdf, facts, words);
}

/**
 * What is known of a PDF file.
 * @throws Unreadable if it gives no pages
 */
export async function readFacts(bytes: Uint8Array): Promise<FileFacts> {
  const { pdf, facts } = await open(bytes);
  return { ...facts, unseenTexts: pagesWithUnseenTexts(pdf) };
}

async function open(bytes: Uint8Array) {
  const pdf = await openForeign(bytes);
  if (hasDynamicForm(pdf)) throw new Unreadable('form');
  const facts = factsOf(pdf, bytes);
  if (facts.pages === 0) throw new Unreadable('broken');
  return { pdf, facts };
}

/**
 * Opens a PDF file with @cantoo/pdf-lib, which repairs and decrypts it. Nothing else knows the library: its objects
 * become plain values, each when it is first asked for.
 * @throws Unreadable if it is no PDF, is damaged beyond repair, or needs a password
 */
async function openForeign(bytes: Uint8Array): Promise<ForeignPdf> {
  const { context } = await load(bytes, { password: '' });
  const { Root, Info } = context.trailerInfo;
  const wasEncrypted = context.isDecrypted;
  const asItIs =
    wasEncrypted && hasClearMetadata(bytes) ? await load(bytes, { ignoreEncryption: true }) : undefined;
  const known = new Map<number, ForeignValue>();
  const names = new Map<PDFName, string>();
  const generations = new Map<number, PDFRef>();
  for (const [reference] of context.enumerateIndirectObjects())
    generations.set(reference.objectNumber, reference);

  /** After decryption the library keeps a literal string as its bytes, without escapes. */
  function bytesOf(value: PDFString | PDFHexString): string {
    if (wasEncrypted && value instanceof PDFString) return value.asString();
    return Buffer.from(value.asBytes()).toString('latin1');
  }

  /** The library decodes names slowly, and few have something to decode. It has one object for each name. */
  function nameOf(name: PDFName): string {
    const encoded = name.asString();
    if (!encoded.includes('#')) return encoded;
    const found = names.get(name) ?? `/${name.decodeText()}`;
    names.set(name, found);
    return found;
  }

  function plain(value: PDFObject | undefined): ForeignValue {
    if (value instanceof PDFRef) return new Reference(value.objectNumber);
    if (value instanceof PDFName) return nameOf(value);
    if (value instanceof PDFNumber) return value.asNumber();
    if (value instanceof PDFBool) return value.asBoolean();
    if (value instanceof PDFString || value instanceof PDFHexString) return new ByteString(bytesOf(value));
    if (value instanceof PDFArray) return value.asArray().map(plain);
    if (value instanceof PDFRawStream) return new Stream(entriesOf(value.dict), value.contents);
    return value instanceof PDFDict ? entriesOf(value) : null;
  }

  function entriesOf(dictionary: PDFDict): ReadonlyMap<string, ForeignValue> {
    const entries = new Map<string, ForeignValue>();
    for (const [key, one] of dictionary.entries()) entries.set(nameOf(key), plain(one));
    return entries;
  }

  function object(id: number): ForeignValue {
    const found = known.get(id);
    if (found !== undefined) return found;
    const reference = generations.get(id);
    const whole = reference && context.lookup(reference);
    const value = plain(asItIs && isMetadata(whole) ? asItIs.context.lookup(reference) : whole);
    known.set(id, value);
    return value;
  }

  return foreignPdf(object, { root: plain(Root), info: plain(Info), wasEncrypted });
}

adaptLibrary();

/**
 * Metadata may stand in an encrypted file as it is (ISO 32000-1, 7.6.3.2): the library decrypts it all the same. What
 * says so is never encrypted, nor in a stream.
 */
function hasClearMetadata(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = file.indexOf('/EncryptMetadata');
  return at >= 0 && /^\S+\s+false/.test(file.toString('latin1', at, at + 40));
}

function isMetadata(object: PDFObject | undefined): boolean {
  return object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('Metadata');
}

type LoadOptions = Parameters<typeof PDFDocument.load>[1];

/** An owner's password asks for nothing; an empty user's password opens the file. */
async function load(bytes: Uint8Array, options: LoadOptions): Promise<PDFDocument> {
  // The library copies each stream out of the file: half of the time and memory that a scan takes.
  Object.defineProperty(bytes, 'slice', { value: bytes.subarray, configurable: true });
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity, ...options });
  } catch (error) {
    throw new Unreadable(/password|encrypt/i.test(String(error)) ? 'password' : 'broken');
  }
}
