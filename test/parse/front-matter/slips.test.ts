import { describe, expect, it } from 'vitest';
import { read, refused } from './read.ts';

describe('a # in a text', () => {
  it.each([
    ['location: # 3', '# 3', 'location: "# 3"'],
    ['location: Rum #3', '#3', 'location: "Rum #3"'],
    ['location: Rum\t# "3"', '# "3"', `location: 'Rum\t# "3"'`],
    ['location: "Nord" # 3', '# 3', 'location: "Nord # 3"'],
    ['route: [DIR, ØK #3]', '#3', 'route: [DIR, "ØK #3"]'],
    ['route: [#1, ØK]', '#1', 'route: ["#1", ØK]'],
    ['route: [DIR, ØK] # note', '# note', 'route: [DIR, ØK]'],
    ['a: { b: c # d }', '# d', 'a: { b: "c # d" }'],
    ['route:\n  - DIR # 1', '# 1', '- "DIR # 1"'],
    ['route: # to bodies\n  - DIR', '# to bodies', 'route:'],
    ['late: x\n  y # z', '# z', 'late: "x y # z"'],
  ])('is an error that shows the line: %s', (fields, marked, right) => {
    const result = read(fields);
    expect(result.found).toEqual([[expect.stringMatching(/ matter-hash$/), { right }]]);
    expect(result.marked).toEqual([marked]);
    expect(result.readable).toBe(true);
  });

  it('is none after a letter, on a line of its own, and in what has its own end', () => {
    const { found } = read('a: C#\n# b: c\nd: "# e"\nf: |\n  # g\nh: [i#, "#j"]\n   # k\n');
    expect(found).toEqual([]);
  });
});

describe('a reference', () => {
  it.each([
    ['a: &x b', '&x'],
    ['a: *x', '*x'],
    ['a: !!str b', '!!str'],
    ['a: !vigtigt møde', '!vigtigt'],
    ['a: &x\n  b: c', '&x'],
    ['a: [*x, b]', '*x'],
    ['a: { b: &x c }', '&x'],
    ['a:\n  - *x', '*x'],
    ['<<: *x', '*x'],
  ])('is an error: %s', (fields, marked) => {
    const result = read(fields);
    expect(result.found).toEqual([[expect.stringMatching(/ matter-reference$/), { found: marked }]]);
    expect(result.marked).toEqual([marked]);
  });

  it('multiplies nothing', () => {
    const names = 'abcdefghij'.split('');
    const bomb = names.map((name, index) => {
      const before = names[index - 1];
      return `${name}: &${name} [${before ? Array(9).fill(`*${before}`).join(', ') : 'lol'}]`;
    });
    const { found, data } = read(bomb.join('\n'));
    expect(found).toHaveLength(10);
    expect(data).toEqual(Object.fromEntries(names.map(name => [name, refused])));
  });
});

describe('a missing space after the colon', () => {
  it.each([
    ['title:Budget', 'title: Budget'],
    ['title:Skole: Åsum', 'title: Skole: Åsum'],
    ['public-title:"x"', 'public-title: "x"'],
  ])('is an error that shows the line: %s', (fields, right) => {
    const { found, data, readable } = read(`case: x\n${fields}\nstatus: y`);
    expect(found).toEqual([['3:1 matter-space', { right }]]);
    expect(Object.values(data as object)).toEqual(['x', refused, 'y']);
    expect(readable).toBe(true);
  });

  it('is an error in brackets, and in a map of a list', () => {
    expect(read('a: { name:X, role: Y }').found).toEqual([
      ['2:6 matter-space', { right: 'a: { name: X, role: Y }' }],
    ]);
    expect(read('a:\n  - title: X\n    file:x.pdf').found).toEqual([
      ['4:5 matter-space', { right: 'file: x.pdf' }],
    ]);
  });
});

