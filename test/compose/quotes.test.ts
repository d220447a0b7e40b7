import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import type { Inlines } from '../../src/document/document.ts';
import { type LanguageCode, languages } from '../../src/languages/index.ts';
import { asId, itemOf } from '../../src/meeting/item-link.ts';
import type { Template } from '../../src/template/template.ts';
import { aMeeting, anItem, aTemplate, attachment, paragraph, person, text } from './samples.ts';

/** What an item's text says after it was typed. */
function set(typed: string, language: LanguageCode = 'da', template: Partial<Template> = {}): string {
  const meeting = aMeeting({ language, items: [anItem('a', '1', { body: [paragraph(typed)] })] });
  const { parts } = compose(meeting, aTemplate(template), languages[language]);
  const blocks = parts.find(({ id }) => id === 'item-1')!.blocks;
  const block = blocks.find(({ role }) => role === 'paragraph')!;
  return 'inlines' in block ? words(block.inlines) : '';
}

function words(inlines: Inlines): string {
  return inlines
    .map(inline => ('value' in inline ? inline.value : 'inlines' in inline ? words(inline.inlines) : ''))
    .join('');
}

describe('straight marks', () => {
  it.each<[LanguageCode, string]>([
    ['da', '”Fyret”'],
    ['nb', '«Fyret»'],
    ['nn', '«Fyret»'],
    ['sv', '”Fyret”'],
    ['fi', '”Fyret”'],
    ['de', '„Fyret“'],
    ['nl', '“Fyret”'],
    ['fr', '«\u00a0Fyret\u00a0»'],
    ['en', '“Fyret”'],
  ])('are those of the language in %s', (language, shown) => {
    expect(set('Om "Fyret".', language)).toBe(`Om ${shown}.`);
  });

  it.each([
    ["90'erne og Jens' hus, O'Neill", '90’erne og Jens’ hus, O’Neill'],
    ['"Fyret"-sagen ("Havnen"), "Kajen"?', '”Fyret”-sagen (”Havnen”), ”Kajen”?'],
    ['"Rute 66" er "ny"', '”Rute 66” er ”ny”'],
    ["\"Han sagde 'nej' til 'alt'\"", '”Han sagde ’nej’ til ’alt’”'],
    ['"Fyret **og** havnen"', '”Fyret **og** havnen”'],
  ])('in %s are set', (typed, shown) => {
    expect(set(typed)).toBe(shown);
  });

  it.each([
    'rør på 12" og 8" og 5\' 10"',
    'en " alene, "uden slut',
    'https://a.example/?q="x"&y=\'z\'',
    'x"y"@a.example C:\\"a"',
    'צה"ל',
    "1'000'000",
  ])('in %s stay as they are', typed => {
    expect(set(typed)).toBe(typed);
  });

  it('stay as they were typed where the template says so', () => {
    expect(set('Om "Fyret" og Jens\' hus', 'da', { quotes: 'as-typed' })).toBe('Om "Fyret" og Jens\' hus');
  });

  it('are set in titles, names, bookmarks and the title of the file; not in code', () => {
    const item = anItem('a', '1', {
      title: text('Salg af "Fyret"'),
      responsible: [person("D'Arcy")],
      attachments: [attachment(1, 'Kort over "Fyret"')],
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'Se "' },
            { type: 'inlineCode', value: 'a "b"' },
            { type: 'text', value: '"' },
          ],
        },
      ],
    });
    const abbreviations = [{ short: 'Salg', expansion: text('"Det store salg"') }];
    const meeting = aMeeting({ title: text("Jens' udvalg"), items: [item], abbreviations });
    const all = JSON.stringify(compose(meeting, aTemplate(), languages.da));
    const straight: string[] = [];
    JSON.parse(all, (_, value: unknown) => {
      if (typeof value === 'string' && /['"]/.test(value)) straight.push(value);
    });
    expect(straight).toEqual(['a "b"']);
    expect(all).toContain('1. Salg af ”Fyret”');
    expect(all).toContain('”');
    expect(all).toContain('Jens’ udvalg – Dagsorden');
    expect(all).toContain('"expansion":"”Det store salg”"');
  });

  it('are the only characters that change', () => {
    const typed = fc
      .array(fc.constantFrom(...`'" a1.-(ø\\é`), { maxLength: 30 })
      .map(signs => `x${signs.join('')}x`);
    fc.assert(
      fc.property(typed, value => {
        const shown = set(value);
        expect(shown.length).toBe(value.length);
        expect(shown.replace(/’/g, "'").replace(/”/g, '"').replace(/['"]/g, '')).toBe(
          value.replace(/['"]/g, ''),
        );
      }),
    );
  });
});

it('groups whose names differ in their marks alone are one', () => {
  const items = ['"Fyret"', '”Fyret”'].map((group, index) =>
    anItem(String(index), String(index + 1), { group: text(group) }),
  );
  const { parts } = compose(aMeeting({ items }), aTemplate(), languages.da);
  expect(parts.flatMap(({ blocks }) => blocks.filter(({ role }) => role === 'group-heading'))).toHaveLength(
    1,
  );
});

it('an item is found by its id, however the marks in it are typed', () => {
  for (const typed of ['item:king’s-road', "item:King's Road", 'item:king%E2%80%99s-road'])
    expect(itemOf(typed)).toBe(asId('King’s_road'));
});
