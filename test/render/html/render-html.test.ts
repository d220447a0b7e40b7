import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { afterAll, describe, expect, it } from 'vitest';
import { buildMeeting } from '../../../src/build.ts';
import type { Block, Document, Inline, Part } from '../../../src/document/document.ts';
import { findMeetings } from '../../../src/read/find-meetings.ts';
import { renderHtml } from '../../../src/render/html/html.ts';
import { readHtml } from '../../../src/render/html/read-html.ts';
import { closeBrowser, isBrowserThere } from '../../browser.ts';
import { rounds } from '../../rounds.ts';
import { builtInStyles } from '../pdf/documents/built-in-styles.ts';
import { randomDocument } from '../pdf/documents/random-document.ts';
import { tinyPng } from '../pdf/documents/tiny-png.ts';

const style = builtInStyles.standard!;
// An anchor is an item's number, which HTML allows and HTML 4 did not; how authors write telephone numbers is theirs.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'valid-id': ['error', { relaxed: true }], 'tel-non-breaking': 'off' },
});

async function mistakesIn(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

/** What leads to an anchor that the page has not, and what stands twice. */
function anchorMistakes(page: string): readonly string[] {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
  const targets = [...page.matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/g)].map(([, id]) => id!);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index),
    ...targets.filter(target => !ids.includes(target)),
  ];
}

const letters = (value: string) => value.normalize('NFC').replace(/\s/g, '');

const unseen = new Set(['id', 'target', 'bookmark', 'edition', 'names', 'header', 'footer', 'picture']);

/** Every text of a document that has letters, and is not on paper alone. */
function textsOf(value: unknown, key = ''): readonly string[] {
  if (unseen.has(key)) return [];
  if (typeof value === 'string') return seenKeys.has(key) && /\p{L}/u.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(inner => textsOf(inner, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name));
}

const seenKeys = new Set(
  'text label number asides date notice title author subject time alt checkedLabel end pending url language'.split(
    ' ',
  ),
);

const text = (value: string): Inline => ({ role: 'text', value });

function page(blocks: readonly Block[], parts: readonly Part[] = [], group?: string): Document {
  return {
    edition: 'full',
    language: 'en-GB',
    names: [],
    metadata: {
      title: 'Council – Agenda',
      author: 'Town',
      subject: 'Agenda',
      date: { year: 2026, month: 1, day: 2 },
    },
    parts: [...parts, { role: 'item', id: 'item-1', start: 'page', bookmark: '1. Roads', group, blocks }],
    header: [[], [], []],
    footer: [[text('Town')], [], [text('Page '), { role: 'page-number' }]],
  };
}

