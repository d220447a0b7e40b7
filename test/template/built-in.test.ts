import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ZodMiniObject, ZodMiniOptional, ZodMiniType } from 'zod/mini';
import { builtIn, builtInNames } from '../../src/template/built-in.ts';
import { contrastWithWhite } from '../../src/template/check-settings.ts';
import { palettes } from '../../src/template/presets.ts';
import { templateSchema } from '../../src/template/schema/schema.ts';
import { load, loadYaml } from './load.ts';

// Beside them lies GitLab's component.
const names = readdirSync('templates').filter(name => !name.endsWith('.yml'));

test('every folder below templates/ is a template', () => {
  expect([...builtInNames()].sort()).toEqual(names.sort());
  expect(names).toEqual(['board', 'clear', 'kommune', 'notice', 'standard', 'tablet']);
});

test.each(names)('%s is right, and the table of the build says what its file says', async name => {
  const yaml = readFileSync(`templates/${name}/template.yaml`, 'utf8');
  const own = await loadYaml(yaml);
  const { value, diagnostics } = await load({}, { template: name });
  expect(diagnostics).toEqual([]);
  expect(own.shown).toEqual([]);
  expect({ ...own.value, name }).toEqual(value);
});

test.each(names)(
  '%s keeps text and running lines where they belong, and its colours can be read',
  async name => {
    const { value } = await load({}, { template: name });
    const { page, sizes, colours } = value.style;
    expect(Math.min(page.margins[0], page.margins[2])).toBeGreaterThanOrEqual(66);
    expect(sizes.running[1]).toBeLessThanOrEqual(18);
    for (const colour of ['text', 'accent', 'muted', 'closed'] as const) {
      expect(contrastWithWhite(colours[colour])).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test.each(Object.entries(palettes))('the palette %s can be read', (_, { text, accent, muted, closed }) => {
  for (const colour of [text, accent, muted, closed])
    expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(4.5);
});

test('standard has a value for every key that a template must have', () => {
  const {
    extends: _,
    palette,
    fonts,
    logo,
    'cover-picture': __,
    labels,
    ...required
  } = templateSchema().def.shape;
  expect(keysIn(builtIn('standard').data)).toEqual(keysOf(required));
});

test('kommune has the measures that were designed for it', async () => {
  const { value } = await load({}, { template: 'kommune' });
  expect(value.style).toEqual({
    conformance: 'ua-1',
    look: 'hanging',
    page: { width: 595.28, height: 841.89, margins: [84, 85, 66, 133], column: 76, gutter: 8, inset: 40 },
    fonts: { text: 'Source Sans 3', heading: 'Source Sans 3' },
    sizes: {
      body: [11, 15.5],
      small: [9.5, 12.5],
      field: [10.5, 15],
      label: [9.5, 15],
      title: [23, 28],
      section: [13.5, 18.75],
      subsection: [11, 15.5],
      running: [8.5, 11.25],
    },
    space: {
      paragraph: 7.5,
      list: 3.75,
      point: 2.5,
      table: 10,
      section: [22.5, 3.75],
      subsection: [11.25, 1.25],
      indent: 18,
      mark: 6,
      cell: [8, 4.25],
      hairRule: 0.5,
      strongRule: 1,
    },
    colours: { text: '#1b2126', accent: '#0b4f63', muted: '#55616b', line: '#c9d2d7', closed: '#2a3138' },
    cover: 'page',
    coverAlign: 'left',
    fieldLabels: 'beside',
    text: 'ragged',
    hyphenation: true,
    emphasis: 'italic',
    thumbTabs: [],
  });
  expect(value).toMatchObject({
    times: 'H.mm',
    items: { start: 'fit', asides: ['purpose'] },
    cover: 'page',
  });
});

test('board has the measures that were designed for it, and the lower margin that every template has', async () => {
  const { value } = await load({}, { template: 'board' });
  expect(value.style).toEqual({
    conformance: 'ua-1',
    look: 'side-heads',
    page: { width: 595.28, height: 841.89, margins: [72, 54, 66, 180], column: 126, gutter: 16, inset: 36 },
    fonts: { text: 'Source Sans 3', heading: 'Source Sans 3' },
    sizes: {
      body: [10.5, 14],
      small: [9, 11.5],
      field: [9.5, 14],
      label: [9, 14],
      title: [15, 19.5],
      section: [10.5, 14],
      subsection: [10.5, 14],
      running: [8, 10],
    },
    space: {
      paragraph: 5,
      list: 2.5,
      point: 1.25,
      table: 6.5,
      section: [10, 0],
      subsection: [8, 0],
      indent: 15,
      mark: 5,
      cell: [8, 3],
      hairRule: 0.5,
      strongRule: 1.25,
    },
    colours: { text: '#17191c', accent: '#7a2331', muted: '#565b62', line: '#cbccd0', closed: '#2b2b2e' },
    cover: 'masthead',
    coverAlign: 'left',
    fieldLabels: 'beside',
    text: 'ragged',
    hyphenation: true,
    emphasis: 'italic',
    thumbTabs: [],
  });
  expect(value).toMatchObject({
    times: 'HH:mm',
    items: { start: 'follow', asides: ['duration', 'purpose'] },
  });
});

/** The names of keys of data, nested ones with a full stop. */
function keysIn(data: object): string[] {
  return Object.entries(data)
    .flatMap(([key, value]) =>
      typeof value === 'object' && !Array.isArray(value)
        ? keysIn(value).map(inner => `${key}.${inner}`)
        : [key],
    )
    .sort();
}

/** The names of a schema's keys. */
function keysOf(shape: Readonly<Record<string, ZodMiniType>>): string[] {
  return Object.entries(shape)
    .flatMap(([key, optional]) => {
      const value = (optional as ZodMiniOptional<ZodMiniType>).def.innerType;
      const inner =
        value.def.type === 'object' ? keysOf((value as ZodMiniObject).def.shape as typeof shape) : [];
      return inner.length > 0 ? inner.map(name => `${key}.${name}`) : [key];
    })
    .sort();
}