describe('a line that is no field', () => {
  it.each([
    ['title = Budget', 'title: Budget'],
    ['title => Budget', 'title: Budget'],
    ['title; Budget', 'title: Budget'],
    ['title：Budget', 'title: Budget'],
    ['- title: Budget', 'title: Budget'],
  ])('shows what is plainly meant: %s', (fields, right) => {
    const { found, data, readable } = read(fields);
    expect(found).toEqual([['2:1 matter-line', { found: fields, right }]]);
    expect(Object.keys(data as object)).toEqual(['title']);
    expect(readable).toBe(true);
  });

  it.each(['Budget', 'https://agenda.example', '? title', ': x', '%YAML 1.2', 'Bare en linje'])(
    'may be any field, so that none is missing then: %s',
    line => {
      const { found, data, readable } = read(`case: x\n${line}\nstatus: y`);
      expect(found).toEqual([['3:1 matter-line', { found: line }]]);
      expect(data).toEqual({ case: 'x', status: 'y' });
      expect(readable).toBe(false);
    },
  );

  it('is told once for lines of prose below each other, and each time for others', () => {
    const { found } = read('case: x\nDette er\nen tekst.\na = b\ntekst\n\ntekst\nc:d\nstatus: y');
    expect(found.map(([code]) => code)).toEqual([
      '3:1 matter-line',
      '5:1 matter-line',
      '6:1 matter-line',
      '8:1 matter-line',
      '9:1 matter-space',
    ]);
  });

  it('is told of points below a text, once', () => {
    expect(read('a: x\n  - y\n  - z: u\n    w: v\nb: c')).toMatchObject({
      found: [['3:3 list-without-field', { found: '- y' }]],
      data: { a: 'x', b: 'c' },
    });
  });

  it('is told of a point after a value, and of a second document', () => {
    expect(read('route: DIR\n- ØK').found).toEqual([['3:1 list-without-field', { found: '- ØK' }]]);
    expect(read('title: x\n--- y\ncase: z').found).toEqual([['3:1 matter-document', {}]]);
  });
});

describe('a line in the wrong column', () => {
  it.each([
    [
      'a field moved in',
      'title: x\n  date: y\n  start: z\nend: u',
      ['3:3'],
      { title: 'x', date: 'y', start: 'z', end: 'u' },
    ],
    ['the first field', ' title: x\ndate: y', ['2:2'], { title: 'x', date: 'y' }],
    ['a point moved in', 'a:\n  - x\n   - y\n  - z', ['4:4'], { a: ['x', 'y', 'z'] }],
    ['a point moved out', 'a:\n  - x\n - y\nb: z', ['4:2'], { a: ['x', 'y'], b: 'z' }],
    ['a field of a point', 'a:\n  - b: x\n   c: y\nd: z', ['4:4'], { a: [{ b: 'x', c: 'y' }], d: 'z' }],
    [
      'a field of a point moved out',
      'a:\n  - b: x\n  c: y\n  - b: z',
      ['4:3'],
      { a: [{ b: 'x', c: 'y' }, { b: 'z' }] },
    ],
    [
      'a field of a point at the very left',
      'a:\n  - b: x\nc: y\n  - b: z',
      ['4:1'],
      { a: [{ b: 'x', c: 'y' }, { b: 'z' }] },
    ],
    [
      'the same, with the list in its field’s column',
      'a:\n- b: x\nc: y\n- b: z',
      ['4:1'],
      { a: [{ b: 'x', c: 'y' }, { b: 'z' }] },
    ],
    ['the first point', 'a:\n    - x\n  - y\n  - z\nb: u', ['3:5'], { a: ['x', 'y', 'z'], b: 'u' }],
    [
      'a point with fields below it',
      'a:\n  - b: x\n    c: y\n - b: z\n    c: u',
      ['5:2'],
      {
        a: [
          { b: 'x', c: 'y' },
          { b: 'z', c: 'u' },
        ],
      },
    ],
    [
      'a point and its fields',
      'a:\n  - b: x\n    c: y\n   - b: z\n     c: u',
      ['5:4'],
      {
        a: [
          { b: 'x', c: 'y' },
          { b: 'z', c: 'u' },
        ],
      },
    ],
    ['a field with a list below it', 'a: x\n   b:\n  - y\nc: z', ['3:4'], { a: 'x', b: ['y'], c: 'z' }],
    [
      'a field of a point that has a list',
      'a:\n  - b: x\nc:\n      - y\n  - b: z',
      ['4:1'],
      { a: [{ b: 'x', c: ['y'] }, { b: 'z' }] },
    ],
  ])('is an error, and is taken for what it was meant as: %s', (_, fields, where, data) => {
    const result = read(fields);
    expect(result.found.map(([code]) => code)).toEqual(where.map(point => `${point} matter-indent`));
    expect(result.data).toEqual(data);
  });

  it('has its own slips reported', () => {
    expect(read('title: x\n  location: Rum #3').found.map(([code]) => code)).toEqual([
      '3:3 matter-indent',
      '3:17 matter-hash',
    ]);
  });
});

