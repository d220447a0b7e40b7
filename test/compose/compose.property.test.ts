import fc from 'fast-check';
import type { Node } from 'mdast';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import type { Block, Document } from '../../src/document/document.ts';
import { publicEdition } from '../../src/edition/public.ts';
import { languages } from '../../src/languages/index.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { PublicMeeting } from '../../src/meeting/public-meeting.ts';
import { meetingTexts } from '../../src/verify/meeting-texts.ts';
import { rounds } from '../rounds.ts';
import { randomMeeting } from './random-meeting.ts';
import { aTemplate } from './samples.ts';

const RUNS = { numRuns: rounds(300) };

function composed(meeting: Meeting | PublicMeeting): Document {
  return compose(meeting, aTemplate(), languages.da);
}

/** Both editions of random meetings. */
const documents = randomMeeting.chain(meeting =>
  fc.constantFrom(composed(meeting), composed(publicEdition(meeting))),
);

describe('every document', () => {
  it('has ids that are well formed, each once', () => {
    fc.assert(
      fc.property(documents, document => {
        const { ids } = anchorsOf(document);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9.-]+$/);
        expect(ids.length).toBe(new Set(ids).size);
      }),
      RUNS,
    );
  });

  it('leads nowhere but to what it holds', () => {
    fc.assert(
      fc.property(documents, document => {
        const { ids, targets } = anchorsOf(document);
        expect(targets.filter(target => !ids.includes(target))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has headings without gaps in their levels', () => {
    fc.assert(
      fc.property(documents, document => {
        // On a cover the meeting's title is the heading above all others.
        let above = document.parts[0]!.role === 'cover' ? 1 : 0;
        for (const level of document.parts.flatMap(({ blocks }) => blocks.flatMap(levelsOf))) {
          expect(level).toBeGreaterThan(0);
          expect(level).toBeLessThanOrEqual(above + 1);
          above = level;
        }
      }),
      RUNS,
    );
  });
});

describe('the full edition', () => {
  it('has the texts of each body in their order', () => {
    fc.assert(
      fc.property(randomMeeting, meeting => {
        const items = composed(meeting).parts.filter(({ role }) => role === 'item');
        for (const [index, { body, withdrawn }] of meeting.items.entries()) {
          const shown = wordsIn(items[index]!.blocks);
          const own = withdrawn ? [] : bodyWords(body);
          expect(shown.filter(word => own.includes(word))).toEqual(own);
        }
      }),
      RUNS,
    );
  });

  it('has every text but those of withdrawn items and of notes that nothing refers to', () => {
    fc.assert(
      fc.property(randomMeeting, meeting => {
        const shown = new Set(wordsIn(composed(meeting).parts));
        const { items, slots, ...facts } = meeting;
        const bodies = items.map(({ body, withdrawn }) => (withdrawn ? [] : body));
        const expected = [facts.note, ...bodies].flatMap(bodyWords);
        const fields = items.map(({ body, publicTitle, attachments, ...own }) => [
          own,
          attachments.map(({ title, document }) => [title, document]),
        ]);
        const all = [...expected, ...wordsIn([{ ...facts, note: [] }, fields, slots])];
        expect(all.filter(word => !shown.has(word))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('the public edition', () => {
  it('has no word that is withheld, and every other one', () => {
    fc.assert(
      fc.property(randomMeeting, meeting => {
        const shown = new Set(wordsIn(composed(publicEdition(meeting))));
        const texts = meetingTexts(meeting);
        const words = (withheld: boolean) =>
          texts.filter(text => text.withheld === withheld).flatMap(({ text }) => text.match(WORD) ?? []);
        expect(words(true).filter(word => shown.has(word))).toEqual([]);
        // The name of an open attachment's file is not shown.
        const files = new Set(texts.filter(({ kind }) => kind === 'file').map(({ text }) => text));
        expect(words(false).filter(word => !shown.has(word) && !files.has(word))).toEqual([]);
      }),
      RUNS,
    );
  });
});

const WORD = /word\d+z/g;

/** The words of a value that a reader may see, in order. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.match(WORD) ?? [];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'place' || key === 'bookmark' ? [] : wordsIn(inner),
  );
}

/** The words of a body in their order in the source. Notes stand elsewhere, and are shown only if something refers to them. */
function bodyWords(body: readonly Node[]): readonly string[] {
  return body.flatMap(node => {
    if (node.type === 'footnoteDefinition') return [];
    if ('children' in node) return bodyWords(node.children as readonly Node[]);
    return wordsIn('alt' in node ? node.alt : 'value' in node ? node.value : '');
  });
}

function levelsOf(block: Block): readonly number[] {
  switch (block.role) {
    case 'cover':
      return [1];
    case 'part-heading':
    case 'group-heading':
    case 'item-heading':
    case 'heading':
      return [block.level];
    case 'passage':
      return [block.level, ...block.blocks.flatMap(levelsOf)];
    case 'quote':
      return block.blocks.flatMap(levelsOf);
    case 'list':
      return block.points.flatMap(({ blocks }) => blocks.flatMap(levelsOf));
    case 'table':
      return [block.header, ...block.rows].flat().flatMap(({ blocks }) => blocks.flatMap(levelsOf));
    case 'footnotes':
      return block.notes.flatMap(({ blocks }) => blocks.flatMap(levelsOf));
    default:
      return [];
  }
}

interface Anchors {
  readonly ids: readonly string[];
  readonly targets: readonly string[];
}

/** Every destination, and everything that leads to one; a note leads back to its first reference. */
function anchorsOf(document: Document): Anchors {
  const ids: string[] = [];
  const targets: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const inner of value) visit(inner, key);
    else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
      if ('blocks' in value && 'number' in value && 'id' in value) targets.push(`${value.id}.ref`);
    } else if (key === 'id' && typeof value === 'string') ids.push(value);
    else if (key === 'target' && typeof value === 'string') targets.push(value);
  };
  visit(document, '');
  return { ids, targets };
}
