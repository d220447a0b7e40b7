import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Value } from '../../../src/parse/parsed-file.ts';
import { plain, read, readFile, slice } from './read.ts';

describe('a text', () => {
  it.each([
    '00123',
    '1.10',
    'yes',
    'null',
    '~',
    '10:30',
    '2025-06-04',
    '0x1F',
    'Skole: Åsum',
    'Skole: Åsum: plan',
    'https://agenda.example/#top',
    'C#',
    '"Godkendelse" af plan',
    "'Godkendelse' af plan",
    '"Nord" og "Syd"',
    '[Udkast] plan',
    '[[Udkast] plan] nu',
    '{sic} plan',
    '*haster*',
    '* haster',
    '**haster** nu',
    '@alle',
    '`kode`',
    '50%: mål',
    '%',
    '- x',
    '-',
    '--- x',
    '? hvad',
    ': x',
    ', x',
    '] x',
    '| x',
    '> 5 mio. kr.',
    '!x',
    '! Vigtigt',
    '&x',
    '& Co',
    '<b>x</b>',
    'a\\b',
    'x\u00a0y',
    '😀: x',
  ])('is what was typed: %s', text => {
    const list = isPoint(text) || isPair(text) ? [] : [`route:\n- ${text}\n- y`];
    for (const fields of [
      `title: ${text}`,
      `a: x\ntitle:   ${text} \t\nb: y`,
      `a:\n  - title: ${text}\n    b: y`,
      ...list,
    ]) {
      const { fields: map, found } = read(fields);
      const texts: string[] = [];
      each(map, value => value.kind === 'text' && texts.push(value.value));
      expect(found, fields).toEqual([]);
      expect(texts, fields).toContain(text);
    }
  });

  /** Whether it is a list where it is the point of one. */
  function isPoint(text: string): boolean {
    return text === '-' || text.startsWith('- ');
  }

  /** Whether validation has to say what is meant. */
  function isPair(text: string): boolean {
    return /^\S+: /.test(text) || text === ': x';
  }

  it('on one line is read back whatever it is', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .map(typed => typed.replace(/[\r\n]/g, ' ').replace(/^[ \t]+|[ \t]+$/g, ''))
      .filter(typed => typed !== '' && !/^["'#|>[{&!*]|[ \t]#/.test(typed));
    fc.assert(
      fc.property(text, typed => {
        const { data, found } = read(`title: ${typed}`);
        expect(found).toEqual([]);
        expect(data).toEqual({ title: typed });
      }),
      { numRuns: 1000 },
    );
  });

  it('in quotation marks is read as YAML has it', () => {
    const { data, found } = read(
      [
        `a: "Skole: #1"`,
        `b: 'it''s #2'`,
        `c: "\\"x\\" \\u00e6\\x41 \\ud83d\\ude00\\n"`,
        `d: "C:\\mappe\\plan.pdf"`,
        `e: ""`,
        `f: "one`,
        `  two`,
        ``,
        `  three \\`,
        `  four"`,
        `g: '`,
        `  x'`,
      ].join('\n'),
    );
    expect(found).toEqual([]);
    expect(data).toEqual({
      a: 'Skole: #1',
      b: "it's #2",
      c: '"x" æA 😀\n',
      d: 'C:\\mappe\\plan.pdf',
      e: '',
      f: 'one two\nthree four',
      g: ' x',
    });
  });

  it('goes on over lines that are moved in', () => {
    const { data, found } = read('late: Sagen\n  kom kl. 10: sent\n  # note\n\n  ind - og *nu*.\ntitle: x');
    expect(found).toEqual([]);
    expect(data).toEqual({ late: 'Sagen kom kl. 10: sent\nind - og *nu*.', title: 'x' });
  });

  it('of several lines is what YAML makes of it', () => {
    const { data, found } = read(
      [
        'a: |',
        '  one # 1',
        '   two: 2',
        '',
        '  - three',
        'b: >-',
        '    one',
        '    two',
        '',
        '    three',
        '      four',
        '    five',
        'c: |2',
        '    two',
        'd: |+',
        '  x',
        '',
        'e: >',
        'f: y',
      ].join('\n'),
    );
    expect(found).toEqual([]);
    expect(data).toEqual({
      a: 'one # 1\n two: 2\n\n- three\n',
      b: 'one two\nthree\n  four\nfive',
      c: '  two\n',
      d: 'x\n\n',
      e: '',
      f: 'y',
    });
  });

  it('with bullets below each other is one text, for validation to refuse', () => {
    const { data, found } = read(
      'route:\n  • DIR\n  • ØK: x\n    y: z\nattendees:\n• A\n• B\npoints: – a\n   – b\ntitle: x',
    );
    expect(found).toEqual([]);
    expect(data).toEqual({
      route: '• DIR • ØK: x y: z',
      attendees: '• A • B',
      points: '– a – b',
      title: 'x',
    });
  });
});

describe('a list', () => {
  it.each([
    ['moved in', 'route:\n  - DIR\n  - ØK'],
    ['in its field’s column', 'route:\n- DIR\n- ØK\ntitle: x'],
    ['far away', 'route:\n\n# comment\n        -   DIR\n\n        -   ØK'],
    ['in brackets', 'route: [DIR, ØK]'],
    ['in brackets over lines', 'route: [\n  DIR,\n  # comment\n  "ØK",\n]'],
    ['in brackets with empty places', 'route: [ DIR,, ØK ,]'],
    ['in brackets below', 'route:\n  [DIR,\n   ØK]'],
  ])('%s', (_, fields) => {
    const { data, found } = read(fields);
    expect(found).toEqual([]);
    expect(data).toMatchObject({ route: ['DIR', 'ØK'] });
  });

  it('in brackets takes its texts as they were typed', () => {
    const { data, found } = read(
      `a: [50%, @alle, *haster*, KL's møde, [Udkast] plan, Plan [nu], "x" y, {z} u, kl. 10: møde, C#]`,
    );
    expect(found).toEqual([]);
    expect(data).toEqual({
      a: [
        '50%',
        '@alle',
        '*haster*',
        "KL's møde",
        '[Udkast] plan',
        'Plan [nu]',
        '"x" y',
        '{z} u',
        'kl. 10: møde',
        'C#',
      ],
    });
  });

  it('may hold lists and maps', () => {
    const { data, found } = read(
      'a:\n- - x\n  - y\n- b: 1\n  c:\n  - 2\n  d:\n    e: 3\n-\n  f: 4\n-\n- [g, { h: [i] }]',
    );
    expect(found).toEqual([]);
    expect(data).toEqual({
      a: [['x', 'y'], { b: '1', c: ['2'], d: { e: '3' } }, { f: '4' }, null, ['g', { h: ['i'] }]],
    });
  });
});

describe('a map', () => {
  it('in brackets takes its texts as they were typed', () => {
    const { data, found } = read(
      `a: { title: Udvalg: noter, "required": true, note: , b: 'c, d', e:[f], g }`,
    );
    expect(found).toEqual([]);
    expect(data).toEqual({
      a: { title: 'Udvalg: noter', required: 'true', note: null, b: 'c, d', e: ['f'], g: null },
    });
  });

  it('of one field on one line is also the text that it looks like', () => {
    const { fields, source } = read(
      'points:\n  - Skole: Åsum\n  - file: "a, b.pdf"\n  - a: b\n    c: d\nx: [Skole: Åsum]',
    );
    const lines: unknown[] = [];
    each(fields, value => {
      if (value.kind !== 'map' || !value.line) return;
      lines.push(value.line.value);
      expect(slice(source, value.line.place)).toBe(value.line.value);
    });
    expect(lines).toEqual(['Skole: Åsum', 'file: "a, b.pdf"', 'Skole: Åsum']);
  });

  it('is none where two words stand before the colon in a list', () => {
    expect(read('points:\n  - Til drøftelse: budget\n  - [x] y: z').data).toEqual({
      points: ['Til drøftelse: budget', '[x] y: z'],
    });
  });

  it('may have names that JavaScript knows', () => {
    const { fields } = read('__proto__: x\nconstructor: y\ntoString: [z]');
    expect(fields.entries.map(({ key, value }) => [key, plain(value)])).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['toString', ['z']],
    ]);
  });

  it('has its names as they were typed, in quotation marks too', () => {
    const { fields } = read(`Title: a\ntitle : b\n"public-title": c\n'it''s' : d`);
    expect(fields.entries.map(({ key }) => key)).toEqual(['Title', 'title', 'public-title', "it's"]);
  });
});

