import { describe, expect, it } from 'vitest';
import { containerDepth, countMarks } from '../../../src/parse/markdown/within-limits.ts';
import { read } from './read.ts';

const lists = (depth: number) =>
  Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- a\n`).join('');

describe('nesting', () => {
  it.each([
    ['lists', lists(60)],
    ['quotations', `${'> '.repeat(100)}a\n`.repeat(3)],
    ['quotations without spaces', `${'>'.repeat(100)}a\n`],
    ['numbered lists', Array.from({ length: 100 }, (_, index) => `${'   '.repeat(index)}1. a\n`).join('')],
    ['brackets', `${'['.repeat(100)}a${']'.repeat(100)}\n`],
    ['brackets that are not closed', `${'['.repeat(5000)}\n`],
    ['emphasis that is not closed', `${'*a '.repeat(5000)}\n`],
    ['rules', `${'- '.repeat(300)}\n\n${'* '.repeat(300)}\n`],
    ['code', `\`\`\`\n${'['.repeat(300)}${']'.repeat(300)}\n\`\`\`\n`],
  ])('of %s may be deep', (_, text) => {
    const { told, blocks } = read(text);
    expect(told.filter(found => !/(?:lines-joined|code-unclosed)$/.test(found))).toEqual([]);
    expect(blocks.length).toBeGreaterThan(0);
  });

  it.each([
    ['lists', lists(102), '101:1'],
    ['points on one line', `${'- '.repeat(2000)}a\n`, '1:1'],
    ['quotations', `${'> '.repeat(2000)}a\n`, '1:1'],
    ['notes', `${'[^1]: '.repeat(2000)}a\n`, '1:1'],
    ['brackets', `${'['.repeat(10_000)}a${']'.repeat(10_000)}\n`, '1:1'],
    ['links', `${'['.repeat(5000)}a${'](b)'.repeat(5000)}\n`, '1:1'],
    ['pictures', `${'!['.repeat(3000)}a${'](b)'.repeat(3000)}\n`, '1:1'],
    ['emphasis', `a\n\n${'*a '.repeat(3000)}${'a* '.repeat(3000)}\n`, '3:1'],
    ['stars', `a${'*'.repeat(5000)}b${'*'.repeat(5000)}\n`.replace('a*', ' *'), '1:1'],
  ])('of %s may not be too deep', (_, text, at) => {
    const { told, diagnostics, blocks } = read(`${text}\nMere [tekst](https://a.dk).\n`);
    expect(told).toEqual([`${at} nesting-too-deep`]);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', data: { limit: 100 } });
    expect(JSON.stringify(blocks.at(-1))).toContain('https://a.dk');
  });

  it('is told once', () => {
    expect(read(`${'>'.repeat(200)}a\n`.repeat(50)).told).toEqual(['1:1 nesting-too-deep']);
  });

  it('counts what may be open on a line', () => {
    expect(containerDepth('- > 1. a', 0)).toBe(3);
    expect(containerDepth('    - a', 0)).toBe(1);
    expect(containerDepth('    - a', 5)).toBe(3);
    expect(containerDepth('  text', 5)).toBe(5);
    expect(containerDepth('- - -', 5)).toBe(5);
    expect(containerDepth('-', 0)).toBe(1);
    expect(containerDepth('> > a', 9)).toBe(2);
  });
});

describe('what is refused', () => {
  const marks = '*a [b '.repeat(6000);

  it('may hold what refers to notes and definitions, which are then not told as unused', () => {
    const { told } = read(`${marks}[^1] [a]\n\n[^1]: note\n\n[a]: https://a.dk\n`);
    expect(told).toEqual(['1:1 marks-too-many']);
  });

  it('may hold notes, which are then not told as missing', () => {
    expect(read(`Text[^1]\n\n[^1]: ${marks}\n`).told).toEqual(['3:1 marks-too-many']);
  });
});

describe('marks', () => {
  it('of a paragraph have a limit', () => {
    const { told } = read(`a\n\n${'*a [b '.repeat(6000)}\n\nb`);
    expect(told).toEqual(['3:1 marks-too-many']);
  });

  it('of many paragraphs, points and rows have none', () => {
    const { told } = read(
      `${'**a** *b*\n\n'.repeat(3000)}${'- **a** b\n'.repeat(3000)}\n| a |\n|---|\n${'| **b** |\n'.repeat(3000)}`,
    );
    expect(told).toEqual([]);
  });

  it('stand within one another only where they are closed', () => {
    expect(countMarks('[[a] [b [c]]]').depth).toBe(3);
    expect(countMarks('*a _b_ **c *d* e***').depth).toBe(3);
    expect(countMarks('* a * b').depth).toBe(0);
    expect(countMarks('[[[[').depth).toBe(0);
    expect(countMarks('\\[a\\] \\*b*')).toEqual({ count: 1, depth: 0 });
  });
});

describe('lines that go on in', () => {
  const containers: readonly (readonly [what: string, first: string, line: string])[] = [
    ['a quotation', '> a', 'b'],
    ['a quotation now and then', '> a', 'b\n> c'],
    ['a point', '- a', 'b'],
    ['a point that begins below its mark', '-\n  a', 'b'],
    ['a point of two figures', '10. a', '   b'],
    ['points on one line', '- - a', '  b'],
    ['a quoted point', '> - a', '> b'],
    ['a point with a quotation', '- > a', '  b'],
    ['a note', '[^1]: a', '  b'],
  ];

  it.each(containers)('%s without its mark or indent have a limit', (_, first, line) => {
    expect(read(`${first}\n${`${line}\n`.repeat(501)}`).told).toContain('1:1 lines-too-many');
  });

  it.each(containers)('%s may be many', (_, first, line) => {
    expect(read(`${first}\n${`${line}\n`.repeat(450)}`).told).not.toContain('1:1 lines-too-many');
  });

  it.each([
    ['a paragraph', 'a\n', 'b\n'],
    ['a point', '- a\n', '  b\n'],
    ['a quoted point', '> 1. a\n', '>    b\n'],
    ['a point with a quotation', '- > a\n', '  > b\n'],
    ['a note', 'a[^1]\n\n[^1]: a\n', '    b\n'],
    ['points', '- a\nb\n', '- a\nb\n'],
    ['a table', '| a |\n|---|\n', '| b |\n'],
    ['code', '```\n- a\n', 'b\n'],
  ])('%s as they should have none', (_, first, line) => {
    const { told } = read(first + line.repeat(3000));
    expect(told.filter(found => !/lines-joined|code-unclosed/.test(found))).toEqual([]);
  });
});
