import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('a comment', () => {
  it.each([
    [
      'a block',
      'Før.\n\n<!-- note\n\nto afsnit -->\n\nEfter.',
      'paragraph\n  text "Før."\nparagraph\n  text "Efter."',
    ],
    ['text', 'Før <!-- note --> efter.', 'paragraph\n  text "Før "\n  text "efter."'],
    ['text, over lines', 'Før <!-- note\nto linjer --> efter.', 'paragraph\n  text "Før "\n  text "efter."'],
    ['the beginning of a line', '<!-- note --> *Efter*', 'paragraph\n  emphasis\n    text "Efter"'],
    [
      'the beginning of a paragraph',
      '<!-- note\nmere --> Efter\nog *mere*',
      'paragraph\n  text "Efter\\nog "\n  emphasis\n    text "mere"',
    ],
    ['a heading', '## Før <!-- note -->', 'heading 2\n  text "Før "'],
    ['a point', '- <!-- note --> Efter', 'list\n  listItem\n    paragraph\n      text "Efter"'],
    ['an empty one', 'Før <!--> efter <!---> her', 'paragraph\n  text "Før "\n  text "efter "\n  text "her"'],
    ['a cell', '| a <!-- n --> |\n|---|', 'table\n  tableRow\n    tableCell\n      text "a "'],
  ])('in %s is gone', (_, text, outline) => {
    const { outline: found, told } = read(text);
    expect(told).toEqual([]);
    expect(found).toBe(outline);
  });

  it('before text without a space leaves a block of HTML, as CommonMark says', () => {
    const { outline, told } = read('<!-- note -->*a*\n*b*');
    expect(told).toEqual(['1:1 html-shown']);
    expect(outline).toBe('paragraph\n  text "*a*"\nparagraph\n  emphasis\n    text "b"');
  });

  it('hides directives, headings and definitions', () => {
    expect(read('<!--\n# A\n[a]: b\n[^1]: c\n-->').told).toEqual([]);
  });

  it('that does not end is an error, where it begins', () => {
    expect(read('Før <!-- note\n\nmere --> efter').told).toEqual(['1:5 comment-unclosed']);
    expect(read('Før\n\n<!-- a --><!-- note\n\nmere').told).toEqual(['3:11 comment-unclosed']);
    expect(read('> <!-- note\n> mere\n\nefter').told).toEqual(['1:3 comment-unclosed']);
    expect(read('Før \\<!-- note, `<!--` og &lt;!--').told).toEqual([]);
  });

  it('that does not end leaves what stands below its paragraph to be read', () => {
    const { outline, told } = read(
      'A[^1] [b]\n\n<!-- note\nmere\n\n## C\n\n[^1]: D\n\n[b]: https://e.example\n',
    );
    expect(told).toEqual(['3:1 comment-unclosed']);
    expect(outline).toContain('heading 2\n  text "C"');
  });

  it.each(['\n', '\r\n', '\r'])('over lines before text is none of a block, whatever ends them: %j', end => {
    expect(read(`<!-- note${end}mere --> *Efter*`).outline).toBe('paragraph\n  emphasis\n    text "Efter"');
  });
});

describe('a tag that is read', () => {
  it.each(['<br>', '<br/>', '<br />', '<BR>'])('%s ends a line', tag => {
    const { outline, told } = read(`a${tag}b ${tag}\n c`);
    expect(told).toEqual([]);
    expect(outline).toBe('paragraph\n  text "a"\n  break\n  text "b "\n  break\n  text "c"');
  });

  it('may begin a paragraph, which is Markdown', () => {
    const { outline, told } = read('<br>\n*a*\n\n<sup>1</sup>\n*b*');
    expect(told).toEqual([]);
    expect(outline).toBe(
      'paragraph\n  break\n  emphasis\n    text "a"\nparagraph\n  superscript\n    text "1"\n  text "\\n"\n  emphasis\n    text "b"',
    );
  });

  it('raises or lowers what stands between it and its end', () => {
    const { outline, told } = read('m<sup>2 *a*<sub>b</sub></sup> H<SUB>2</SUB>O');
    expect(told).toEqual([]);
    expect(outline).toBe(
      [
        'paragraph\n  text "m"',
        '  superscript\n    text "2 "\n    emphasis\n      text "a"\n    subscript\n      text "b"',
        '  text " H"\n  subscript\n    text "2"\n  text "O"',
      ].join('\n'),
    );
  });

  it.each([
    ['<span lang="en">net *zero*</span>', 'en'],
    ["<SPAN lang='EN-gb'>net *zero*</SPAN>", 'en-GB'],
    ['<span lang=en >net *zero*</span>', 'en'],
  ])('%s is in another language', (text, language) => {
    const { outline, told, blocks } = read(`a ${text}`);
    expect(told).toEqual([]);
    expect(outline).toBe(
      'paragraph\n  text "a "\n  language\n    text "net "\n    emphasis\n      text "zero"',
    );
    expect(blocks).toMatchObject([{ children: [{}, { language }] }]);
  });

  it('that begins a line in another language leaves it Markdown', () => {
    const { outline, told } = read('<span lang="en">\nnet *zero*\n</span>');
    expect(told).toEqual([]);
    expect(outline).toContain('emphasis\n      text "zero"');
  });

  it.each([
    '<span lang="engelsk sprog">a</span>',
    '<span lang="x">a</span>',
    '<span class="b">a</span>',
    '<span>a</span>',
  ])('%s is text: it names no language', text => {
    const { outline, told } = read(`b ${text}`);
    expect(told).toEqual(['1:3 html-shown']);
    expect(outline).not.toContain('language');
  });

  it('is text without its other half', () => {
    const { outline, told } = read('a<sup>2 b</sub> *c</sup>*');
    expect(told).toEqual(['1:2 html-shown', '1:10 html-shown']);
    expect(outline).toContain('text "<sup>"');
    expect(outline).toContain('text "</sup>"');
  });
});

describe('other HTML', () => {
  it('is shown as text, and told once for both halves', () => {
    const { outline, told } = read('Det er <b>vigtigt</b>.');
    expect(told).toEqual(['1:8 html-shown']);
    expect(outline).toBe(
      'paragraph\n  text "Det er "\n  text "<b>"\n  text "vigtigt"\n  text "</b>"\n  text "."',
    );
  });

  it('in blocks is shown line by line, Markdown in it as typed', () => {
    const { outline, diagnostics } = read(
      '<div class="x">\n<!-- note -->*a*\n  **b**<br>c<sup>2</sup>\n</div>\n\n*d*',
    );
    expect(diagnostics).toMatchObject([
      { code: 'html-shown', severity: 'warning', data: { html: '<div class="x">' } },
    ]);
    expect(outline).toBe(
      [
        'paragraph\n  text "<div class=\\"x\\">"\n  break\n  text "*a*"\n  break\n  text "**b**"\n  break\n  text "c"',
        '  superscript\n    text "2"\n  break\n  text "</div>"',
        'paragraph\n  emphasis\n    text "d"',
      ].join('\n'),
    );
  });

  it('in two blocks with their ends is told once', () => {
    expect(read('<details>\n\nMere.\n\n</details>').told).toEqual(['1:1 html-shown']);
  });

  it('of every kind of block is shown', () => {
    const { outline } = read(
      '<script>\nalert("a")\n\n</script>\n\n<?php b ?>\n\n<!DOCTYPE c>\n\n<![CDATA[d]]>\n',
    );
    for (const text of ['alert(\\"a\\")', '<?php b ?>', '<!DOCTYPE c>', '<![CDATA[d]]>'])
      expect(outline).toContain(text);
  });
});
