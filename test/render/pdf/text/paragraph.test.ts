import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, shownText } from '../../../../src/render/pdf/characters/clean.ts';
import { createFonts } from '../../../../src/render/pdf/fonts/fonts.ts';
import { breakParagraph, measure } from '../../../../src/render/pdf/text/paragraph.ts';
import type {
  Line,
  Piece,
  TextPiece,
  TextRun,
  TextStyle,
} from '../../../../src/render/pdf/text/pieces-and-lines.ts';

const fonts = createFonts({ fonts: { text: 'Source Sans 3', heading: 'Source Sans 3' } });
const style: TextStyle = { family: 'text', bold: false, italic: false, size: 10, colour: '#000000' };

function piece(text: string, change: Partial<TextPiece> = {}): TextPiece {
  return { kind: 'text', text, style, language: 'da', ...change };
}

function set(text: string | readonly Piece[], width: number, options = { hyphenate: true }): readonly Line[] {
  return breakParagraph(typeof text === 'string' ? [piece(text)] : text, width, fonts, options);
}

function runsOf(lines: readonly Line[]): readonly TextRun[] {
  return lines.flatMap(line => line.runs).filter(run => run.kind === 'text');
}

/** As the lines stand on the page. */
function shown(lines: readonly Line[]): readonly string[] {
  return lines.map(line => line.runs.map(run => (run.kind === 'text' ? run.text : '□')).join(''));
}

/** What the lines say, without hyphens that were added and without white space. */
function said(lines: readonly Line[]): string {
  return runsOf(lines)
    .map(run => (run.hyphen ? '' : run.text))
    .join('')
    .replace(/\s/g, '');
}

const word = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[a-zæøå]{1,25}[.,:;]?$/) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('kommunalbestyrelsen', 'fraværsindsatsen', '(budgetopfølgning)', 'og', 'i'),
  },
  fc.constantFrom(
    '–',
    '→',
    'Ωμέγα',
    '24/7615',
    'https://www.eksempel.dk/dagsorden?id=12&x=3',
    '€',
    '1\u00a0000\u00a0kr.',
  ),
  fc.stringMatching(/^[A-Za-z0-9/._-]{1,150}$/),
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 60 }).map(words => words.join(' '));
const width = fc.integer({ min: 30, max: 400 });
const styles = fc.constantFrom<Partial<TextPiece>>(
  {},
  { style: { ...style, bold: true } },
  { style: { ...style, italic: true, size: 14 } },
  { unhyphenated: true },
  { language: 'en' },
);
const pieces = fc.array(
  fc
    .tuple(paragraph, styles, fc.constantFrom('', ' '))
    .map(([text, change, end]) => piece(text + end, change)),
  { minLength: 1, maxLength: 4 },
);

describe('any paragraph', () => {
  test('says what its author wrote, and nothing else', () => {
    fc.assert(
      fc.property(pieces, width, (any, wide) => {
        const written = any.map(({ text }) => text).join('');
        expect(said(set(any, wide))).toBe(written.replace(/\s/g, ''));
      }),
    );
  });

  test('has no line that is wider than the measure, unless one character is', () => {
    fc.assert(
      fc.property(pieces, width, (any, wide) => {
        for (const line of set(any, wide)) expect(line.width).toBeLessThanOrEqual(wide + 0.01);
      }),
    );
  });

  test('has runs that follow each other from the left edge to the line’s width', () => {
    fc.assert(
      fc.property(pieces, width, (any, wide) => {
        for (const { runs, width: lineWidth } of set(any, wide)) {
          const end = runs.reduce((x, run) => {
            expect(run.x).toBeCloseTo(x, 6);
            return run.x + run.width;
          }, 0);
          expect(end).toBeCloseTo(lineWidth, 6);
        }
      }),
    );
  });

  test('knows each broken word whole, on both of its lines', () => {
    fc.assert(
      fc.property(paragraph, width, (text, wide) => {
        const lines = set(text, wide);
        for (const [i, line] of lines.entries()) {
          expect(line.cut).toBe(line.cut && i < lines.length - 1);
          if (!line.cut) continue;
          const before = runsOf([line]).findLast(run => !run.hyphen)!;
          const after = runsOf([lines[i + 1]!])[0]!;
          expect(before.word).toBe(after.word);
          expect(
            text
              .replace(/\u00a0/g, ' ')
              .split(' ')
              .join(' '),
          ).toContain(before.word!.text);
        }
      }),
    );
  });

  test('has at most two lines running that end with a hyphen', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 150, max: 400 }), (text, wide) => {
        const ends = set(text, wide).map(line => (runsOf([line]).at(-1)?.hyphen ? '-' : '.'));
        expect(ends.join('')).not.toContain('---');
      }),
    );
  });

  test('is measured by what it takes', () => {
    fc.assert(
      fc.property(paragraph, text => {
        const { min, max } = measure([piece(text)], fonts);
        // Of words with digits twelve letters stay together, of others six.
        expect(min).toBeLessThanOrEqual(/\d/.test(text) ? 120 : 60);
        expect(set(text, max + 0.1)).toHaveLength(1);
      }),
    );
  });
});

