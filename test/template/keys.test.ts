import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fontFolder } from '../../src/fonts/font-folder.ts';
import { languages } from '../../src/languages/index.ts';
import type { Template } from '../../src/template/template.ts';
import { makeJpeg } from '../pictures/make-jpeg.ts';
import { rounds } from '../rounds.ts';
import { load, loadYaml } from './load.ts';

/** What a template's file that holds this line alone changes of the template that it builds on. */
const keys: readonly (readonly [yaml: string, read: (template: Template) => unknown, value: unknown])[] = [
  ['extends: board', ({ style }) => style.colours.accent, '#7a2331'],
  [
    '{ look: side-heads, page: { margins: [72, 54, 66, 180], column: 126 } }',
    ({ style }) => style.look,
    'side-heads',
  ],
  ['page: { size: A3 }', ({ style: { page } }) => [page.width, page.height], [841.89, 1190.55]],
  ['page: { size: A5 }', ({ style: { page } }) => [page.width, page.height], [419.53, 595.28]],
  ['page: { size: Letter }', ({ style: { page } }) => [page.width, page.height], [612, 792]],
  ['page: { size: Legal }', ({ style: { page } }) => [page.width, page.height], [612, 1008]],
  ['page: { margins: [66, 85.5, 66, 133] }', ({ style }) => style.page.margins, [66, 85.5, 66, 133]],
  ['page: { margins: [3cm, 20 mm, 72pt, 133] }', ({ style }) => style.page.margins, [85.04, 56.69, 72, 133]],
  ['page: { inset: 20 }', ({ style: { page } }) => page.inset, 20],
  ['page: { size: A5, inset: 20 }', ({ style: { page } }) => page.inset, 0],
  ['page: { column: 60, gutter: 8 }', ({ style: { page } }) => [page.column, page.gutter], [60, 8]],
  ['sizes: { body: [10, 14] }', ({ style }) => style.sizes.body, [10, 14]],
  ['sizes: { small: [9, 12] }', ({ style }) => style.sizes.small, [9, 12]],
  ['sizes: { field: [9, 12] }', ({ style }) => style.sizes.field, [9, 12]],
  ['sizes: { label: [9, 12] }', ({ style }) => style.sizes.label, [9, 12]],
  ['sizes: { title: [36, 36] }', ({ style }) => style.sizes.title, [36, 36]],
  ['sizes: { section: [9, 12] }', ({ style }) => style.sizes.section, [9, 12]],
  ['sizes: { subsection: [9, 12] }', ({ style }) => style.sizes.subsection, [9, 12]],
  ['sizes: { running: [9, 18] }', ({ style }) => style.sizes.running, [9, 18]],
  ['space: { paragraph: 0 }', ({ style }) => style.space.paragraph, 0],
  ['space: { list: .5 }', ({ style }) => style.space.list, 0.5],
  ['space: { point: 1 }', ({ style }) => style.space.point, 1],
  ['space: { table: 12 }', ({ style }) => style.space.table, 12],
  ['space: { section: [30, 5] }', ({ style }) => style.space.section, [30, 5]],
  ['space: { subsection: [12, 2] }', ({ style }) => style.space.subsection, [12, 2]],
  ['space: { indent: 20 }', ({ style }) => style.space.indent, 20],
  ['space: { mark: 7 }', ({ style }) => style.space.mark, 7],
  ['space: { cell: [6, 3] }', ({ style }) => style.space.cell, [6, 3]],
  ['rules: { hair: 0.25 }', ({ style }) => style.space.hairRule, 0.25],
  ['rules: { strong: 2 }', ({ style }) => style.space.strongRule, 2],
  ['palette: wine', ({ style }) => style.colours.accent, '#7a2331'],
  [
    'palette: plum\ncolours: { accent: "#5B2A6E" }',
    ({ style: { colours } }) => [colours.accent, colours.closed],
    ['#5b2a6e', '#2d2931'],
  ],
  ['colours: { text: "#012" }', ({ style }) => style.colours.text, '#001122'],
  ['colours: { accent: "#5B2A6E" }', ({ style }) => style.colours.accent, '#5b2a6e'],
  ["colours: { muted: '#555' }", ({ style }) => style.colours.muted, '#555555'],
  ['colours: { line: "#eeeeee" }', ({ style }) => style.colours.line, '#eeeeee'],
  ['colours: { closed: "#333" }', ({ style }) => style.colours.closed, '#333333'],
  ['cover: masthead', ({ cover, style }) => [cover, style.cover], ['masthead', 'masthead']],
  ['page: { size: Screen }', ({ style: { page } }) => [page.width, page.height], [720, 540]],
  ['typeface: Literata', ({ style }) => style.fonts, { text: 'Literata', heading: 'Literata' }],
  ['cover-align: centre', ({ style }) => style.coverAlign, 'centre'],
  ['text: justified', ({ style }) => style.text, 'justified'],
  ['hyphenation: false', ({ style }) => style.hyphenation, false],
  ['emphasis: bold', ({ style }) => style.emphasis, 'bold'],
  ['field-labels: above', ({ style }) => style.fieldLabels, 'above'],
  ['thumb-tabs: true\npage: { margins: [84, 104, 76, 104] }', ({ style }) => style.thumbTabs.length, 6],
  ['cover: panel', ({ cover, style }) => [cover, style.cover], ['panel', 'panel']],
  ['header: "{organisation}|{edition}"', ({ header }) => header, '{organisation}|{edition}'],
  ['footer: "Side {page} af {pages}"', ({ footer }) => footer, 'Side {page} af {pages}'],
  [
    'footer: "|{page-of-pages}|{kind} {title} {date}"',
    ({ footer }) => footer,
    '|{page-of-pages}|{kind} {title} {date}',
  ],
  ['parts: [items]', ({ parts }) => parts, ['items']],
  [
    'parts: [cover, items, timetable, contents]',
    ({ parts }) => parts,
    ['cover', 'items', 'timetable', 'contents'],
  ],
  ['items: { start: follow }', ({ items }) => items.start, 'follow'],
  ['items: { fields: [case, late] }', ({ items }) => items.fields, ['case', 'late']],
  ['items: { fields: [] }', ({ items }) => items.fields, []],
  ['items: { asides: [duration] }', ({ items }) => items.asides, ['duration']],
  ['dates: { cover: iso }', ({ dates }) => dates, { cover: 'iso', header: 'long' }],
  ['dates: { header: numeric }', ({ dates }) => dates, { cover: 'full', header: 'numeric' }],
  ['times: H.mm', ({ times }) => times, 'H.mm'],
  [
    'labels: { da: { attachments: Bilag til sagen } }',
    ({ labels }) => labels,
    { da: { attachments: 'Bilag til sagen' } },
  ],
  // Words are taken as they are typed, also those that look like numbers.
  ['labels: { en: { number: 1.10, of: yes } }', ({ labels }) => labels.en, { number: '1.10', of: 'yes' }],
];

