import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const closed = ':::closed\nHemmeligt.\n:::\n';

describe('the lines of a passage', () => {
  it('make a passage of what stands between them', () => {
    const { outline, told } = read(`Før.\n\n${closed}\nEfter.\n`);
    expect(told).toEqual([]);
    expect(outline).toBe(
      [
        'paragraph\n  text "Før."',
        'closed\n  paragraph\n    text "Hemmeligt."',
        'paragraph\n  text "Efter."',
      ].join('\n'),
    );
  });

  it.each([
    ['decision', 'decision'],
    ['public-decision', 'publicDecision'],
  ])('may be those of %s', (name, type) => {
    expect(read(`:::${name}\nDet besluttes.\n:::`).outline).toBe(
      `${type}\n  paragraph\n    text "Det besluttes."`,
    );
  });

  it('need no empty line around them', () => {
    const { outline, told } = read('Før.\n:::closed\nHemmeligt.\n:::\nEfter.');
    expect(told).toEqual([]);
    expect(outline).toContain('paragraph\n  text "Før."\nclosed\n');
    expect(outline).toContain('\nparagraph\n  text "Efter."');
  });

  it.each([
    ['a list', '- et punkt\n', 'list'],
    ['a nested list', '1. et\n   - to\n', 'list'],
    ['a quotation', '> et citat\n', 'blockquote'],
    ['a quotation in a list', '- > et citat\n', 'list'],
    ['a table', '| a | b |\n|---|---|\n| c | d |\n', 'table'],
    ['the header of a table', '| a | b |\n|---|---|\n', 'table'],
    ['a note', '[^1]: en note\n', 'footnoteDefinition'],
    ['code in a list', '- ```\n  kode\n', 'list'],
    ['code in a quotation', '> ```\n> kode\n', 'blockquote'],
    ['a heading', '## Baggrund\n', 'heading'],
    ['a definition', '[a]: https://a.dk\n', 'paragraph'],
    ['a definition whose title is open', '[a]: https://a.dk\n"titel\n', 'paragraph'],
  ])('end %s', (_, before, type) => {
    const { blocks, told } = read(`Tekst[^1] og [a].\n\n${before}${closed}\nEfter.`);
    expect(told.filter(line => line.includes('directive'))).toEqual([]);
    const passage = blocks.find(block => block.type === 'closed');
    expect(passage).toMatchObject({ children: [{ type: 'paragraph', children: [{ value: 'Hemmeligt.' }] }] });
    expect(blocks.map(block => block.type)).toContain(type);
  });

  it('hold Markdown, and a list in them ends with them', () => {
    const { outline, told } = read(':::closed\n## Pris\n- a\n  - b\n:::\n- c');
    expect(told).toEqual([]);
    expect(outline).toMatch(
      /^closed\n {2}heading 2\n[\s\S]*\nlist\n {2}listItem\n {4}paragraph\n {6}text "c"$/,
    );
  });

  it('may have white space behind them, and any line end', () => {
    expect(read(':::closed \t\r\nHemmeligt.\r\n:::  \r\n').told).toEqual([]);
    expect(read(':::closed\rHemmeligt.\r:::').outline).toContain('closed\n');
  });

  it('may follow one another, and hold nothing', () => {
    expect(read(':::closed\n:::\n:::decision\nJa.\n:::').blocks.map(({ type }) => type)).toEqual([
      'closed',
      'decision',
    ]);
  });

  it('are placed from the first to the last', () => {
    expect(read(`Før.\n\n${closed}`).blocks[1]?.position).toMatchObject({
      start: { line: 3, column: 1, offset: 6 },
      end: { line: 5, column: 4, offset: 30 },
    });
  });

  it('may use what is defined outside', () => {
    const { outline, told } = read(
      ':::closed\nSe [andet] og[^1].\n:::\n\n[andet]: https://b.dk\n\n[^1]: Note.',
    );
    expect(told).toEqual([]);
    expect(outline).toContain('link https://b.dk');
    expect(outline).toContain('footnoteReference 1');
  });
});

