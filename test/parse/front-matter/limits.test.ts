import { describe, expect, it } from 'vitest';
import { read, readFile } from './read.ts';

const megabyte = 1024 * 1024;

describe('nesting', () => {
  it.each([
    ['points on one line', `a: x\nb:\n  ${'- '.repeat(2000)}x`],
    [
      'points below each other',
      `b:\n${Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth + 1)}-`).join('\n')} x`,
    ],
    ['maps', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['brackets', `a: ${'['.repeat(2000)}${']'.repeat(2000)}`],
    ['braces', `a: ${'{ b: '.repeat(2000)}${' }'.repeat(2000)}`],
  ])('over 100 deep is one error: %s', (_, fields) => {
    const { found, readable } = read(`${fields}\nlast: y`);
    expect(found).toEqual([[expect.stringMatching(/ nesting-too-deep$/), { limit: 100 }]]);
    expect(readable).toBe(true);
  });

  it('of brackets that are never closed is one error', () => {
    expect(read(`a: ${'['.repeat(20_000)}`).found).toEqual([['2:4 matter-bracket', { bracket: '[' }]]);
  });
});

describe('size', () => {
  it('over 1 MB is an error, and the body is read', () => {
    const result = readFile(`---\n${'x: y\n'.repeat(megabyte / 4)}---\nBody`);
    expect(result).toMatchObject({
      found: [['1:1 matter-too-large', { limit: 1 }]],
      data: {},
      body: 'Body',
      readable: false,
    });
  });

  // In time by the square of the length, each of these would take minutes.
  it.each([
    ['empty lines', '\n'],
    ['lines of white space', `${' '.repeat(1000)}\n`],
    ['white space before a letter', `${' '.repeat(5000)}x`],
    ['white space in a text', `a: x${' '.repeat(5000)}y`],
    ['white space in quotation marks', `"x${' '.repeat(5000)}y`],
    ['comments', '# x\n'],
    ['prose', 'x\n\n'],
    ['fields', 'a: x\n'],
    ['points', '- x\n'],
    ['points in two columns', '- x\n - y\n'],
    ['fields in two columns', 'a: x\n  b: y\n'],
    [
      'fields ever further right',
      Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a: "\n`).join(''),
    ],
    [
      'fields ever further left',
      Array.from({ length: 1000 }, (_, at) => `${' '.repeat(1000 - at)}a: [\n`).join(''),
    ],
    ['lists between prose', ' - x\n y\n'],
    ['quotation marks', `a: "'\n`],
    ['quotation marks in brackets', `,'a`],
    ['double quotation marks in brackets', ',"\\"'],
    ['colons', ':'],
    ['colons and spaces', ': '],
    ['hashes', ' #'],
    ['commas', ','],
    ['hashes in brackets', ',#'],
    ['brackets', '['],
    ['brackets of both kinds', '[{'],
    ['closed brackets', '[]'],
    ['closed brackets in a list', '[] x,'],
    ['tabs', '\ta: x\n'],
    ['back-slashes', '\\'],
    ['bullets', '• x\n'],
    ['quoted lines', '\\\n  '],
  ])('does not keep the reader from an end: %s', (_, part) => {
    const many = part.repeat(megabyte / 4 / part.length);
    for (const fields of [many, `a: [${many}`, `a:\n  "${many}`]) expect(read(fields).body).not.toBe('x');
  });

  it('of a file without an end to its front matter does not matter', () => {
    expect(readFile(`---\n${'title: x\n'.repeat(50_000_000 / 9)}`).found).toEqual([
      ['1:1 fence-unclosed', {}],
    ]);
  });
});