test.each(keys)('%s', async (yaml, read, value) => {
  const { shown, value: template } = await loadYaml(yaml);
  expect(shown).toEqual([]);
  expect(read(template)).toEqual(value);
  expect(read((await load({})).value)).not.toEqual(value);
});

test('a key without a value, and an empty file, change nothing', async () => {
  const { value: standard } = await load({});
  for (const yaml of [
    '',
    '# nothing\n',
    '---\n',
    'page:\ncolours: { text: }\nlabels: { da: }\nheader: ""\nparts:\n',
  ]) {
    expect(await loadYaml(yaml)).toMatchObject({
      shown: [],
      value: { ...standard, name: 'house/template.yaml' },
    });
  }
});

test('a label without a value is the language’s own', async () => {
  const { value } = await loadYaml('labels: { da: { full-edition: "", case: Sag } }');
  expect({ ...languages.da.labels, ...value?.labels.da }).toEqual({ ...languages.da.labels, case: 'Sag' });
});

describe('what is wrong is told at its place, and the rest is read', () => {
  const wrong: readonly (readonly [yaml: string, ...shown: string[]])[] = [
    // Keys that there are none of, at every depth.
    ['colors: { text: "#123" }', '1:1-7 field-unknown {"field":"colors","nearest":"colours"}'],
    ['page: { with: 3 }', '1:9-13 field-unknown {"field":"with"}'],
    ['sizes: { heading: [1, 2] }', '1:10-17 field-unknown {"field":"heading"}'],
    [
      'labels: { da: { bilag: x }, cs: { case: x } }',
      '1:17-22 field-unknown {"field":"bilag"}',
      '1:29-31 field-unknown {"field":"cs"}',
    ],
    ['__proto__: { x: 1 }', '1:1-10 field-unknown {"field":"__proto__"}'],
    [
      'fonts: { text: { bold-italics: x.ttf } }',
      '1:18-30 field-unknown {"field":"bold-italics","nearest":"bold-italic"}',
    ],
    // Values of another form.
    ['page: A4', '1:7-9 field-kind {"field":"page","expected":["map"],"found":"text"}'],
    ['extends: [kommune]', '1:10-19 field-kind {"field":"extends","expected":["text"],"found":"list"}'],
    ['items:\n  - start: page\n', '2:3-16 field-kind {"field":"items","expected":["map"],"found":"list"}'],
    ['cover: { page: A4 }', '1:8-20 field-kind {"field":"cover","expected":["text"],"found":"map"}'],
    // Lengths.
    ['rules: { hair: -1 }', '1:16-18 template-value {"key":"hair","text":"-1","expected":"space"}'],
    ['rules: { hair: 1in }', '1:16-19 template-value {"key":"hair","text":"1in","expected":"space"}'],
    ['rules: { hair: 26mm }', '1:16-20 template-value {"key":"hair","text":"26mm","expected":"space"}'],
    // Four that are mistyped alike are one mistake.
    [
      'page: { margins: [1in, 1in, 1in, 1in] }',
      '1:19-22 template-value {"key":"margins","text":"1in","expected":"number"}',
    ],
    // Keys that stand one step too far out.
    [
      'margins: [3cm, 2cm, 3cm, 4cm]',
      '1:1-8 field-unknown {"field":"margins","right":"page: { margins: [3cm, 2cm, 3cm, 4cm] }"}',
    ],
    [
      'labels: { attachments: Appendices }',
      '1:11-22 field-unknown {"field":"attachments","right":"labels: { da: { attachments: Appendices } }"}',
    ],
    // A comma parts keys here.
    ['rules: { hair: 0,5 }', '1:18-19 field-unknown {"field":"5"}'],
    ['rules: { hair: 1e9 }', '1:16-19 template-value {"key":"hair","text":"1e9","expected":"space"}'],
    ['page: { column: 201 }', '1:17-20 template-value {"key":"column","text":"201","expected":"number"}'],
    ['space: { section: 22 }', '1:19-21 template-value {"key":"section","text":"22","expected":"numbers"}'],
    [
      'space: { section: [22] }',
      '1:19-23 template-value {"key":"section","text":"[22]","expected":"numbers"}',
    ],
    [
      'space: { section: [1, 2, 3] }',
      '1:19-28 template-value {"key":"section","text":"[1, 2, 3]","expected":"numbers"}',
    ],
    ['space: { section: [1, x] }', '1:23-24 template-value {"key":"section","text":"x","expected":"space"}'],
    // Sizes: no smaller than 4, no larger than 72, lines no closer than the letters are high.
    ['sizes: { body: 11 }', '1:16-18 template-value {"key":"body","text":"11","expected":"size"}'],
    ['sizes: { body: [3, 4] }', '1:16-22 template-value {"key":"body","text":"[3, 4]","expected":"size"}'],
    [
      'sizes: { body: [73, 80] }',
      '1:16-24 template-value {"key":"body","text":"[73, 80]","expected":"size"}',
    ],
    [
      'sizes: { body: [11, 10] }',
      '1:16-24 template-value {"key":"body","text":"[11, 10]","expected":"size"}',
    ],
    [
      'sizes: { body: [11, 22.5] }',
      '1:16-26 template-value {"key":"body","text":"[11, 22.5]","expected":"size"}',
    ],
    ['rules: { strong: 73 }', '1:18-20 template-value {"key":"strong","text":"73","expected":"space"}'],
    [
      'sizes: { running: [9, 18.5] }',
      '1:19-28 template-value {"key":"running","text":"[9, 18.5]","expected":"running-size"}',
    ],
    // The page.
    [
      'page: { size: a4 }',
      '1:15-17 choice-unknown {"text":"a4","choices":["A3","A4","A5","Letter","Legal","Screen"],"right":"A4"}',
    ],
    [
      'page: { margins: 80 }',
      '1:18-20 template-value {"key":"margins","text":"80","expected":"page-margins"}',
    ],
    [
      'page: { margins: [65, 85, 66, 133] }',
      '1:18-35 template-value {"key":"margins","text":"[65, 85, 66, 133]","expected":"page-margins"}',
    ],
    [
      'page: { margins: [84, 85, 65, 133] }',
      '1:18-35 template-value {"key":"margins","text":"[84, 85, 65, 133]","expected":"page-margins"}',
    ],
    [
      'page: { margins: [84, 85, 66] }',
      '1:18-30 template-value {"key":"margins","text":"[84, 85, 66]","expected":"page-margins"}',
    ],
    [
      'page: { margins: [84, 85, 66, 133, 5] }',
      '1:18-38 template-value {"key":"margins","text":"[84, 85, 66, 133, 5]","expected":"page-margins"}',
    ],
    [
      'page: { size: A5, margins: [84, 120, 66, 120] }',
      '1:28-46 template-value {"key":"margins","text":"[84, 120, 66, 120]","expected":"page-room"}',
    ],
    [
      'page: { margins: [84, 19, 66, 133] }',
      '1:18-35 template-value {"key":"margins","text":"[84, 19, 66, 133]","expected":"page-room"}',
    ],
    [
      'sizes: { body: [11, 15], field: [22, 24] }',
      '1:33-41 template-value {"key":"field","text":"[22, 24]","expected":"page-room"}',
    ],
    [
      'page: { column: 80, gutter: 8 }',
      '1:17-19 template-value {"key":"column","text":"80","expected":"page-room"}',
    ],
    ['look: side-heads', '1:7-17 template-value {"key":"look","text":"side-heads","expected":"page-column"}'],
    [
      'extends: board\npage: { column: 40 }',
      '2:17-19 template-value {"key":"column","text":"40","expected":"page-column"}',
    ],
    // Colours.
    ['colours: { accent: red }', '1:20-23 template-value {"key":"accent","text":"red","expected":"colour"}'],
    [
      'colours: { accent: "#12345" }',
      '1:20-28 template-value {"key":"accent","text":"#12345","expected":"colour"}',
    ],
    ['colours:\n  accent: #123456\n', '2:11-18 matter-hash {"right":"accent: \\"#123456\\""}'],
    [
      'colours: { text: #123, line: #abcdef }',
      '1:18-22 matter-hash {"right":"colours: { text: \\"#123\\", line: \\"#abcdef\\" }"}',
    ],
    [
      'colours: { text: "#767676", muted: "#777777" }',
      '1:36-45 colour-contrast {"key":"muted","colour":"#777777","contrast":"4.47"}',
    ],
    [
      'colours: { accent: "#e0e0e0", closed: "#ccc", line: "#fff" }',
      '1:20-29 colour-contrast {"key":"accent","colour":"#e0e0e0","contrast":"1.32"}',
      '1:39-45 colour-contrast {"key":"closed","colour":"#cccccc","contrast":"1.60"}',
    ],
    // One of a few words.
    [
      'look: hangin',
      '1:7-13 choice-unknown {"text":"hangin","choices":["hanging","side-heads"],"right":"hanging"}',
    ],
    ['cover: sheet', '1:8-13 choice-unknown {"text":"sheet","choices":["page","panel","masthead"]}'],
    [
      'items: { start: pages }',
      '1:17-22 choice-unknown {"text":"pages","choices":["page","fit","follow"],"right":"page"}',
    ],
    ['times: hh:mm', '1:8-13 choice-unknown {"text":"hh:mm","choices":["H.mm","HH:mm"],"right":"HH:mm"}'],
    [
      'dates: { cover: short }',
      '1:17-22 choice-unknown {"text":"short","choices":["full","long","numeric","iso"]}',
    ],
    ['items: { asides: [case] }', '1:19-23 choice-unknown {"text":"case","choices":["purpose","duration"]}'],
    // Lists of words.
    ['parts: items', '1:8-13 template-value {"key":"parts","text":"items","expected":"parts"}'],
    [
      'parts: [cover, contents]',
      '1:8-25 template-value {"key":"parts","text":"[cover, contents]","expected":"parts"}',
    ],
    [
      'parts: [items, items]',
      '1:8-22 template-value {"key":"parts","text":"[items, items]","expected":"parts"}',
    ],
    [
      'parts: [items, cover]',
      '1:8-22 template-value {"key":"parts","text":"[items, cover]","expected":"parts"}',
    ],
    [
      'parts: [cover, itmes]',
      '1:16-21 choice-unknown {"text":"itmes","choices":["cover","contents","timetable","items","attachment-index","signature-page"],"right":"items"}',
    ],
    [
      'items: { fields: [case, case] }',
      '1:18-30 template-value {"key":"fields","text":"[case, case]","expected":"fields"}',
    ],
    // Header and footer.
    [
      'header: "{titel} | {date}"',
      '1:9-27 choice-unknown {"text":"{titel}","choices":["{organisation}","{title}","{kind}","{date}","{page}","{pages}","{page-of-pages}","{item}","{edition}","{secretary}","{contents}"],"right":"{title}"}',
    ],
    ['footer: "{page"', '1:9-16 template-value {"key":"footer","text":"{page","expected":"pattern"}'],
    ['footer: "a|b|c|d"', '1:9-18 template-value {"key":"footer","text":"a|b|c|d","expected":"pattern"}'],
    // YAML.
    ['cover: page\n\ttimes: H.mm', '2:1-2 matter-tab {}'],
    [
      'page: &page { size: A4 }\nitems: *page',
      '1:7-12 matter-reference {"found":"&page"}',
      '2:8-13 matter-reference {"found":"*page"}',
    ],
    ['cover: !!js/function page', '1:8-21 matter-reference {"found":"!!js/function"}'],
    ['cover: page\ncover: masthead', '2:1-6 key-twice {"field":"cover","line":1}'],
    ['cover: page\n---\ncover: page', '2:1-4 matter-document {}'],
    ['header: "{title}', '1:9-17 matter-quote {"right":"header: \\"{title}\\""}'],
    ['extends:kommune', '1:1-16 matter-space {"right":"extends: kommune"}'],
    ['- cover: page', '1:1-14 matter-line {"found":"- cover: page","right":"cover: page"}'],
    ['cover: page: 1', '1:8-15 choice-unknown {"text":"page: 1","choices":["page","panel","masthead"]}'],
    [`page: ${'['.repeat(200)}`, '1:7-207 matter-bracket {"bracket":"["}'],
    [
      `page: ${'['.repeat(200)}${']'.repeat(200)}`,
      '1:107-108 nesting-too-deep {"limit":100}',
      '1:7-407 field-kind {"field":"page","expected":["map"],"found":"list"}',
    ],
    // Comments, which no value may hold.
    [
      '# a\ncover: page # b\nheader: "{title} # c" # d\nsizes: # e\n  body: [11, 14] # f\ntimes: hh:mm',
      '6:8-13 choice-unknown {"text":"hh:mm","choices":["H.mm","HH:mm"],"right":"HH:mm"}',
    ],
    [
      '---\ntimes: hh:mm',
      '2:8-13 choice-unknown {"text":"hh:mm","choices":["H.mm","HH:mm"],"right":"HH:mm"}',
    ],
    // Several at once.
    [
      'cover: sheet\nrules: { hair: x }\nbackground: red\n',
      '1:8-13 choice-unknown {"text":"sheet","choices":["page","panel","masthead"]}',
      '2:16-17 template-value {"key":"hair","text":"x","expected":"space"}',
      '3:1-11 field-unknown {"field":"background"}',
    ],
  ];

  test.each(wrong)('%s', async (yaml, ...expected) => {
    const { shown } = await loadYaml(`${yaml}`);
    expect(shown.map(line => line.replace('house/template.yaml:', '')).sort()).toEqual([...expected].sort());
  });
});