describe('marks', () => {
  it('stand where they are written', () => {
    const { blocks, told } = read('Før.\n::timetable\nEfter.\n- a\n::pagebreak\n');
    expect(told).toEqual([]);
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'timetable',
      'paragraph',
      'list',
      'pageBreak',
    ]);
  });

  it('may stand in a passage', () => {
    expect(read(':::closed\n::timetable\n:::').outline).toBe('closed\n  timetable');
  });

  it('are text inside text', () => {
    const text = 'EU:s :closed ::timetable og a:::b';
    expect(read(text).outline).toBe(`paragraph\n  text "${text}"`);
    expect(read(`${text}\n\n:navn\n\n:: sådan\n\n::1`).told).toEqual([]);
  });

  it('are text in code and comments', () => {
    expect(read('```\n::std::cout\n::timetable\n```\n\n<!--\n::timetable\n-->').told).toEqual([]);
  });
});

/** Each with the one message that it gets, at the line that is wrong. */
const nearMisses: readonly (readonly [what: string, text: string, told: string])[] = [
  ['a space in it', '::: closed\nx\n:::', '1:1 directive-wrong'],
  ['a word behind it', ':::closed personsag\nx\n:::', '1:1 directive-wrong'],
  ['a word behind its end', ':::closed\nx\n::: slut', '3:1 directive-wrong'],
  ['an indent of one', ' :::closed\nx\n:::', '1:2 directive-place'],
  ['an indent of three', '   :::closed\nx\n:::', '1:4 directive-place'],
  ['an indent of four', '    :::closed\nx\n:::', '1:5 directive-place'],
  ['an indent of four behind text', 'y\n    :::closed\nx\n:::', '2:5 directive-place'],
  ['a tab before it', '\t:::closed\nx\n:::', '1:2 directive-place'],
  ['an indent before its end', ':::closed\nx\n :::', '3:2 directive-place'],
  ['an indent before both', ' :::closed\n x\n :::', '1:2 directive-place'],
  ['a no-break space before it', '\u00a0:::closed\nx\n:::', '1:2 directive-place'],
  ['a character before it that is not seen', '\u200b:::closed\nx\n:::', '1:2 directive-place'],
  ['a character behind it that is not seen', ':::closed\u200b\nx\n:::', '1:1 directive-wrong'],
  ['a character in it that is not seen', '::\u00ad:closed\nx\n:::', '1:1 directive-wrong'],
  ['a byte-order mark before it', '\ufeff:::closed\nx\n:::', '1:2 directive-place'],
  ['a capital', ':::Closed\nx\n:::', '1:1 directive-wrong'],
  ['capitals', ':::CLOSED\nx\n:::', '1:1 directive-wrong'],
  ['four colons', '::::closed\nx\n::::', '1:1 directive-wrong'],
  ['four colons at its end', ':::closed\nx\n::::', '3:1 directive-wrong'],
  ['two colons', '::closed\nx\n:::', '1:1 directive-wrong'],
  ['colons of another script', '：：：closed\nx\n:::', '1:1 directive-wrong'],
  ['another word', ':::lukket\nx\n:::', '1:1 directive-wrong'],
  ['attributes', ':::closed{.x}\nx\n:::', '1:1 directive-wrong'],
  ['colons behind it', ':::closed:::\nx\n:::', '1:1 directive-wrong'],
  ['no end', ':::closed\nx', '1:1 directive-unclosed'],
  ['no beginning', 'x\n:::', '2:1 directive-stray'],
  ['another in it', ':::closed\nx\n\n:::decision\ny\n:::\n\n:::', '4:1 directive-nested'],
  ['another before its end', ':::closed\nx\n\n:::decision\ny\n:::', '4:1 directive-nested'],
  ['itself in it', ':::closed\n:::closed\nx\n:::\n:::', '2:1 directive-nested'],
  ['a list around it', '- y\n\n  :::closed\n  x\n  :::', '3:3 directive-place'],
  ['a list around it, in the point', '- y\n  :::closed\n  x\n  :::', '2:3 directive-place'],
  ['a list’s mark before it', '- :::closed\n  x\n  :::', '1:3 directive-place'],
  ['a number before it', '1. :::closed\n   x\n   :::', '1:4 directive-place'],
  ['a mark without a space before it', '-:::closed\nx\n:::', '1:2 directive-wrong'],
  ['a bullet before it', '• :::closed\n  x\n  :::', '1:3 directive-place'],
  ['a box before it', '- [ ] :::closed\n  x\n  :::', '1:7 directive-place'],
  ['a nested list around it', '- y\n  - z\n\n    :::closed\n    x\n    :::', '4:5 directive-place'],
  ['a quotation around it', '> :::closed\n> x\n> :::', '1:3 directive-place'],
  ['a quotation around it, without a space', '>:::closed\n>x\n>:::', '1:2 directive-place'],
  ['a quotation in a list around it', '- > :::closed\n  > x\n  > :::', '1:5 directive-place'],
  ['a quotation mark before it', '":::closed\nx\n:::', '1:2 directive-wrong'],
  ['code around it', '```\n:::closed\nx\n:::\n```', '2:1 directive-place'],
  ['code that does not end around it', '~~~\n:::closed\nx\n:::', '2:1 directive-place'],
  ['code around a line like it', '```\n::: note\nx\n:::\n```', '2:1 directive-place'],
  ['code that begins in it around its end', ':::closed\n```\nx\n:::\n```', '4:1 directive-place'],
  ['a note around it', 'y[^1]\n\n[^1]: z\n\n    :::closed\n    x\n    :::', '5:5 directive-place'],
  ['a note’s mark before it', 'y[^1]\n\n[^1]: :::closed\n', '3:7 directive-place'],
  ['HTML around it', '<div>\n:::closed\nx\n:::\n</div>', '2:1 directive-place'],
  ['a comment around it', '<!--\n:::closed\nx\n:::\n-->', '2:1 directive-place'],
  ['a table around it', '| a |\n|---|\n| :::closed |', '3:3 directive-place'],
  ['another column before it', '| a | b |\n|---|---|\n| c | :::closed |', '3:7 directive-place'],
  ['a line of a cell before it', '| a |\n|---|\n| c<br>:::closed |', '3:8 directive-place'],
  ['a column behind it', '| a | b |\n|---|---|\n:::closed | d', '3:1 directive-wrong'],
  ['a heading’s mark before it', '## :::closed\nx\n:::', '1:4 directive-wrong'],
  ['emphasis around it', '**:::closed**\nx\n:::', '1:3 directive-wrong'],
  ['a word processor’s line before it', 'y\u2028:::closed\u2028x\u2028:::', '1:3 directive-place'],
  ['one colon', ':closed\nx\n:::', '1:1 directive-wrong'],
  ['one colon in a list', '- y\n- :closed\n  x\n  :::', '2:1 directive-wrong'],
  ['one colon in code', '```\n:closed\nx\n:::\n```', '2:1 directive-place'],
  ['one colon in a cell', '| a | b |\n|---|---|\n| c | :closed |', '3:7 directive-place'],
  ['one colon at its end', ':::closed\nx\n\n:', '1:1 directive-unclosed'],
  ['semicolons', ';;;closed\nx\n:::', '1:1 directive-wrong'],
  ['semicolons by number', '&#59;;;closed\n\nx\n:::', '1:1 directive-wrong'],
  ['hyphens', '---closed\nx\n---', '1:1 directive-wrong'],
  ['hyphens, and an end of colons', '---closed\nx\n:::', '1:1 directive-wrong'],
  ['a fence', '```closed\nx\n```', '1:1 directive-wrong'],
  ['colons on the other side', 'Closed:::\nx\n:::', '1:1 directive-wrong'],
  ['colons of Armenian', '։։։closed\nx\n:::', '1:1 directive-wrong'],
  ['a definition’s label before it', '[a]: :::closed\nx\n:::', '1:6 directive-wrong'],
  ['a backslash before it', '\\:::closed\n\nx\n\n:::', '1:1 directive-wrong'],
  ['numbers for its colons', '&#58;&#58;&#58;closed\n\nx\n\n:::', '1:1 directive-wrong'],
  ['a tag before it', 'y<br>:::closed\n\nx\n\n:::', '1:6 directive-wrong'],
  ['a picture with it as its text', 'y ![:::closed](a.png)\n\nx\n\n:::', '1:5 directive-wrong'],
  ['line separators alone before it', 'y\u2028\u2028:::closed', '1:4 directive-place'],
  ['an unknown mark', '::tidsplan', '1:1 directive-wrong'],
  ['a capital in a mark', '::Timetable', '1:1 directive-wrong'],
  ['a space in a mark', ':: timetable', '1:1 directive-wrong'],
  ['a word behind a mark', '::pagebreak nu', '1:1 directive-wrong'],
  ['three colons before a mark', ':::timetable', '1:1 directive-wrong'],
  ['three colons before a mark, and an end', ':::timetable\n:::', '1:1 directive-wrong'],
  ['an indent before a mark', '  ::timetable', '1:3 directive-place'],
  ['a list around a mark', '- ::pagebreak', '1:3 directive-place'],
];