describe('hyphenation', () => {
  test('parts a compound at its joint, with one hyphen that is not in the text', () => {
    const lines = set('Udvalget drøftede fraværsindsatsen og tog den til efterretning', 120);
    expect(shown(lines)[0]).toBe('Udvalget drøftede fraværs-');
    expect(runsOf(lines)[1]).toMatchObject({ text: 'fraværs', word: { text: 'fraværsindsatsen' } });
    expect(runsOf(lines)[2]).toMatchObject({ text: '-', hyphen: true });
    expect(runsOf(lines)[2]!.word).toBeUndefined();
    expect(lines[0]!.cut).toBe(true);
  });

  const whole = (text: string, change?: Partial<TextPiece>, hyphenate = true) => {
    for (let wide = 145; wide < 260; wide += 3) {
      expect(runsOf(set([piece(text, change)], wide, { hyphenate })).filter(run => run.hyphen)).toEqual([]);
    }
  };

  test('leaves short words, links, capitals, camel case and last words whole', () => {
    whole('Udvalgets forslag kommunen borgeren politik afdeling ledelse medarbejd');
    whole('Udvalget drøftede kommunalbestyrelsens fraværsindsats og mere', { unhyphenated: true });
    whole('Om KOMMUNALBESTYRELSENS indsats, og kommunalBestyrelsens indsats');
    whole('Udvalget drøfter også her kommunalbestyrelsesmedlemmer');
    whole('Udvalget drøftede kommunalbestyrelsens fraværsindsats og mere', {}, false);
    whole('Udvalget drøftede kommunalbestyrelsens fraværsindsats og mere', { language: 'cs' });
  });

  test('leaves capitalised words whole inside a sentence, but not in German', () => {
    whole('Den gode gamle Forvaltning og alle andre');
    const german = set([piece('Die gute alte Verwaltungen und alle andere', { language: 'de' })], 100);
    expect(runsOf(german).some(run => run.hyphen)).toBe(true);
  });

  test('puts no hyphen into a file name or an address', () => {
    for (const text of [
      'Bilag_3_Budgetopfølgning_pr_30_april_kommunalbestyrelsen.xlsx og',
      'kommunalbestyrelsen.budgetopfølgningen.dk/fraværsindsatserne og',
    ]) {
      for (let wide = 60; wide < 250; wide += 5)
        expect(runsOf(set(text, wide)).some(run => run.hyphen)).toBe(false);
    }
  });

  test('puts a hyphen between two styles, too', () => {
    const [first, second] = [
      piece('Udvalget drøftede fraværs'),
      piece('indsatsen og mere', { style: { ...style, bold: true } }),
    ];
    expect(shown(set([first, second], 120))).toEqual(['Udvalget drøftede fraværs-', 'indsatsen og mere']);
  });

  test('follows an author’s soft hyphens, which are never shown', () => {
    const text = 'Den lange sammen\u00adsætning her';
    expect(shown(set(text, 1000))).toEqual(['Den lange sammensætning her']);
    expect(shown(set(text, 90))).toEqual(['Den lange sammen-', 'sætning her']);
    expect(shown(set('Den lange sammen\u00adsætning', 90))).toEqual(['Den lange sammen-', 'sætning']);
  });
});

