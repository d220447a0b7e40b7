import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { builtInStyles } from '../render/pdf/documents/built-in-styles.ts';
import { randomDocument } from '../render/pdf/documents/random-document.ts';
import { installVeraPdf, judge } from './vera-pdf.ts';

const folder = resolve('.cache/conformance/documents');
const files: string[] = [];

/** Shared out among the templates. */
const DOCUMENTS = 200;

beforeAll(async () => {
  installVeraPdf();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const styles = Object.entries(builtInStyles);
  for (const [name, style] of styles) {
    const documents = fc.sample(randomDocument(style.cover), Math.ceil(DOCUMENTS / styles.length));
    for (const [index, document] of documents.entries()) {
      const { output } = await renderPdf(document, style, {});
      files.push(join(folder, `${name}-${index}.pdf`));
      writeFileSync(files.at(-1)!, output.bytes);
    }
  }
});

describe.each(['ua1', '2a'] as const)('%s', flavour => {
  it(`holds for ${DOCUMENTS} random documents`, () => {
    const verdicts = judge(flavour, files);
    expect(verdicts).toHaveLength(files.length);
    expect(verdicts.filter(({ compliant }) => !compliant)).toEqual([]);
  });
});
