import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('a footnote', () => {
  it('keeps its mark and its note, wherever that stands', () => {
    const { outline, told } = read('a[^1] b[^Note].\n\n[^1]: c\n\n> [^note]: d\n>\n>     e');
    expect(told).toEqual([]);
    expect(outline).toBe(
      [
        'paragraph\n  text "a"\n  footnoteReference 1\n  text " b"\n  footnoteReference note\n  text "."',
        'footnoteDefinition 1\n  paragraph\n    text "c"',
        'blockquote\n  footnoteDefinition note\n    paragraph\n      text "d"\n    paragraph\n      text "e"',
      ].join('\n'),
    );
  });

  it('without a note is text as typed', () => {
    const { outline, diagnostics } = read('a[^1] \\[^2] `[^3]` [^b c] *d [^4]*');
    expect(outline).toContain('text "a[^1] [^2] "');
    expect(diagnostics).toMatchObject([
      {
        code: 'footnote-missing',
        severity: 'warning',
        data: { name: '1' },
        place: { start: { column: 2 }, end: { column: 6 } },
      },
      {
        code: 'footnote-missing',
        data: { name: '4' },
        place: { start: { column: 30 }, end: { column: 34 } },
      },
    ]);
  });

  it('of another name than its mark is told once, at the mark', () => {
    const { diagnostics } = read('a[^1] b[^1] c[^2]\n\n[^3]: d\n\n[^4]: e\n\n[^5]: f');
    expect(diagnostics.map(({ code, place, data }) => [code, place.start.line, data])).toEqual([
      ['footnote-missing', 1, { name: '1', nearest: '3' }],
      ['footnote-missing', 1, { name: '2', nearest: '4' }],
      ['footnote-unused', 7, { name: '5' }],
    ]);
  });

  it('that nothing refers to is told, and gone', () => {
    const { outline, diagnostics } = read('a\n\n[^1]: b');
    expect(outline).toBe('paragraph\n  text "a"');
    expect(diagnostics).toMatchObject([
      {
        code: 'footnote-unused',
        severity: 'warning',
        data: { name: '1' },
        place: { start: { line: 3, column: 1 }, end: { column: 6 } },
      },
    ]);
  });

  it('that only such notes refer to is told too', () => {
    expect(read('a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n\n[^3]: d[^4]\n\n[^4]: e[^3]').told).toEqual([
      '7:1 footnote-unused',
      '9:1 footnote-unused',
    ]);
  });

  it('stands in a note that nothing refers to, and is shown all the same', () => {
    const { outline, diagnostics } = read('a[^b]\n\n[^1]: c\n\n    - [^b]: d');
    expect(outline).toBe(
      [
        'paragraph\n  text "a"\n  footnoteReference b',
        'footnoteDefinition b\n  paragraph\n    text "d"',
      ].join('\n'),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['footnote-unused']);
  });

  it('of two notes has the first; the other is told', () => {
    const { outline, told } = read('a[^1]\n\n[^1]: b\n\n[^1]: c');
    expect(outline).toContain('text "b"');
    expect(outline).not.toContain('text "c"');
    expect(told).toEqual(['5:1 footnote-unused']);
  });
});