describe('lines', () => {
  test('break after the marks of an address', () => {
    const lines = shown(
      set('https://www.eksempel-kommune.dk/dagsordener/2025/udmoentningsplan_endelig_version.pdf', 120),
    );
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/._-]$/);
  });

  test('do not break an address that fits the next line whole, unless they would be half empty', () => {
    const text = 'Dagsordenen kan læses på https://www.eksempel.dk/moeder/2026/oktober fra fredag';
    const before = measure([piece('Dagsordenen kan læses på https://www.eksempel.dk/moeder/')], fonts).max;
    expect(shown(set(text, before + 5))).toEqual([
      'Dagsordenen kan læses på',
      'https://www.eksempel.dk/moeder/2026/oktober fra fredag',
    ]);
    const late = 'Læs https://www.eksempel.dk/moeder/2026/oktober fra fredag';
    const most = measure([piece('Læs https://www.eksempel.dk/moeder/2026/')], fonts).max;
    expect(shown(set(late, most + 5))[0]).toBe('Læs https://www.eksempel.dk/');
  });

  test('leave the scheme of an address with what follows it', () => {
    const text = 'Dagsordenen kan læses på https://www.eksempel-kommune.dk/dagsordener/2025 og i netbutikken';
    for (let wide = 60; wide < 300; wide += 3) {
      for (const line of shown(set(text, wide))) expect(line).not.toMatch(/:\/*$/);
    }
  });

  test('end at line breaks, an empty one too', () => {
    expect(shown(set('Et\nto\n\ntre', 200))).toEqual(['Et', 'to', '', 'tre']);
    expect(set('', 200)).toEqual([]);
  });

  test('never end inside what is unbroken, nor at a no-break space', () => {
    const lines = shown(
      set([piece('Det koster i alt '), piece('1 000 kr. om året', { unbroken: true })], 100),
    );
    expect(lines).toEqual(['Det koster i alt', '1 000 kr. om året']);
    expect(shown(set('Det koster i alt 1\u00a0000\u00a0kr.', 90))).toEqual(['Det koster i alt', '1 000 kr.']);
  });

  test('do not end with a dash that begins a remark, nor inside a span of numbers', () => {
    for (let wide = 60; wide < 200; wide += 3) {
      for (const line of shown(set('Mødet er kl. 10.00–12.30 – og så er der frokost', wide))) {
        expect(line).not.toMatch(/^–|^12/);
      }
    }
  });

  test('of a title are about equally long', () => {
    const title = 'Godkendelse af udmøntningsplan for den samlede indsats på området';
    const lines = breakParagraph([piece(title)], 240, fonts, { hyphenate: false, balance: true });
    expect(lines).toHaveLength(2);
    expect(Math.abs(lines[0]!.width - lines[1]!.width)).toBeLessThan(45);
  });

  test('of a title are broken after its colon, where both parts fit a line', () => {
    const title = 'Legepladsen ved Præstemarken: valg af leverandør';
    const options = { hyphenate: false, balance: true };
    expect(shown(breakParagraph([piece(title)], 160, fonts, options))).toEqual([
      'Legepladsen ved Præstemarken:',
      'valg af leverandør',
    ]);
    expect(shown(breakParagraph([piece(title)], 110, fonts, options))[0]).toBe('Legepladsen ved');
    expect(shown(breakParagraph([piece(title)], 400, fonts, options))).toEqual([title]);
  });

  test('of a title do not break a word to be equally long', () => {
    const title = 'Skolebestyrelsen Referat';
    const full = measure([piece(title)], fonts).max;
    const lines = breakParagraph([piece(title)], full - 1, fonts, { hyphenate: false, balance: true });
    expect(shown(lines)).toEqual(['Skolebestyrelsen', 'Referat']);
  });

  test('do not leave one short word alone on the last', () => {
    const text = 'Udvalget drøftede sagen og tog den med';
    const full = measure([piece(text)], fonts).max;
    expect(shown(set(text, full - 1)).at(-1)).toBe('den med');
  });

  test('may each have a width of their own', () => {
    const lines = breakParagraph(
      [piece('et to tre fire fem seks syv otte ni ti')],
      i => (i === 0 ? 30 : 60),
      fonts,
      {
        hyphenate: false,
      },
    );
    expect(lines[0]!.width).toBeLessThanOrEqual(30);
    expect(lines[1]!.width).toBeGreaterThan(30);
  });

  test('have the height of their boxes', () => {
    const box: Piece = { kind: 'box', width: 20, ascent: 30, descent: 5 };
    const [line] = set([piece('Før '), box, piece(' efter')], 200);
    expect(line).toMatchObject({ boxAscent: 30, boxDescent: 5 });
    expect(shown([line!])).toEqual(['Før □ efter']);
  });
});

describe('white space', () => {
  test('is one space, but as typed in code', () => {
    expect(shown(set('  To   ord\tog  tre ', 500))).toEqual(['To ord og tre']);
    const code = { style: { ...style, family: 'mono' as const } };
    expect(shown(set([piece('if  (x)\n  y\n\tz', code)], 500))).toEqual(['if  (x)', '  y', '    z']);
  });

  test('of controls and of Word is what was meant', () => {
    expect(shown(set('A\u0007B\u000bC \uf0b7 D\u2028E', 500))).toEqual(['A B', 'C • D', 'E']);
  });
});

test.each([
  ['Vi ses torsdag den 8. oktober i år', '8. oktober'],
  ['Vi ses senest kl. 12 på torsdag', 'kl. 12'],
  ['Efter loven, jf. § 3 om udvalg', '§ 3'],
  ['Wir treffen uns am 4. Juni im Saal', '4. Juni'],
  ['Vi ses på onsdag den 8 oktober igen', '8 oktober'],
  ['Det kostar omkring 12 tkr per år', '12 tkr'],
  ['Avustus on noin 900 euroa vuodessa', '900 euroa'],
  ['Kokous alkaa klo 17 valtuustosalissa', 'klo 17'],
  ['Die Kosten steigen auf 3 Mio. Euro', '3 Mio. Euro'],
  ['Sitzung beginnt heute 18 Uhr im Saal', '18 Uhr'],
  ['Nach Maßgabe der Ziff. 4 der Satzung', 'Ziff. 4'],
  ['Une dépense annuelle de 12 k€ environ', '12 k€'],
  ['Une hausse de presque 4 % par an', '4 %'],
  ['De kosten zijn circa 3 mln. euro', '3 mln. euro'],
  ['The council meets daily at 10 am sharp', '10 am'],
  ['A grant of at least EUR 500 each', 'EUR 500'],
  ['Solceller giver omtrent 800 kWh om året', '800 kWh'],
  ['Temperaturen skal være 21 °C i salen', '21 °C'],
  ['Kommunallagen säger i 5 kap. 3 § att', '5 kap. 3 §'],
  ['Tilskuddet er på cirka kr 500 hvert', 'kr 500'],
])('in "%s" no line ends within "%s"', (text, together) => {
  for (let width = 60; width < 200; width += 3) {
    expect(shown(set(text, width)).some(line => line.includes(together))).toBe(true);
  }
});

test('names of people are not hyphenated', () => {
  const text = 'Birkerød Christoffersenholm og Sagsbehandlingstiden';
  const names = new Set(['Christoffersenholm']);
  for (let width = 60; width < 200; width += 5) {
    const lines = breakParagraph([piece(text)], width, fonts, { hyphenate: true, names });
    const fits = width >= 120;
    if (fits) expect(shown(lines).some(line => line.includes('Christoffersenholm'))).toBe(true);
  }
});

describe('characters that no font has', () => {
  test('are shown by their number', () => {
    expect(shown(set('Et 漢 tegn', 500))).toEqual(['Et [U+6F22] tegn']);
  });
});

/** What long words without a space are made of. */
const stretch = fc.oneof(
  fc.stringMatching(/^[a-zæøå]{1,60}$/),
  fc.constantFrom('kommunalbestyrelsen', 'Ωμέγα', '-', '/', '…', '1.234', '\u00ad', '\u2060'),
  fc.constantFrom('e\u0323\u0306', `a${'\u0301'.repeat(150)}`, '🤝'),
);
const longWord = fc.array(stretch, { minLength: 10, maxLength: 60 }).map(stretches => stretches.join(''));

test('a word of any length loses no letter and doubles none, and fills no line beyond its end', () => {
  fc.assert(
    fc.property(longWord, fc.integer({ min: 60, max: 400 }), (text, width) => {
      const lines = set(text, width);
      expect(said(lines)).toBe(shownText(cleanText(text)));
      expect(lines.filter(line => line.width > width + 0.01)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a paragraph of fifty thousand words, and a word of ten thousand letters, come to their end', () => {
  const words = ['udvalget', 'kommunalbestyrelsen', 'skal', 'sagsbehandlingstiden'];
  const long = Array.from({ length: 50_000 }, (_, i) => words[i % 4]).join(' ');
  expect(said(set(long, 377))).toBe(long.replace(/ /g, ''));
  expect(said(set('x'.repeat(10_000), 377))).toBe('x'.repeat(10_000));
  expect(said(set('x/'.repeat(5_000), 377))).toBe('x/'.repeat(5_000));
});

describe('a title', () => {
  const title = 'Straßenreinigungsgebührensatzungsänderung';
  const inTitle = { hyphenate: 'too-wide' as const, balance: true };

  test.each(['', 'Die '])(
    'has "%s" and a word that is wider than its lines parted as its language has it',
    before => {
      const lines = breakParagraph([piece(before + title, { language: 'de' })], 130, fonts, inTitle);
      expect(
        shown(lines)
          .slice(0, -1)
          .every(line => line.endsWith('-') || line.endsWith('Die')),
      ).toBe(true);
      expect(said(lines)).toBe(before.trim() + title);
    },
  );

  test('has no other word parted', () => {
    for (let width = 215; width < 260; width += 7) {
      const lines = breakParagraph([piece(`Beschluss: ${title}`, { language: 'de' })], width, fonts, inTitle);
      expect(shown(lines).join(' ')).toBe(`Beschluss: ${title}`);
    }
  });
});