describe('a page of HTML', () => {
  it('has every text of random documents, is valid, and leads nowhere that is not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('page', 'masthead').chain(randomDocument), async document => {
        const made = renderHtml(document, style);
        const found = letters(
          readHtml(made)
            .map(each => each.text)
            .join('\n'),
        );
        expect(textsOf(document).filter(each => !found.includes(letters(each)))).toEqual([]);
        expect(anchorMistakes(made)).toEqual([]);
        expect(await mistakesIn(made)).toEqual([]);
      }),
      { numRuns: rounds(60) },
    );
  });

  it('has the words of the PDF, in order, of every example and edition', async () => {
    for (const location of [...findMeetings('examples'), ...findMeetings('test/meetings')]) {
      for (const edition of ['full', 'public'] as const) {
        const request = { location, root: location, workingDirectory: process.cwd(), edition };
        const built = await buildMeeting({ ...request, formats: ['html'] });
        expect(built.diagnostics).toEqual([]);
        const made = Buffer.from(built.files[0]!.bytes).toString();
        expect(anchorMistakes(made)).toEqual([]);
        expect(await mistakesIn(made)).toEqual([]);
        const shown = letters(readHtml(made)[0]!.text);
        let from = shown.indexOf(letters(built.meeting!.title.value));
        for (const { title, status } of built.meeting!.items) {
          if (edition === 'public' && status === 'closed') continue;
          const at = shown.indexOf(letters(title.value), from);
          expect([title.value, at >= 0]).toEqual([title.value, true]);
          from = at;
        }
      }
    }
  });

  it('is the same again', async () => {
    const request = { location: 'examples/council', root: '.', workingDirectory: process.cwd() };
    const [once, again] = await Promise.all(
      [1, 2].map(() => buildMeeting({ ...request, edition: 'public', formats: ['html'] })),
    );
    expect(again!.files).toEqual(once!.files);
    expect(again!.files).toHaveLength(1);
  });

  it('fetches nothing and runs nothing, whatever a text says', () => {
    const signs = '<script>alert(1)</script> <img src=x onerror=y> & "quoted" \u0000\ud800\uffff';
    const made = renderHtml(
      page([
        { role: 'heading', level: 2, depth: 0, inlines: [text(signs)] },
        { role: 'code', text: '</code></pre><style>' },
        { role: 'figure', picture: tinyPng, alt: '"><script>' },
        {
          role: 'paragraph',
          leadIn: false,
          inlines: [{ role: 'link', to: { url: 'javascript:alert(1)' }, inlines: [text('here')] }],
        },
      ]),
      style,
    );
    expect(made).not.toMatch(/<script|<img src=x|javascript:|[\0\uffff]/);
    const addresses = [...made.matchAll(/(?:src|href|url\()=?"([^"#][^"]*)/g)].map(([, address]) => address!);
    expect(addresses.every(address => /^data:(?:image|font)\//.test(address))).toBe(true);
    expect(readHtml(made)[0]!.text).toContain('<script>alert(1)</script> <img src=x onerror=y> & "quoted"');
  });

  it('gives captions, deep headings, groups, tasks and empty headers their own elements', async () => {
    const caption: Block = { role: 'paragraph', leadIn: false, inlines: [text('Figure 1')] };
    const cell = (value: string) => ({
      blocks: value === '' ? [] : [{ ...caption, inlines: [text(value)] }],
    });
    const made = renderHtml(
      page(
        [
          {
            role: 'group-heading',
            level: 1,
            id: 'group-1',
            inlines: [text('Decisions')],
            bookmark: 'Decisions',
          },
          { role: 'item-heading', level: 1, number: '1.', inlines: [text('Roads')], asides: ['10 min.'] },
          { role: 'figure', picture: tinyPng, alt: 'a map', captioned: true },
          caption,
          {
            role: 'table',
            columns: ['left', 'right'],
            header: [cell(''), cell('Cost')],
            rows: [[cell('a'), cell('1')]],
            captioned: true,
          },
          caption,
          { role: 'heading', level: 7, depth: 2, inlines: [text('Deep')] },
          {
            role: 'list',
            marks: 'upper-alpha',
            first: 3,
            loose: false,
            points: [{ checked: true, checkedLabel: 'done', blocks: [caption] }],
          },
        ],
        [
          {
            role: 'contents',
            id: 'contents',
            start: 'follow',
            bookmark: 'Contents',
            blocks: [
              { role: 'part-heading', level: 1, inlines: [text('Contents')] },
              {
                role: 'contents',
                entries: [
                  { kind: 'group', target: 'group-1', inlines: [text('Decisions')] },
                  { kind: 'item', target: 'item-1', number: '1.', inlines: [text('Roads')] },
                ],
              },
            ],
          },
        ],
        'group-1',
      ),
      style,
    );
    expect(made).toContain('<figcaption>Figure 1</figcaption>');
    expect(made).toContain('<thead><tr><td></td><th scope="col" class="right">Cost</th></tr>');
    expect(made).toContain('<h6>Deep</h6>');
    expect(made).toContain(
      '<ol class="tasks" type="A" start="3"><li><span role="img" aria-label="done">☑ </span>',
    );
    expect(made).toContain('<a href="#group-1">Decisions</a><ul><li><a href="#1">');
    expect(made).toMatch(
      /<div class="grouped" role="group" aria-labelledby="group-1">\s*<h2 id="group-1" class="group">Decisions<\/h2>\s*<article id="1"/,
    );
    expect(await mistakesIn(made)).toEqual([]);
  });

  it('takes its colours, sizes and paper from the template', () => {
    const made = renderHtml(page([]), builtInStyles.board!);
    expect(made).toContain('--t-accent:#7a2331');
    expect(made).toContain('--title:1.429rem');
    expect(made).toContain('@page{size:595.28pt 841.89pt;');
  });
});

describe.skipIf(!isBrowserThere)('in a browser', () => {
  afterAll(closeBrowser);

  it('has nothing that WCAG 2.2 AA forbids, light, dark, at 320 pixels and at 400 %', async () => {
    const { violationsIn } = await import('./browser.ts');
    const found: string[] = [];
    for (const location of findMeetings('examples')) {
      const request = { location, root: location, workingDirectory: process.cwd(), edition: 'full' } as const;
      const { files } = await buildMeeting({ ...request, formats: ['html'] });
      found.push(...(await violationsIn(Buffer.from(files[0]!.bytes).toString())));
    }
    expect(found).toEqual([]);
  }, 300_000);
});
