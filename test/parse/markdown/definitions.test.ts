import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { parseBody } from '../../../src/parse/parse-body.ts';
import { outlineOf, read, sourceOf, wordsOf } from './read.ts';

const filling = 'Tekst.\n\n'.repeat(600);
const passages = ['closed', 'decision', 'public-decision'] as const;

/** What open text must not get from a passage, by how it may be written there. `LABEL` is the label. */
const written: Readonly<Record<string, string>> = {
  plainly: '[LABEL]: https://withheld.example/x',
  'with a title': "[LABEL]: <https://withheld.example/x> 'title'",
  'on several lines': '[LABEL]:\n   https://withheld.example/x\n   "title"',
  'in a list': '- a\n\n  [LABEL]: https://withheld.example/x',
  'in a quotation': '> [LABEL]: https://withheld.example/x',
  'in a quotation in a list': '1. > [LABEL]: https://withheld.example/x',
  'in a footnote': 'a[^n]\n\n[^n]: b\n\n    [LABEL]: https://withheld.example/x',
  'as a picture': '![b][LABEL]\n\n[LABEL]: withheld.example-x.png',
};

/** The label as it is defined, and as open text refers to it. */
const labels: readonly (readonly [string, string])[] = [
  ['plan', 'plan'],
  ['PLAN', 'plan'],
  ['Straße', 'STRASSE'],
  ['the  long\nplan', 'The long plan'],
  ['a\\]b', 'A\\]B'],
  ['ΑΓΩ', 'αγω'],
];

