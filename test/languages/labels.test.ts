import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';

const all = Object.values(languages);

describe('labels', () => {
  it('are those of docs/output.md', () => {
    const shown = (
      ['agenda', 'minutes', 'contents', 'open-case', 'closed-case', 'attachment-index', 'pending'] as const
    ).map(name => all.map(({ labels }) => labels[name]));
    expect(shown).toEqual([
      ['Dagsorden', 'Saksliste', 'Föredragningslista', 'Tagesordnung', 'Agenda'],
      ['Referat', 'Protokoll', 'Protokoll', 'Niederschrift', 'Minutes'],
      [
        'Indholdsfortegnelse',
        'Innholdsfortegnelse',
        'Innehållsförteckning',
        'Inhaltsverzeichnis',
        'Contents',
      ],
      ['Åben sag', 'Åpen sak', 'Öppet ärende', 'Öffentlich', 'Open item'],
      ['Lukket sag', 'Lukket sak', 'Slutet ärende', 'Nichtöffentlich', 'Closed item'],
      ['Bilagsoversigt', 'Vedleggsoversikt', 'Bilageförteckning', 'Anlagenverzeichnis', 'Attachment index'],
      ['Eftersendes', 'Ettersendes', 'Skickas senare', 'Wird nachgereicht', 'To follow'],
    ]);
  });

  it('are in every language, without white space around them', () => {
    for (const { code, labels } of all) {
      for (const [name, label] of Object.entries(labels)) {
        expect(label, `${code} ${name}`).toBe(label.trim());
        expect(label.length, `${code} ${name}`).toBeGreaterThan(1);
      }
    }
  });

  it('of the two editions cannot be taken for each other', () => {
    for (const { labels } of all) expect(labels['full-edition']).not.toContain(labels['public-edition']);
  });
});

describe('lists in words', () => {
  it.each([
    ['da', 'a, b og c'],
    ['nb', 'a, b og c'],
    ['sv', 'a, b och c'],
    ['de', 'a, b und c'],
    ['en', 'a, b and c'],
  ] as const)('in %s', (code, words) => {
    expect(languages[code].list(['a', 'b', 'c'])).toBe(words);
  });

  it('of one or two have no comma', () => {
    expect(languages.da.list([])).toBe('');
    expect(languages.da.list(['a'])).toBe('a');
    expect(languages.da.list(['a', 'b'])).toBe('a og b');
  });
});
