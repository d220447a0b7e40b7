import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('a link', () => {
  it.each([
    'https://a.dk/b',
    'http://a.dk',
    'HTTPS://A.dk',
    'mailto:a@b.dk',
    'tel:+4512345678',
    'item:budget',
  ])('may lead to %s', url => {
    const { outline, told } = read(`[*tekst*](${url} "titel")`);
    expect(told).toEqual([]);
    expect(outline).toBe(`paragraph\n  link ${url}\n    emphasis\n      text "tekst"`);
  });

  it('leads to no address that is longer than any', () => {
    const url = `https://a.dk/${'b'.repeat(8_000)}`;
    const { outline, told } = read(url);
    expect(outline).toBe(`paragraph\n  text "${url}"`);
    expect(told).toEqual(['1:1 link-address']);
  });

  it('to an item may be empty, or the address itself', () => {
    expect(read('[](item:budget) <item:budget> [item:Budget](item:budget)').outline).toBe(
      'paragraph\n  link item:budget\n  text " "\n  link item:budget\n  text " "\n  link item:budget',
    );
  });

  it.each([
    ['[Bilag](bilag.pdf)', 'text "Bilag"\n  text " (bilag.pdf)"', 'bilag.pdf'],
    ['[Bilag](javascript:alert(1))', 'text "Bilag"\n  text " (javascript:alert(1))"', 'javascript:alert(1)'],
    ['[*Bilag*](#a)', 'emphasis\n    text "Bilag"\n  text " (#a)"', '#a'],
    ['[bilag.pdf](bilag.pdf)', 'text "bilag.pdf"', 'bilag.pdf'],
    ['[](bilag.pdf)', 'text "bilag.pdf"', 'bilag.pdf'],
    ['[Bilag]()', 'text "Bilag"', ''],
    ['<ftp://a.dk>', 'text "ftp://a.dk"', 'ftp://a.dk'],
    ['[Bilag](data:text/html,a)', 'text "Bilag"\n  text " (data:text/html,a)"', 'data:text/html,a'],
    ['[Bilag](file:///C:/a.pdf)', 'text "Bilag"\n  text " (file:///C:/a.pdf)"', 'file:///C:/a.pdf'],
  ])('%s is text, with a warning', (text, outline, address) => {
    const { outline: found, diagnostics } = read(text);
    expect(found).toBe(`paragraph\n  ${outline}`);
    expect(diagnostics).toMatchObject([{ code: 'link-address', severity: 'warning', data: { address } }]);
    expect(diagnostics[0]?.place).toMatchObject({ start: { column: 1 }, end: { column: text.length + 1 } });
  });

  it('is made of addresses in text', () => {
    const { outline, told } = read('Se https://a.dk/b_c_d, www.b.dk eller <c@d.dk> og e@f.dk.');
    expect(told).toEqual([]);
    expect(outline.match(/link .*/g)).toEqual([
      'link https://a.dk/b_c_d',
      'link http://www.b.dk',
      'link mailto:c@d.dk',
      'link mailto:e@f.dk',
    ]);
  });
});

describe('a reference', () => {
  it('is the link that a definition gives, wherever it stands', () => {
    const { outline, told } = read('[Planen][p], [p][] og [P].\n\n> [p]: https://a.dk "titel"');
    expect(told).toEqual([]);
    expect(outline.match(/link .*/g)).toEqual(Array(3).fill('link https://a.dk'));
    expect(outline).not.toContain('titel');
    expect(outline).not.toContain('blockquote');
  });

  it('follows the first of two definitions; the other is told', () => {
    const { outline, told } = read('[p]\n\n[p]: https://a.dk\n[p]: https://b.dk');
    expect(outline).toContain('link https://a.dk');
    expect(told).toEqual(['4:1 definition-unused']);
  });

  it('to an address of another kind is told where it stands', () => {
    expect(read('Se [planen].\n\n[planen]: plan.pdf').told).toEqual(['1:4 link-address']);
  });

  it('is text without a definition', () => {
    expect(read('[a] [b][c] ![d] [constructor]').outline).toBe(
      'paragraph\n  text "[a] [b][c] ![d] [constructor]"',
    );
  });
});

describe('a definition', () => {
  it('that nothing refers to is told', () => {
    const { outline, diagnostics } = read('[Note]: husk\n\nTekst.');
    expect(outline).toBe('paragraph\n  text "Tekst."');
    expect(diagnostics).toMatchObject([
      { code: 'definition-unused', severity: 'warning', data: { name: 'Note' } },
    ]);
  });
});

describe('a picture', () => {
  it('of the folder stays, without its title', () => {
    const { outline, told } = read('![*Et* kort](../kort%20a.png "titel") ![b][k]\n\n[k]: C:/kort.png');
    expect(told).toEqual([]);
    expect(outline).toBe('paragraph\n  image ../kort%20a.png "Et kort"\n  text " "\n  image C:/kort.png "b"');
  });

  it('from elsewhere is its alt text', () => {
    const { outline, diagnostics } = read(
      '![Et kort](https://a.dk/b.png) ![c](data:image/png;base64,AA) ![](http://a.dk/c.png)',
    );
    expect(outline).toBe('paragraph\n  text "Et kort"\n  text " "\n  text "c"\n  text " "');
    expect(diagnostics).toMatchObject([
      { code: 'picture-remote', severity: 'warning', data: { address: 'https://a.dk/b.png' } },
      {
        code: 'picture-scheme',
        severity: 'error',
        data: { address: 'data:image/png;base64,AA', bounds: 'meeting' },
      },
      { code: 'picture-remote' },
    ]);
  });
});