test('the rest of a template with mistakes is read', async () => {
  const { value } = await loadYaml(
    'cover: sheet\nrules: { hair: x, strong: 2 }\ntimes: H.mm\nparts: [itms]\n',
  );
  expect(value).toMatchObject({
    times: 'H.mm',
    cover: 'page',
    style: { space: { hairRule: 0.5, strongRule: 2 } },
  });
});

test('the templates of the documentation are right', async () => {
  const page = readFileSync('docs/template.md', 'utf8');
  const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => yaml!);
  const font = (style: string) => readFileSync(`${fontFolder()}SourceCodePro-${style}.ttf`);
  const files = {
    'house/fonts/Inter-Regular.ttf': font('Regular'),
    'house/fonts/Inter-SemiBold.ttf': font('SemiBold'),
    'house/fonts/Inter-Italic.ttf': font('Italic'),
    'house/fonts/Inter-SemiBoldItalic.ttf': font('SemiBoldItalic'),
    'house/fonts/Literata-SemiBold.ttf': font('SemiBold'),
    'house/cover.jpg': makeJpeg(),
    'house/logo.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
  };
  expect(examples).toHaveLength(2);
  for (const yaml of examples) expect((await loadYaml(yaml, files)).shown).toEqual([]);
  expect((await loadYaml(examples[1]!, files)).value.coverPicture).toMatchObject({ format: 'jpeg' });
  // The second is `kommune` in full, but for fonts, pictures and labels.
  const [full, { value: kommune }] = [
    await loadYaml(examples[1]!, files),
    await load({}, { template: 'kommune' }),
  ];
  expect({ ...full.value.style, fonts: kommune.style.fonts }).toEqual(kommune.style);
  expect({
    ...full.value,
    name: 'kommune',
    logo: undefined,
    coverPicture: undefined,
    labels: {},
    style: kommune.style,
  }).toEqual(kommune);
});

test('whatever stands in the file ends in a template and in places that the file has', async () => {
  const word = fc.constantFrom(
    'page',
    'colours',
    'text',
    'size',
    'A4',
    '"#123',
    '#123',
    '11',
    '[',
    ']',
    '{',
    '}',
    ':',
    ',',
    '- ',
    '\n',
    '  ',
    '\t',
    '&a',
    '*a',
    '!x',
    '|',
    '>',
    "'",
    '"',
    '\r\n',
    '---',
    '?',
    '\u00A0',
    '\uFEFF',
    'å',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 40 }), async words => {
      const text = words.join('');
      const { value, diagnostics } = await loadYaml(text);
      expect(value.parts).toContain('items');
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
      for (const { place } of diagnostics) {
        expect(place.start.line).toBeLessThanOrEqual(lines.length);
        expect(place.start.column).toBeLessThanOrEqual(lines[place.start.line - 1]!.length + 2);
      }
    }),
    { numRuns: rounds(500) },
  );
});
