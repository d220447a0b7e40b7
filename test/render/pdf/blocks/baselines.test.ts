import { describe, expect, it } from 'vitest';
import type { Block, PartRole } from '../../../../src/document/document.ts';
import { setBlocks } from '../../../../src/render/pdf/blocks/blocks.ts';
import { within } from '../../../../src/render/pdf/flow.ts';
import { paginate } from '../../../../src/render/pdf/layout/paginate.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { flowOf } from './flow-of.ts';
import { frameOf, painted } from './painted-texts.ts';

const text = (value: string) => [{ role: 'text', value }] as const;
const labels = { number: 'Nr.', title: 'Bilag', document: 'Dokument', status: 'Status' };
const row = (number: string) => ({ number: text(number), title: text(`Kort ${number}`) });

/** What the template paints of blocks: words, with their places. */
function paintedWords(blocks: readonly Block[], template: string, part: PartRole) {
  const style = builtInStyles[template]!;
  const frame = frameOf(style.page);
  const strips = setBlocks(blocks, within(flowOf(style), { part }));
  const { texts } = painted(paginate(strips, frame, { page: 0, top: frame.top }));
  return (word: string) => {
    const found = texts.find(run => run.text.startsWith(word));
    if (!found) throw new Error(`"${word}" is not painted`);
    return found;
  };
}

const heading = { role: 'heading', level: 2, depth: 0 } as const;

describe('baselines', () => {
  it.each<[string, Block]>([
    ['a paragraph', { role: 'paragraph', leadIn: false, inlines: text('Nr. tekst') }],
    ['a table of attachments', { role: 'attachments', labels, groups: [{ rows: [row('1.1')] }] }],
    ['fields', { role: 'fields', fields: [{ label: 'Nr.', values: [text('x')] }] }],
  ])('of a side head and of %s beside it agree', (_, block) => {
    const at = paintedWords([{ ...heading, inlines: text('Overskrift') }, block], 'board', 'item');
    expect(at('Overskrift').baseline).toBeCloseTo(at('Nr.').baseline, 1);
    expect(at('Overskrift').right).toBeLessThan(at('Nr.').left);
  });

  it('of the heading of contents and of their first line agree', () => {
    const status = { status: 'closed', label: 'Lukket' } as const;
    const item = { kind: 'item', target: 'item-1', number: '1.', inlines: text('Valg') } as const;
    const entries = [{ ...item, marks: [status] }];
    const blocks: Block[] = [
      { role: 'part-heading', level: 2, inlines: text('Indhold') },
      { role: 'contents', entries },
    ];
    const at = paintedWords(blocks, 'board', 'contents');
    expect(at('Indhold').baseline).toBeCloseTo(at('Valg').baseline, 1);
    expect(at('Lukket').baseline).toBeCloseTo(at('Valg').baseline, 2);
  });
});

describe.each(Object.keys(builtInStyles))('in %s', template => {
  it('titles in the contents stand 36 points to the right of their numbers, more where numbers are wide', () => {
    const contents = (number: string): Block => ({
      role: 'contents',
      entries: [
        { kind: 'item', target: 'item-1', number, inlines: text('Valg') },
        { kind: 'item', target: 'item-2', number: '2.', inlines: text('Budget') },
      ],
    });
    const plain = paintedWords([contents('1.')], template, 'contents');
    expect(plain('Valg').left - plain('1.').left).toBeCloseTo(36, 1);
    const wide = paintedWords([contents('2026-114')], template, 'contents');
    expect(wide('Valg').left).toBeGreaterThan(wide('2026').right + 3);
    expect(wide('Budget').left).toBe(wide('Valg').left);
  });

  it('no number stands alone on the second line of a title in the contents', () => {
    for (let letters = 1; letters < 100; letters++) {
      const title = `Ankauf des ${'G'.padEnd(letters, 'rundstücks ')} Ladestraße 8`;
      const entries = [{ kind: 'item', target: 'item-1', number: '1.', inlines: text(title) }] as const;
      const at = paintedWords([{ role: 'contents', entries }], template, 'contents');
      expect(() => at('8')).toThrow();
    }
  });

  it('the link back to the contents stands on the line of the last field, and takes no room', () => {
    const back: Block = { role: 'way-back', target: 'contents', label: 'Til indholdet' };
    const after = { ...heading, inlines: text('Overskrift') };
    const fields = (...values: readonly string[]): Block => ({
      role: 'fields',
      fields: values.map(value => ({ label: 'Sag', values: [text(value)] })),
    });
    const short = fields('26/1', '26/2');
    const set = (...blocks: readonly Block[]) => paintedWords(blocks, template, 'item');
    const at = set(short, back, after);
    expect(at('Overskrift').baseline).toBe(set(short, after)('Overskrift').baseline);
    expect(at('Til indholdet').baseline).toBeCloseTo(at('26/2').baseline, 2);
    // Where it would overprint the last value it stands beside one above.
    const rises = Array.from({ length: 40 }, (_, index) => {
      const found = set(fields('26/1', 'ord '.repeat(index + 1)), back, after);
      const [link, value] = [found('Til indholdet'), found('ord')];
      if (Math.abs(link.baseline - value.baseline) < 0.01) expect(value.right).toBeLessThan(link.left - 10);
      return Math.abs(link.baseline - found('26/1').baseline) < 0.01;
    });
    expect(new Set(rises)).toEqual(new Set([false, true]));
  });

  it('the time of a break stands on one line', () => {
    const slot = { titles: [text('Pause')], points: [], notes: [] };
    const slots = [
      { ...slot, kind: 'items', time: '09:45' },
      { ...slot, kind: 'break', time: '10:00' },
    ] as const;
    const times: Block = { role: 'timetable', labels: { time: 'Tid', item: 'Punkt' }, slots };
    expect(paintedWords([times], template, 'timetable')('10:').text).toBe('10:00');
  });

  it('the attachment index has one head, and the rows of all items have its columns', () => {
    const groups = ['3.', '4.'].map(number => ({
      heading: text(`${number} Sag`),
      rows: [row(`${number}1`), row(`${number}2`)],
    }));
    const part: Block[] = [
      { role: 'part-heading', level: 2, inlines: text('Oversigt') },
      { role: 'attachments', labels, groups },
    ];
    const at = paintedWords(part, template, 'attachment-index');
    const lefts = ['Oversigt', 'Nr.', '3. ', '3.1', '4. ', '4.2'].map(word => at(word).left);
    expect(new Set(lefts.map(Math.round)).size).toBe(1);
    expect(at('Kort 4.2').left).toBe(at('Bilag').left);
  });
});