describe('a point with fields below it', () => {
  const list = (...lines: readonly string[]) => `a:\n  - b: x\n    c: y\n${lines.join('\n')}\n  - b: z\nd: u`;

  it.each([
    ['whose first field lacks its colon', ['  - b v', '    c: w'], '5:5 matter-line', 'b: v'],
    ['whose first field has another sign', ['  - b = v', '    c: w'], '5:5 matter-line', 'b: v'],
    [
      'whose first field lacks the space after it',
      ['  - b:v', '    c: w', '    e: x'],
      '5:5 matter-space',
      'b: v',
    ],
    ['that lacks its hyphen', ['  b: v', '    c: w'], '5:3 matter-line', '- b: v'],
  ])('is one message, and no more is said of its lines: %s', (_, lines, found, right) => {
    const result = read(list(...lines));
    expect(result.found).toEqual([[found, expect.objectContaining({ right })]]);
    expect(result.data).toEqual({ a: [{ b: 'x', c: 'y' }, { b: 'z' }], d: 'u' });
    expect(result.readable).toBe(false);
  });

  it.each(['1. b: v', '-b: v', '–  b: v'])('has them, whatever stands in its hyphen’s place: %s', typed => {
    const { data, found } = read(list(`  ${typed}`, '    c: w'));
    expect(found.map(([code]) => code)).toEqual(['5:3 matter-line']);
    expect(data).toEqual({ a: [{ b: 'x', c: 'y' }, { b: 'v', c: 'w' }, { b: 'z' }], d: 'u' });
  });
});

describe('a tab', () => {
  it('that moves lines in is told once for lines below each other', () => {
    const { found, marked, data } = read('a:\n\t- x\n\t- y:\t1\n  \t  z: 2\nb: c\n\td: e');
    expect(found).toEqual([
      ['3:1 matter-tab', {}],
      ['7:1 matter-tab', {}],
    ]);
    expect(marked).toEqual(['\t', '\t']);
    expect(data).toEqual({ a: ['x', { y: '1', z: '2' }], b: 'c', d: 'e' });
  });

  it('after a colon, in a text of several lines and in an empty line is none', () => {
    expect(read('a:\tb\n\t\nc: |\n  \td\n').found).toEqual([]);
  });
});

describe('a quotation mark', () => {
  it.each([
    ['title: "Budget', 'title: "Budget"'],
    ["title: 'Budget", "title: 'Budget'"],
    ['title: "Budget”', 'title: "Budget"'],
    ['title: "Budget\\"', 'title: "Budget\\"'],
  ])('that is not closed is an error that shows the line: %s', (fields, right) => {
    const { found, data } = read(`${fields}\ncase: "x"`);
    expect(found).toEqual([['2:8 matter-quote', { right }]]);
    expect(data).toEqual({ title: refused, case: 'x' });
  });

  it('that is not closed takes what is moved in with it', () => {
    expect(read('title: "a\n  b\ncase: x').found).toEqual([['2:8 matter-quote', { right: undefined }]]);
    expect(read(`a: ["b, c]\nd: ['e, f]`).found.map(([code]) => code)).toEqual([
      '2:5 matter-quote',
      '3:5 matter-quote',
    ]);
  });
});

