import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import grayMatter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import * as engines from '../../../src/parse/front-matter/engines.ts';
import { findFences } from '../../../src/parse/front-matter/fences.ts';
import { splitMatter } from '../../../src/parse/front-matter/front-matter.ts';
import { rounds } from '../../rounds.ts';
import { readFile, sourceOf } from './read.ts';

describe('the lines around front matter', () => {
  it.each([
    ['---\ntitle: x\n---\nBody\n', 'Body\n'],
    ['---\r\ntitle: x\r\n---\r\nBody', 'Body'],
    ['---\rtitle: x\r---\rBody', 'Body'],
    ['--- \t\ntitle: x\n---  \n\nBody', '\nBody'],
    ['---\ntitle: x\n---', ''],
    ['---\ntitle: x\n---\n', ''],
    ['---\ntitle: x\n---\n---\nBody', '---\nBody'],
  ])('are three hyphens each, and the body follows: %j', (text, body) => {
    const result = readFile(text);
    expect(result.found).toEqual([]);
    expect(result).toMatchObject({ data: { title: 'x' }, body, readable: true });
    expect(result.fence).toEqual({
      file: 'item.md',
      start: { line: 1, column: 1 },
      end: { line: 1, column: 4 },
    });
  });

  it('may have nothing between them', () => {
    expect(readFile('---\n---\nBody')).toMatchObject({ data: {}, found: [], body: 'Body', readable: true });
    expect(readFile('---\n# x\n\n---\n')).toMatchObject({ data: {}, found: [], body: '', readable: true });
  });
});

describe('an opening line', () => {
  it.each(['', ' \n\n', '# Title\n', 'Text\n---\n', '| --- |', '\ufeffx'])(
    'that is missing is an error, and there is no body then: %j',
    text => {
      expect(readFile(text)).toMatchObject({
        found: [['1:1 fence-missing', {}]],
        data: {},
        body: undefined,
        readable: false,
      });
    },
  );

  it('that is missing is an error that names the first field', () => {
    expect(readFile('title: x\n---\n').found).toEqual([['1:1 fence-missing', { found: 'title: x' }]]);
    expect(readFile('\n\n"title": x\n---\n').found).toEqual([['1:1 fence-missing', {}]]);
  });

  it.each(['\n', '\n \n\r\n'])('with empty lines above it is an error, and what follows is read', empty => {
    expect(readFile(`${empty}---\ntitle: x\n---\nBody`)).toMatchObject({
      found: [['1:1 fence-blank', {}]],
      data: { title: 'x' },
      body: 'Body',
      readable: true,
    });
  });

  it.each(['Godkendt af AH.\n', '# Budget\n\nMed bilag.\n\n', '<!-- kladde -->\n', 'Budget\n======\n'])(
    'with text above it is an error, and what follows is read: %j',
    above => {
      expect(readFile(`${above}---\ntitle: x\n---\nBody`)).toMatchObject({
        found: [['1:1 fence-blank', { found: above.split('\n')[0] }]],
        data: { title: 'x' },
        body: 'Body',
        readable: true,
      });
    },
  );

  it.each([
    '—',
    '–',
    '−',
    '——',
    '———',
    '–-',
    '--',
    '----',
    '-',
    '- - -',
    ' ---',
    '\u200b---',
    '***',
    '___',
    '+++',
    '...',
    '…',
  ])('that another program made is an error, and what follows is read: %s', dash => {
    expect(readFile(`${dash}\ntitle: x\n---\nBody`)).toMatchObject({
      found: [[expect.stringMatching(/^1:\d fence-wrong$/), { found: dash.trim() }]],
      data: { title: 'x' },
      body: 'Body',
    });
  });

  it.each(['---js', '---json', '---javascript', '--- coffee', '---toml '])(
    'that asks for code is an error, and nothing runs: %s',
    line => {
      const text = `${line}\n{ title: (() => { throw new Error('run') })() }\n---\nBody`;
      expect(readFile(text)).toMatchObject({
        found: [['1:1 fence-code', { found: line.trim() }]],
        data: {},
        body: undefined,
        readable: false,
      });
    },
  );

  it.each(['---yaml', '--- yml'])(
    'that says what is so anyway is an error, and what follows is read: %s',
    line => {
      expect(readFile(`${line}\ntitle: x\n---\n`)).toMatchObject({
        found: [['1:1 fence-code', { found: line }]],
        data: { title: 'x' },
      });
    },
  );
});

