import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';

const all = Object.values(languages);

describe('labels', () => {
  it('are those of docs/output.md', () => {
    const shown = (
      ['agenda', 'minutes', 'contents', 'open-case', 'closed-case', 'attachment-index', 'pending'] as const
    ).map(name => all.map(({ labels }) => labels[name]));
    expect(shown).toEqual([
      [
        'Dagsorden',
        'Saksliste',
        'Saksliste',
        'Föredragningslista',
        'Esityslista',
        'Tagesordnung',
        'Agenda',
        'Ordre du jour',
        'Agenda',
      ],
      [
        'Referat',
        'Protokoll',
        'Protokoll',
        'Protokoll',
        'Pöytäkirja',
        'Niederschrift',
        'Notulen',
        'Procès-verbal',
        'Minutes',
      ],
      [
        'Indholdsfortegnelse',
        'Innholdsfortegnelse',
        'Innhald',
        'Innehållsförteckning',
        'Sisällys',
        'Inhaltsverzeichnis',
        'Inhoud',
        'Sommaire',
        'Contents',
      ],
      [
        'Åben sag',
        'Åpen sak',
        'Open sak',
        'Öppet ärende',
        'Julkinen asia',
        'Öffentlich',
        'Openbaar agendapunt',
        'Point public',
        'Open item',
      ],
      [
        'Lukket sag',
        'Lukket sak',
        'Lukka sak',
        'Slutet ärende',
        'Ei-julkinen asia',
        'Nichtöffentlich',
        'Besloten agendapunt',
        'Point à huis clos',
        'Closed item',
      ],
      [
        'Bilagsoversigt',
        'Vedleggsoversikt',
        'Vedleggsoversyn',
        'Bilageförteckning',
        'Liiteluettelo',
        'Anlagenverzeichnis',
        'Bijlagenlijst',
        'Liste des annexes',
        'Attachment index',
      ],
      [
        'Eftersendes',
        'Ettersendes',
        'Blir ettersendt',
        'Skickas senare',
        'Toimitetaan myöhemmin',
        'Wird nachgereicht',
        'Wordt nagezonden',
        'Transmis ultérieurement',
        'To follow',
      ],
    ]);
  });

  it('of items’ fields are in every language', () => {
    const names = Object.keys(languages.en.labels);
    const missing = all.flatMap(({ code, labels }) =>
      names.filter(name => !Object.hasOwn(labels, name)).map(name => `${code} ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('are without white space around them', () => {
    for (const { code, labels } of all) {
      for (const [name, label] of Object.entries(labels)) {
        expect(label, `${code} ${name}`).toBe(label.trim());
        // Finnish writes "Sivu 3 / 12".
        expect(label.length, `${code} ${name}`).toBeGreaterThan(name === 'of' ? 0 : 1);
      }
    }
  });

  it('of the two editions cannot be taken for each other', () => {
    for (const { labels } of all) expect(labels['full-edition']).not.toContain(labels['public-edition']);
  });
});

describe('the words of a site', () => {
  it('are in every language', () => {
    const names = Object.keys(languages.en.site!);
    expect(all.filter(({ site }) => names.some(name => !site?.[name as keyof typeof site]))).toEqual([]);
  });
});

describe('lists in words', () => {
  it.each([
    ['da', 'a, b og c'],
    ['nb', 'a, b og c'],
    ['nn', 'a, b og c'],
    ['sv', 'a, b och c'],
    ['fi', 'a, b ja c'],
    ['nl', 'a, b en c'],
    ['fr', 'a, b et c'],
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

it.each(all)('the mark before decimals is that of $code', ({ code, decimal }) => {
  expect(new Intl.NumberFormat(code).format(0.5)).toBe(`0${decimal}5`);
});
