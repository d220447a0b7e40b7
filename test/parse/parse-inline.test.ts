import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/parse/parse-inline.ts';
import { randomMarkdown } from './markdown/random-markdown.ts';
import { outlineOf } from './markdown/read.ts';

/** A value that begins in column 9 of line 7. */
function field(text: string, length = text.length) {
  const start = { line: 7, column: 9 };
  const place = { file: 'meeting.md', start, end: { line: 7, column: 9 + length } };
  const { value, diagnostics } = parseInline({ value: text, place });
  return {
    value,
    outline: value.map(node => outlineOf(node, '')).join('\n'),
    diagnostics,
    told: diagnostics.map(
      ({ code, place }) => `${place.start.line}:${place.start.column}-${place.end.column} ${code}`,
    ),
  };
}

describe('parseInline', () => {
  it('reads emphasis, links, code and tags', () => {
    const { outline, told } = field(
      'Se *planen*, `x`, [her](https://a.dk), [](item:b), m<sup>2</sup><br>og www.c.dk',
    );
    expect(told).toEqual([]);
    expect(outline).toBe(
      [
        'text "Se "\nemphasis\n  text "planen"\ntext ", "\ninlineCode "x"\ntext ", "',
        'link https://a.dk\n  text "her"\ntext ", "\nlink item:b\ntext ", m"\nsuperscript\n  text "2"\nbreak',
        'text "og "\nlink http://www.c.dk\n  text "www.c.dk"',
      ].join('\n'),
    );
  });

  it.each([
    '- 5 °C',
    '1. juni',
    '17. juni',
    '# 7',
    '> 3',
    '---',
    '    a',
    '| a |',
    '```',
    '[a]: b',
    '- [ ] a',
    '• a',
    'a\n===',
  ])('reads no block in %j', text => {
    const { outline, told } = field(text);
    expect(told).toEqual([]);
    expect(outline).toBe(`text ${JSON.stringify(text.trim())}`);
  });

  it('places nodes and messages in the file', () => {
    const { value, told } = field('Se *b* og [c](d)');
    expect(value[1]?.position).toMatchObject({
      start: { line: 7, column: 12 },
      end: { line: 7, column: 15 },
    });
    expect(told).toEqual(['7:19-25 link-address']);
  });

  it('places them behind a quotation mark', () => {
    const text = 'Se *b*';
    expect(field(text, text.length + 2).value[1]?.position).toMatchObject({
      start: { column: 13 },
      end: { column: 16 },
    });
  });

  it('gives them the place of the value where it is written otherwise', () => {
    const { value, told } = field('Se *b* og [c](d)', 40);
    for (const { position } of value)
      expect(position).toMatchObject({ start: { column: 9 }, end: { column: 49 } });
    expect(told).toEqual(['7:9-49 link-address']);
    const place = { file: 'meeting.md', start: { line: 2, column: 3 }, end: { line: 4, column: 7 } };
    expect(parseInline({ value: 'a\n*b*', place }).value[1]?.position).toMatchObject({
      start: { line: 2 },
      end: { line: 4 },
    });
  });

  it('ends a line at an empty one', () => {
    expect(field('a\n\n*b*').outline).toBe('text "a"\nbreak\nemphasis\n  text "b"');
  });

  it('knows no notes', () => {
    const { outline, told } = field('a[^1]');
    expect(outline).toBe('text "a[^1]"');
    expect(told).toEqual(['7:10-14 footnote-missing']);
  });

  it.each([':::closed', 'a\n:::closed\nb\n:::', '- ::: closed'])(
    'refuses the lines of a passage: %j',
    text => {
      expect(field(text).diagnostics[0]).toMatchObject({ code: 'directive-place', severity: 'error' });
    },
  );

  it('keeps to the limits', () => {
    expect(field(`${'['.repeat(500)}a${']'.repeat(500)}`).told).toEqual(['7:9-1010 nesting-too-deep']);
    expect(field('*['.repeat(20_000)).told).toEqual(['7:9-40009 marks-too-many']);
  });

  it('reads anything, into inline nodes with places', () => {
    const known = new Set(
      'text,emphasis,strong,delete,inlineCode,break,link,image,footnoteReference,superscript,subscript'.split(
        ',',
      ),
    );
    const check = (node: Nodes): void => {
      expect(known).toContain(node.type);
      expect(node.position).toBeDefined();
      if ('children' in node) node.children.forEach(check);
    };
    fc.assert(
      fc.property(randomMarkdown, text => {
        field(text).value.forEach(check);
      }),
      { numRuns: 200 },
    );
  });
});