describe('a closing line', () => {
  it.each(['---\ntitle: x\n', '---\ntitle: x\n\n## Background\n\nText.\n', '---\n', '---'])(
    'that is missing is an error at the opening one, and nothing is said of what follows: %j',
    text => {
      expect(readFile(text)).toMatchObject({
        found: [['1:1 fence-unclosed', {}]],
        data: {},
        body: undefined,
        readable: false,
      });
    },
  );

  it('that is missing is noticed where a body has such a line', () => {
    expect(readFile('---\ntitle: x\n\n## Background\n\nText\n---\n\nText: more\n\n- y').found).toEqual([
      ['1:1 fence-unclosed', {}],
    ]);
  });

  it.each(['—', '–––', '----', '--', '...', '…', '***'])(
    'that another program made is an error, and the body follows it: %s',
    dash => {
      expect(readFile(`---\ntitle: x\n${dash}\nBody\n\n---\n`)).toMatchObject({
        found: [['3:1 fence-wrong', { found: dash }]],
        data: { title: 'x' },
        body: 'Body\n\n---\n',
        readable: true,
      });
    },
  );

  it('is no point of a list, and no line of a text', () => {
    expect(readFile('---\na:\n-\n- x\nb: |\n  ---\n  ...\n---\n')).toMatchObject({
      found: [],
      data: { a: [null, 'x'], b: '---\n...\n' },
    });
  });
});

describe('gray-matter', () => {
  const hostile = '\n{ title: globalThis.wasRun = true }\n---\nBody';

  it.each([
    'js',
    'javascript',
    ' JavaScript ',
    'json',
    'coffee',
    'coffeescript',
    'cson',
    'toml',
    'yaml',
    'yml',
    'constructor',
    '__proto__',
  ])('runs nothing and reads nothing with our engines: ---%s', language => {
    let data: unknown = {};
    try {
      data = grayMatter(`---${language}${hostile}`, { engines }).data;
    } catch (error) {
      // A language that it does not know.
      expect(error).toBeInstanceOf(Error);
    }
    expect(data).not.toHaveProperty('title');
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  it('runs it with its own', () => {
    grayMatter(`---js${hostile}`, {});
    expect(Reflect.deleteProperty(globalThis, 'wasRun')).toBe(true);
  });

  it('splits where the lines are right, at the same places as our own search', () => {
    const line = fc.constantFrom(
      '---',
      '--- ',
      '----',
      '--- x',
      '-',
      '—',
      '...',
      '***',
      'a: x',
      '- y',
      '',
      '  z',
    );
    const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
    let clean = 0;
    fc.assert(
      fc.property(end, fc.array(fc.tuple(line, end), { maxLength: 8 }), (first, lines) => {
        const source = sourceOf(`---${first}${lines.flat().join('')}`);
        const split = splitMatter(source);
        const found: Diagnostic[] = [];
        const fences = findFences(source, diagnostic => found.push(diagnostic));
        if (split) expect(split).toEqual(fences);
        if (split) expect(found).toEqual([]);
        if (split) clean++;
      }),
      { numRuns: rounds(2000) },
    );
    expect(clean).toBeGreaterThan(rounds(100));
  });

  it('splits nearly all files of the examples and samples', () => {
    const paths = ['examples', 'test/documents', 'test/meetings'].flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => join(folder, path)),
    );
    const files = paths.filter(path => path.endsWith('.md'));
    const split = files.filter(path => splitMatter(sourceOf(readFileSync(path, 'utf8'))));
    expect(split.length / files.length).toBeGreaterThan(0.95);
  });

  it.each([
    ['lines of white space', `${' '.repeat(1000)}\n`.repeat(900)],
    ['line ends before white space', `${'\r\n'.repeat(900)}${' '.repeat(1_000_000)}`],
    ['line ends of Unicode', '\u2028'.repeat(1_000_000)],
  ])('is not asked where it would take a minute: %s', (_, space) => {
    expect(readFile(`---\ntitle: x\n${space}\n---\nBody`).body).toBe('Body');
  });
});
