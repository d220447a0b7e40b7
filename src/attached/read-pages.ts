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
import type { AttachedPages } from './attached-pages.ts';
import { type AttachedFacts, factsOf, hasDynamicForm } from './facts-of.ts';
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
export async function readFacts(bytes: Uint8Array): Promise<AttachedFacts> {
  return (await open(bytes)).facts;
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
  const { context } = await load(bytes);
  const { Root, Info } = context.trailerInfo;
  const wasEncrypted = context.isDecrypted;
  const known = new Map<number, ForeignValue>();
  const generations = new Map<number, PDFRef>();
  for (const [reference] of context.enumerateIndirectObjects())
    generations.set(reference.objectNumber, reference);

  /** After decryption the library keeps a literal string as its bytes, without escapes. */
  function bytesOf(value: PDFString | PDFHexString): string {
    if (wasEncrypted && value instanceof PDFString) return value.asString();
    return Buffer.from(value.asBytes()).toString('latin1');
  }

  function plain(value: PDFObject | undefined): ForeignValue {
    if (value instanceof PDFRef) return new Reference(value.objectNumber);
    if (value instanceof PDFName) return `/${value.decodeText()}`;
    if (value instanceof PDFNumber) return value.asNumber();
    if (value instanceof PDFBool) return value.asBoolean();
    if (value instanceof PDFString || value instanceof PDFHexString) return new ByteString(bytesOf(value));
    if (value instanceof PDFArray) return value.asArray().map(plain);
    if (value instanceof PDFRawStream) return new Stream(entriesOf(value.dict), value.contents);
    return value instanceof PDFDict ? entriesOf(value) : null;
  }

  function entriesOf(dictionary: PDFDict): ReadonlyMap<string, ForeignValue> {
    return new Map(dictionary.entries().map(([key, one]) => [`/${key.decodeText()}`, plain(one)]));
  }

  function object(id: number): ForeignValue {
    const found = known.get(id);
    if (found !== undefined) return found;
    const reference = generations.get(id);
    const value = reference ? plain(context.lookup(reference)) : null;
    known.set(id, value);
    return value;
  }

  return foreignPdf(object, { root: plain(Root), info: plain(Info), wasEncrypted });
}

/** An owner's password asks for nothing; an empty user's password opens the file. */
async function load(bytes: Uint8Array): Promise<PDFDocument> {
  // The library copies each stream out of the file: half of the time and memory that a scan takes.
  Object.defineProperty(bytes, 'slice', { value: bytes.subarray });
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity, password: '' });
  } catch (error) {
    throw new Unreadable(/password|encrypt/i.test(String(error)) ? 'password' : 'broken');
  }
}