describe('a near miss is an error, told once:', () => {
  it.each(nearMisses)('%s', (_, text, told) => {
    const { diagnostics, told: all } = read(`${text}\n`);
    expect(all.filter(line => line.includes('directive'))).toEqual([told]);
    expect(
      diagnostics.filter(({ code }) => code.startsWith('directive')).map(({ severity }) => severity),
    ).toEqual(['error']);
  });

  it.each(nearMisses)('%s, with a good passage behind it', (_, text, told) => {
    const good = /unclosed|nested/.test(told) || text.includes('~~~') ? '' : `\n\n${closed}`;
    expect(read(`${text}${good}`).told.filter(line => line.includes('directive'))).toEqual([told]);
  });

  it('says what to write', () => {
    const right = (text: string) =>
      read(text).diagnostics.map(({ data }) => ('right' in data ? data.right : undefined))[0];
    expect(right('::: closed')).toBe(':::closed');
    expect(right(':::Public decision')).toBe(':::public-decision');
    expect(right('::lukket')).toBe(':::closed');
    expect(right(':::beslutning')).toBe(':::decision');
    expect(right('::: slut')).toBe(':::');
    expect(right('::sideskift')).toBe('::pagebreak');
    expect(right(':::timetable')).toBe('::timetable');
    expect(right(':::clsoed')).toBe(':::closed');
    expect(right('::noget')).toBeUndefined();
  });

  it('says where it stands', () => {
    const where = (text: string) =>
      read(text).diagnostics.flatMap(({ data }) => ('where' in data ? [data.where] : []))[0];
    expect(where(' :::closed')).toBe('indent');
    expect(where('    :::closed')).toBe('indent');
    expect(where('- :::closed')).toBe('list');
    expect(where('> :::closed')).toBe('quote');
    expect(where('```\n:::closed\n```')).toBe('code');
    expect(where('```\n:::closed')).toBe('open-code');
    expect(where('- ```\n  :::closed')).toBe('open-code');
    expect(where('<div>\n:::closed')).toBe('html');
    expect(where('a[^1]\n\n[^1]: :::closed')).toBe('note');
    expect(where('|a|\n|-|\n|:::closed|')).toBe('table');
  });
});

describe('in meeting.md', () => {
  it('only :::closed may stand', () => {
    expect(read(closed, 'meeting').told).toEqual([]);
    expect(read('::timetable\n\n:::decision\nJa.\n:::\n\n::pagebreak', 'meeting').told).toEqual([
      '1:1 directive-meeting',
      '3:1 directive-meeting',
      '7:1 directive-meeting',
    ]);
  });
});