describe('a bracket', () => {
  it('that is not closed is an error, and takes what is moved in with it', () => {
    const { found, data } = read('a: [b, c\nd: {e: f\n  g: h\ni: [j [k]\nl: m');
    expect(found).toEqual([
      ['2:4 matter-bracket', { bracket: '[' }],
      ['3:4 matter-bracket', { bracket: '{' }],
      ['5:4 matter-bracket', { bracket: '[' }],
    ]);
    expect(data).toEqual({ a: refused, d: refused, i: refused, l: 'm' });
  });
});

describe('a field that is there twice', () => {
  it('is an error at the second, wherever the map is', () => {
    expect(read('a: 1\nb: 2\na: 3').found).toEqual([['4:1 key-twice', { field: 'a', line: 2 }]]);
    expect(read('x:\n- a: 1\n  a: 2').found).toEqual([['4:3 key-twice', { field: 'a', line: 3 }]]);
    expect(read('x: { a: 1, a: 2 }').found).toEqual([['2:12 key-twice', { field: 'a', line: 2 }]]);
    expect(read('__proto__: 1\n__proto__: 2').found).toHaveLength(1);
  });

  it('has the first value', () => {
    expect(read('a: 1\na: 2').data).toEqual({ a: '1' });
  });
});

it('shows every slip of a file in one run, each once', () => {
  const { found } = read(
    'title:Budget\nlocation: Rum #3\nroute: [DIR\nmembers:\n\t- A\nA = b\ncase: "x\ntitle: y\n  status: open',
  );
  expect(found.map(([code]) => code)).toEqual([
    '10:3 matter-indent',
    '2:1 matter-space',
    '3:15 matter-hash',
    '4:8 matter-bracket',
    '6:1 matter-tab',
    '7:1 matter-line',
    '8:7 matter-quote',
    '9:1 key-twice',
  ]);
});

describe('a line among the points of a list', () => {
  it.each([
    ['– b', '- b'],
    ['•\tb', '- b'],
    ['* b', '- b'],
    ['-b', '- b'],
    ['2. b', '- b'],
    ['b', '- b'],
  ])('that has no hyphen is told once, and is a point: %j', (typed, right) => {
    for (const indent of ['', '  ']) {
      const list = ['- a', typed, typed, '- c'].map(point => indent + point).join('\n');
      const { data, found } = read(`members:\n${list}\ncase: 1`);
      expect(found).toEqual([[`4:${indent.length + 1} matter-line`, { found: typed, right }]]);
      expect(data).toEqual({ members: ['a', 'b', 'b', 'c'], case: '1' });
    }
  });

  it.each(['–  a', '1. a', '-a'])('may be the first: %s', typed => {
    const { data, found } = read(`members:\n  ${typed}\n  - b\n  - c`);
    expect(found).toEqual([['3:3 matter-line', { found: typed, right: '- a' }]]);
    expect(data).toEqual({ members: ['a', 'b', 'c'] });
  });

  it('may be the first, and may have fields of its own', () => {
    const { data, found } = read(
      'timetable:\n  – item: a\n    time: 9.00\n  - item: b\n  * item: c\n    time: 9.30',
    );
    expect(found).toEqual([
      ['3:3 matter-line', { found: '– item: a', right: '- item: a' }],
      ['6:3 matter-line', { found: '* item: c', right: '- item: c' }],
    ]);
    expect(data).toEqual({
      timetable: [{ item: 'a', time: '9.00' }, { item: 'b' }, { item: 'c', time: '9.30' }],
    });
  });

  it('that stands in the fields’ column with no point below it is none', () => {
    const { data, found } = read('members:\n- a\nb\ncase: 1');
    expect(found).toEqual([['4:1 matter-line', { found: 'b' }]]);
    expect(data).toEqual({ members: ['a'], case: '1' });
  });
});

it('a no-break space stands where a space was typed', () => {
  const { data, found } = read('title:\u00a0Budget\nmembers:\n\u00a0\u00a0- a\n  - b');
  expect(found).toEqual([]);
  expect(data).toEqual({ title: 'Budget', members: ['a', 'b'] });
});
