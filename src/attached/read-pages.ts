import type { AttachedFacts } from './attached-facts.ts';
import type { AttachedPages } from './attached-pages.ts';
import { factsOf, hasDynamicForm } from './facts-of.ts';
import { Unreadable } from './foreign-pdf.ts';
import { type ImportWords, importPages } from './import-pages.ts';
import { openForeign } from './open-foreign.ts';

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