describe.each(passages)('what is defined in a :::%s passage', name => {
  const cases = Object.entries(written).flatMap(([how, lines]) =>
    labels.flatMap(([label, used]) =>
      how.includes('quotation') && label.includes('\n') ? [] : { how, lines, label, used },
    ),
  );

  it.each(cases)('does not serve open text, $how, $label', ({ lines, label, used }) => {
    // A long body is read in parts.
    for (const before of lines === written.plainly ? ['', filling] : ['']) {
      const passage = `:::${name}\n${lines.replaceAll('LABEL', label)}\n:::`;
      const body = `${before}See [it][${used}], [${used}] and ![p][${used}].\n\n${passage}\n`;
      const { blocks, told } = read(body);
      const open = blocks.filter(({ type }) => type === 'paragraph').at(-1) as Nodes;
      expect(JSON.stringify(open)).not.toContain('withheld');
      const escaped = used.replace('\\', '');
      expect(wordsOf([open])).toBe(`See [it][${escaped}], [${escaped}] and ![p][${escaped}].`);
      expect(told.filter(each => !/unused/.test(each))).toEqual([
        expect.stringMatching(/:5 definition-withheld$/),
      ]);
    }
  });

  it.each(cases)('does not stand before the open one, $how, $label', ({ lines, label, used }) => {
    const passage = `:::${name}\n${lines.replaceAll('LABEL', label)}\n:::`;
    const { blocks, told } = read(`See [it][${used}].\n\n${passage}\n\n[${label}]: https://open.example/\n`);
    expect(outlineOf(blocks[0] as Nodes, '')).toContain('link https://open.example/\n    text "it"');
    expect(told.filter(each => !/unused/.test(each))).toEqual([]);
  });

  it('serves the passage itself, and others of its kind', () => {
    const { outline, told } = read(
      `:::${name}\nSee [it], ![p][P] and[^1].\n\n[it]: https://withheld.example/\n[p]: p.png\n\n[^1]: Note [it].\n:::\n\n:::${name}\n[it]\n:::\n`,
    );
    expect(told).toEqual([]);
    expect(outline.match(/link https:\/\/withheld.example\//g)).toHaveLength(3);
    expect(outline).toContain('image p.png');
    expect(outline).toContain(`footnoteDefinition ${name} 1`);
  });

  it('leaves notes of the same label apart', () => {
    const { outline, told } = read(
      `Open[^1].\n\n:::${name}\nWithheld[^1].\n\n[^1]: Withheld note.\n:::\n\n[^1]: Open note.\n`,
    );
    expect(outline).toContain('text "Open"\n  footnoteReference 1');
    expect(outline).toContain('footnoteDefinition 1\n  paragraph\n    text "Open note."');
    expect(outline).toContain(`footnoteReference ${name} 1`);
    expect(told).toEqual([]);
  });

  it('serves no open text as a note', () => {
    const { blocks, told } = read(`Open[^1], again[^1].\n\n:::${name}\n[^1]: Withheld.\n:::\n`);
    expect(wordsOf(blocks.slice(0, 1))).toBe('Open[^1], again[^1].');
    expect(told).toEqual(['1:5 definition-withheld']);
  });
});

describe('what is defined in a footnote', () => {
  const body = (passage: string, more = '') =>
    `See [it].${more}\n\n:::closed\nText${passage}\n:::\n\n[^n]: a [it]\n\n    [it]: https://withheld.example/x\n`;

  it('serves no open text where only a passage refers to the note', () => {
    const { outline, told } = read(body('[^n]'));
    expect(outline).not.toContain('withheld.example');
    expect(told).toEqual(['1:5 definition-withheld']);
    const other = read(`${body('[^n]')}\n[it]: https://open.example/\n`);
    expect(other.outline).toContain('link https://open.example/');
    expect(other.outline).not.toContain('withheld.example');
  });

  it('serves open text where open text refers to the note', () => {
    const { outline, told } = read(body('', 'Open[^n].'));
    expect(outline.match(/link https:\/\/withheld.example\/x/g)).toHaveLength(2);
    expect(told).toEqual([]);
  });
});

describe('open text', () => {
  it('is read as if what is withheld were not there', () => {
    const open =
      'A [b *c][x] d* and ![e *f*][x] [g][x][y] [^x].\n\n- [ ] [x]\n\n| [x] |\n| --- |\n| *[x]* |\n';
    const withheld = ':::closed\n[x]: https://a.example\n[y]: b.png\n\n[^x]: n\n:::\n';
    const without = read(`${open}\n:::closed\na\n\n\n:::\n`);
    expect(wordsOf(read(`${open}\n${withheld}`).blocks.slice(0, 3))).toBe(
      wordsOf(without.blocks.slice(0, 3)),
    );
    expect(read(`${open}\n${withheld}`).outline.split('\nclosed')[0]).toBe(
      without.outline.split('\nclosed')[0],
    );
  });
});

describe('a closed item', () => {
  const found: Diagnostic[] = [];
  const closedBody = (text: string) =>
    parseBody(sourceOf(text), 0, diagnostic => found.push(diagnostic), { kind: 'item' });

  it('keeps what its text defines from its public decision', () => {
    const { body, ifClosed } = closedBody(
      '[it]\n\n:::public-decision\nSee [it], [own] and[^1].\n\n[own]: https://own.example/\n:::\n\n[it]: https://withheld.example/\n\n[^1]: Note [it] [own].\n',
    );
    expect(JSON.stringify(body[1])).toContain('withheld.example');
    const outline = ifClosed!.body.map(block => outlineOf(block as Nodes, '')).join('\n');
    expect(outline.match(/link \S+/g)).toEqual([
      'link https://withheld.example/',
      'link https://own.example/',
      'link https://own.example/',
    ]);
    expect(outline).toContain('footnoteReference 1');
    expect(ifClosed!.diagnostics).toMatchObject([
      { code: 'definition-withheld', data: { name: '[it]', where: 'item' }, place: { start: { line: 4 } } },
    ]);
  });

  it('shows what a note of its public decision defines, whatever else it holds', () => {
    const decided =
      ':::public-decision\nSee [it] and[^1].\n\n[^1]: a\n\n    [it]: https://own.example/\n:::\n';
    for (const more of ['', '\n[other]: https://withheld.example/\n'])
      expect(JSON.stringify(closedBody(decided + more).ifClosed?.body)).toContain('own.example');
  });

  it('has one body where nothing depends on its status', () => {
    expect(closedBody('[it]\n\n[it]: https://a.example/\n').ifClosed).toBeUndefined();
    expect(
      closedBody('a\n\n:::public-decision\n[it]\n\n[it]: https://a.example/\n:::\n').ifClosed,
    ).toBeUndefined();
  });
});
