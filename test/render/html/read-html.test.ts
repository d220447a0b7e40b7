import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/html/html.ts';
import { readHtml } from '../../../src/render/html/read-html.ts';
import { builtInStyles } from '../pdf/documents/built-in-styles.ts';

const made = renderHtml(
  {
    edition: 'public',
    language: 'da',
    names: [],
    metadata: { title: 'Råd', author: 'By', subject: 'Dagsorden', date: { year: 2026, month: 1, day: 2 } },
    parts: [],
    header: [[], [], []],
    footer: [[], [], []],
  },
  builtInStyles.kommune!,
);

/** Where a word is found that stands at a place of the page. */
function found(before: string, after: string): readonly string[] {
  const changed = made.replace(before, after);
  expect(changed).not.toBe(made);
  return readHtml(changed).flatMap(({ text, where }) => (text.includes('hemmelig') ? [where] : []));
}

const svg = (content: string) => `data:image/svg+xml;base64,${Buffer.from(content).toString('base64')}`;

describe('what is read of a page', () => {
  it('is its text and its own words alone', () => {
    expect(readHtml(made).map(({ text }) => text.trim())).toEqual([
      'Råd\n\n\nDagsorden',
      'da',
      'By',
      'Dagsorden',
      'Råd',
    ]);
  });

  it.each([
    ['page', '<main>', '<main><p>hemmelig'],
    ['page', '<main>', '<main><p hidden>hemmelig'],
    ['page', '<main>', '<main><template>hemmelig</template>'],
    ['comment', '<main>', '<!-- hemmelig --><main>'],
    ['comment', '<!-- agenda -->', '<!-- hemmelig -->'],
    ['attribute', '<main>', '<main data-x="hemmelig">'],
    ['attribute', '<main>', '<main class="item hemmelig">'],
    ['destination', '<main>', '<main id="hemmelig">'],
    ['alt', '<main>', '<main title="hemmelig">'],
    ['alt', '<main>', '<img alt="hemmelig"><main>'],
    ['link', '<main>', '<a href="https://hemmelig.example"></a>'],
    ['link', '<main>', '<img src="hemmelig.png">'],
    ['picture', '<main>', `<img src="${svg('<svg><text>hemmelig</text></svg>')}">`],
    ['style', '--t-text:', '--hemmelig:#000000;x:'],
    ['style', '@media print{', '.hemmelig{}@media print{'],
    ['info', 'Dagsorden', 'hemmelig'],
    ['info', '<title>Råd', '<title>hemmelig'],
  ])('has a word on the %s', (where, before, after) => {
    expect(found(before, after)).toEqual([where]);
  });

  it('breaks lines where blocks end, and nowhere else', () => {
    const [page] = readHtml(
      made.replace('<main>', '<main><p>for<strong>slag</strong></p><p>for</p>slag<br>x'),
    );
    expect(page!.text.replace(/\n+/g, '|')).toContain('forslag|for|slag|x');
  });
});