describe('fields', () => {
  it('without a value have none', () => {
    const { data, found } = read('title:\ncase: \nroute:\n  -\nnote:\n\n# x\n');
    expect(found).toEqual([]);
    expect(data).toEqual({ title: null, case: null, route: [null], note: null });
  });

  it('may all be moved in, and may stand in braces', () => {
    expect(read('  title: a\n  case: b').data).toEqual({ title: 'a', case: 'b' });
    expect(read('{ title: a, case: b }').data).toEqual({ title: 'a', case: 'b' });
    expect(read('{\n  "title": "a",\n  "route": ["b"]\n}').data).toEqual({ title: 'a', route: ['b'] });
  });
});

describe('places', () => {
  it.each(['\n', '\r\n', '\r'])('are those of what was typed, with line ends %j', end => {
    const text = [
      '---',
      'title:  Skole: Åsum  ',
      '"a" : [b, "c"]',
      'd:',
      '  - e: f',
      "    g: 'h'",
      '---',
      '',
    ].join(end);
    const { fields, source, found } = readFile(text);
    const typed: string[] = [];
    each(fields, (value, key) => {
      if (key)
        typed.push(`${slice(source, key.keyPlace)}@${key.keyPlace.start.line}:${key.keyPlace.start.column}`);
      if (value.kind === 'text') typed.push(slice(source, value.place));
    });
    expect(found).toEqual([]);
    expect(typed).toEqual([
      'title@2:1',
      'Skole: Åsum',
      '"a"@3:1',
      'b',
      '"c"',
      'd@4:1',
      'e@5:5',
      'f',
      'g@6:5',
      "'h'",
    ]);
  });

  it('hold the text, or the text in its quotation marks', () => {
    const words = fc.stringMatching(/^[a-zæøå]([a-zæøå :,-]{0,20}[a-zæøå])?$/);
    const typed = fc.oneof(
      words,
      words.map(word => `"${word}"`),
      words.map(word => `'${word}'`),
    );
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1 }), values => {
        const fields = values.map((value, index) => `k${index}: ${value}`).join('\n');
        const { fields: map, source } = read(fields);
        expect(map.entries.map(({ value }) => slice(source, value.place))).toEqual(values);
      }),
    );
  });
});

/** Every value of a map, outer ones first, with the entry that it stands in. */
function each(value: Value, visit: (value: Value, entry?: Entry) => unknown, entry?: Entry): void {
  visit(value, entry);
  if (value.kind === 'list') for (const inner of value.values) each(inner, visit);
  if (value.kind === 'map') for (const inner of value.entries) each(inner.value, visit, inner);
}
