import type { Node, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { composeBody } from '../../src/compose/body/body.ts';
import { createComposition } from '../../src/compose/composition.ts';
import { oneLine } from '../../src/compose/text.ts';
import type { Block, Inlines } from '../../src/document/document.ts';
import { languages } from '../../src/languages/index.ts';
import type { Block as SourceBlock } from '../../src/meeting/body.ts';
import { aMeeting, aTemplate, paragraph, place } from './samples.ts';

const composition = createComposition(aMeeting(), aTemplate(), languages.da);
const source = { place: { ...place, file: 'items/budget.md' }, id: 'item-1', level: 2 };
const picture = { format: 'png', width: 4, height: 3, bytes: new Uint8Array() } as const;

function bodyOf(...nodes: SourceBlock[]) {
  return composeBody(nodes, source, composition);
}

function blocksOf(...nodes: SourceBlock[]): readonly Block[] {
  return bodyOf(...nodes).blocks;
}

function inlinesOf(...nodes: (string | PhrasingContent)[]): Inlines {
  const [block] = blocksOf(paragraph(...nodes));
  return block?.role === 'paragraph' ? block.inlines : [];
}

function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

function at<N extends Node>(node: N, line: number): N {
  const point = (column: number) => ({ line, column, offset: column });
  return { ...node, position: { start: point(1), end: point(9) } };
}

function reference(identifier: string): PhrasingContent {
  return { type: 'footnoteReference', identifier, label: identifier.toUpperCase() };
}

describe('paragraphs', () => {
  it('and their texts name their place in the source', () => {
    const [block] = blocksOf(at(paragraph(at(words('Bilag.'), 7)), 7));
    const place = { file: 'items/budget.md', start: { line: 7, column: 1 }, end: { line: 7, column: 9 } };
    expect(block).toEqual({
      role: 'paragraph',
      leadIn: false,
      inlines: [{ role: 'text', value: 'Bilag.', place }],
      place,
    });
  });

  it('go on over the ends of the source’s lines', () => {
    expect(inlinesOf('one\r\ntwo\nthree')).toEqual([{ role: 'text', value: 'one two three' }]);
  });

  it('take time by their length, also where white space is all there is', () => {
    const spaces = ' '.repeat(1_000_000);
    expect(inlinesOf(`a${spaces}b`)).toEqual([{ role: 'text', value: `a${spaces}b` }]);
    expect(oneLine(`a${spaces}b\n${spaces}`)).toBe(`a${spaces}b`);
  });

  it('in which nothing is seen are left out, and so are line ends at their edges', () => {
    expect(blocksOf(paragraph(), paragraph(' '), paragraph({ type: 'break' }, ' '))).toEqual([]);
    expect(
      inlinesOf({ type: 'break' }, 'a', { type: 'break' }, 'b', { type: 'break' }).map(({ role }) => role),
    ).toEqual(['text', 'break', 'text']);
  });

  it('lead in to lists and tables, and where they end with a colon', () => {
    const list: SourceBlock = { type: 'list', children: [{ type: 'listItem', children: [paragraph('a')] }] };
    const blocks = blocksOf(paragraph('a'), list, paragraph('b:', reference('x')), paragraph('c'), {
      type: 'footnoteDefinition',
      identifier: 'x',
      children: [],
    });
    expect(blocks.map(block => block.role === 'paragraph' && block.leadIn)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('pictures', () => {
  const image = (alt: string): PhrasingContent => ({ type: 'image', url: 'map.png', alt, data: { picture } });

  it('that stand alone in a paragraph are figures', () => {
    expect(blocksOf(paragraph(image('Map'), '\n', image('Plan')))).toEqual([
      { role: 'figure', picture, alt: 'Map' },
      { role: 'figure', picture, alt: 'Plan' },
    ]);
    expect(inlinesOf('See ', image('Map'))[1]).toEqual({ role: 'picture', picture, alt: 'Map' });
  });

  it('without a text of their own are called pictures', () => {
    expect(blocksOf(paragraph(image(' ')))).toEqual([{ role: 'figure', picture, alt: 'Billede' }]);
  });

  it('that were not fetched are their text', () => {
    expect(inlinesOf({ type: 'image', url: 'https://example.org/a.png', alt: 'Map' })).toEqual([
      { role: 'text', value: 'Map' },
    ]);
  });
});

describe('links', () => {
  const link = (url: string, ...children: PhrasingContent[]): PhrasingContent => ({
    type: 'link',
    url,
    children,
  });

  it('without a text show the item’s number and title, or their address', () => {
    const toRoof = { role: 'link', to: { target: 'item-2' } };
    const title = [
      { role: 'text', value: '2. ' },
      { role: 'text', value: 'Title of roof' },
    ];
    expect(inlinesOf(link('item:roof'))).toEqual([{ ...toRoof, inlines: title }]);
    expect(inlinesOf(link('item:roof', words('item:Roof')))).toEqual([{ ...toRoof, inlines: title }]);
    expect(inlinesOf(link('tel:+4512345678', words(' ')))).toEqual([
      { role: 'link', to: { url: 'tel:+4512345678' }, inlines: [{ role: 'text', value: '+4512345678' }] },
    ]);
  });

  it('to an item that is not there are text', () => {
    expect(inlinesOf(link('item:nothing', words('here')))).toEqual([{ role: 'text', value: 'here' }]);
  });
});

describe('footnotes', () => {
  it('beside each other have a comma between their numbers', () => {
    const { blocks } = bodyOf(
      paragraph('x', reference('a'), reference('b')),
      { type: 'footnoteDefinition', identifier: 'a', children: [paragraph('A')] },
      { type: 'footnoteDefinition', identifier: 'b', children: [paragraph('B')] },
    );
    expect(blocks).toMatchObject([
      {
        inlines: [
          { value: 'x' },
          { number: 1 },
          { role: 'superscript', inlines: [{ value: ', ' }] },
          { number: 2 },
        ],
      },
    ]);
  });

  it('are numbered by their first references, and lead back to them alone', () => {
    const { blocks, footnotes } = bodyOf(
      paragraph(reference('b'), ' ', reference('a'), ' ', reference('b')),
      { type: 'footnoteDefinition', identifier: 'a', children: [paragraph('A', reference('c'))] },
      { type: 'footnoteDefinition', identifier: 'b', children: [paragraph('B')] },
      { type: 'footnoteDefinition', identifier: 'c', children: [paragraph('C', reference('c'))] },
      { type: 'footnoteDefinition', identifier: 'd', children: [paragraph('D')] },
    );
    expect(blocks).toMatchObject([
      {
        inlines: [
          { target: 'item-1.note-1', number: 1, id: 'item-1.note-1.ref' },
          { value: ' ' },
          { target: 'item-1.note-2', number: 2, id: 'item-1.note-2.ref' },
          { value: ' ' },
          { target: 'item-1.note-1', number: 1 },
        ],
      },
    ]);
    expect(JSON.stringify(blocks).match(/\.ref/g)).toHaveLength(2);
    expect(footnotes).toMatchObject([
      {
        label: 'Noter',
        notes: [
          { id: 'item-1.note-1', number: 1, blocks: [{ inlines: [{ value: 'B' }] }] },
          {
            id: 'item-1.note-2',
            number: 2,
            blocks: [{ inlines: [{ value: 'A' }, { id: 'item-1.note-3.ref' }] }],
          },
          { id: 'item-1.note-3', number: 3, blocks: [{ inlines: [{ value: 'C' }, { number: 3 }] }] },
        ],
      },
    ]);
  });

  it('that nobody wrote leave their reference as it was typed', () => {
    expect(inlinesOf(reference('a'))).toEqual([{ role: 'text', value: '[^A]' }]);
  });
});

describe('headings', () => {
  it('have levels without gaps, also over quotations and notes', () => {
    const heading = (depth: 2 | 3 | 4, text: string): SourceBlock & { type: 'heading' } => ({
      type: 'heading',
      depth,
      children: [words(text)],
    });
    const { blocks, footnotes } = bodyOf(
      heading(3, 'a'),
      { type: 'blockquote', children: [heading(4, 'b')] },
      { ...heading(2, 'c'), children: [reference('x')] },
      heading(2, 'd'),
      paragraph(reference('x')),
      heading(4, 'e'),
      { type: 'footnoteDefinition', identifier: 'x', children: [heading(4, 'f')] },
    );
    const levels = JSON.stringify([blocks, footnotes]).match(/"level":\d/g);
    expect(levels).toEqual([2, 3, 2, 2, 3, 2].map(level => `"level":${level}`));
  });
});

describe('cells', () => {
  const cellOf = (...children: (string | PhrasingContent)[]): readonly Block[] => {
    const [table] = blocksOf({
      type: 'table',
      children: [
        { type: 'tableRow', children: [{ type: 'tableCell', children: paragraph(...children).children }] },
      ],
    });
    return table?.role === 'table' ? table.header[0]!.blocks : [];
  };
  const roles = (...children: (string | PhrasingContent)[]) => cellOf(...children).map(({ role }) => role);

  it('have bullets where a line begins with a dash', () => {
    const br: PhrasingContent = { type: 'break' };
    expect(roles('- 500')).toEqual(['paragraph']);
    expect(roles('-500', br, '-600')).toEqual(['paragraph']);
    expect(roles('- ny kedel')).toEqual(['list']);
    expect(roles('- ', { type: 'strong', children: [words('ny')] })).toEqual(['list']);
    expect(roles('- 500', br, '- 600')).toEqual(['list']);
    expect(roles('Sum:', br, '- 500', br, '- 600', br, 'i alt', br, br, 'senere')).toEqual([
      'paragraph',
      'list',
      'paragraph',
      'paragraph',
    ]);
    expect(cellOf('Sum:', br, '- 500')[0]).toMatchObject({ leadIn: true });
    expect(cellOf('- a', br, '- ')).toMatchObject([
      { points: [{ blocks: [{ role: 'paragraph' }] }, { blocks: [] }] },
    ]);
  });

  it('beyond the last column stand in it', () => {
    const row = (...texts: string[]) => ({
      type: 'tableRow' as const,
      children: texts.map(text => ({ type: 'tableCell' as const, children: [words(text)] })),
    });
    const [table] = blocksOf({ type: 'table', children: [row('a', 'b'), row('c', 'd', 'e'), row('f')] });
    expect(table).toMatchObject({
      columns: ['left', 'left'],
      rows: [[{}, { blocks: [{ inlines: [{ value: 'd' }, { value: ' | ' }, { value: 'e' }] }] }], [{}]],
    });
  });
});
