import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Part } from '../../../../src/document/document.ts';
import { renderPdf } from '../../../../src/render/pdf/render-pdf.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { pagesOf } from '../documents/pages-of.ts';
import { randomDocument } from '../documents/random-document.ts';

const LINES = Array.from({ length: 50 }, (_, index) => index + 1);

function line(text: string): Block {
  return { role: 'paragraph', leadIn: false, inlines: [{ role: 'text', value: text }] };
}

/** A part of so many lines and two short notes. */
function part(lines: number): Part {
  const id = `item-${lines}`;
  const notes = [1, 2].map(number => ({
    id: `${id}.note-${number}`,
    number,
    back: 'Tilbage',
    blocks: [line('En note')],
  }));
  const references = notes.map((note): Block => {
    const reference = { target: note.id, number: note.number, id: `${note.id}.ref` };
    return {
      role: 'paragraph',
      leadIn: false,
      inlines: [{ role: 'note-reference', label: 'Note 1', ...reference }],
    };
  });
  return {
    role: 'attachment-index',
    id,
    start: 'page',
    bookmark: id,
    blocks: [
      { role: 'part-heading', level: 2, inlines: [{ role: 'text', value: id }] },
      ...LINES.slice(0, lines).map(() => line('Tekst')),
      ...references,
      { role: 'footnotes', label: 'Noter', notes },
    ],
  };
}

test.each(Object.entries(builtInStyles))('in %s, a few short notes stand on one page', async (_, style) => {
  const [sample] = fc.sample(randomDocument(style.cover), { numRuns: 1, seed: 7 });
  const { output } = await renderPdf({ ...sample!, parts: LINES.map(part) }, style, {});
  const pages = pagesOf(output.bytes);
  for (const lines of LINES)
    expect(pages.get(`item-${lines}.note-2`), `${lines} lines`).toBe(pages.get(`item-${lines}.note-1`));
});
