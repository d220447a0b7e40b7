import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CommandOptions } from '../../../src/commands/options.ts';
import { schema } from '../../../src/commands/schema.ts';
import { readDate } from '../../../src/validate/values/date.ts';
import { testHost } from '../../commands/host.ts';

/** What `agenda schema` prints. */
async function printed(kind: string): Promise<Record<string, unknown>> {
  const host = testHost();
  expect(await schema.run(kind, {} as CommandOptions, host)).toBe(0);
  return JSON.parse(host.printed.stdout);
}

/** Front matter as an editor's YAML 1.2 reads it. */
function frontMatter(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  return parse(text.slice(4, text.indexOf('\n---', 4)), { schema: 'core' });
}

const validators = new Map<string, Promise<ValidateFunction>>();

/** What is wrong with a value by a schema, in ajv's words. */
async function mistakes(kind: string, value: unknown): Promise<readonly string[]> {
  const compiled = validators.get(kind) ?? printed(kind).then(schema => ajv.compile(schema));
  validators.set(kind, compiled);
  const validate = await compiled;
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, strictTypes: false });

const files = ['examples', 'test/meetings'].flatMap(root =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map(name => join(root, name).replaceAll('\\', '/'))
    .filter(name => /\/(meeting|items\/[^/]+)\.md$/.test(name)),
);
// Editors need quotes in `title: A: b`, which the program does not.
const readable = files.filter(path => {
  try {
    return frontMatter(path);
  } catch {
    return false;
  }
});

describe('agenda schema', () => {
  it('finds the examples', () => {
    expect(readable.length).toBeGreaterThan(40);
  });

  it.each(readable)('accepts %s', async path => {
    const kind = path.endsWith('meeting.md') ? 'meeting' : 'item';
    const value = frontMatter(path) as Record<string, unknown>;
    // A meeting of a collection has its title of defaults.md.
    const whole = kind === 'meeting' ? { title: 'Board', date: '2026-01-01', ...value } : value;
    expect(await mistakes(kind, whole)).toEqual([]);
  });

  it.each(['standard', 'kommune', 'board', 'notice', 'clear', 'tablet'])(
    'accepts the template %s',
    async name => {
      const value = parse(readFileSync(`templates/${name}/template.yaml`, 'utf8'), { schema: 'core' });
      expect(await mistakes('template', value)).toEqual([]);
    },
  );

  it('takes what YAML reads as numbers, yes or nothing', async () => {
    const item = { title: 2025, case: 1.1, number: 7, duration: 15, time: 9.3, purpose: null, late: true };
    expect(await mistakes('item', item)).toEqual([]);
  });

  it('tells of unknown fields, wrong words and what is missing', async () => {
    expect(await mistakes('item', { titel: 'x', status: 'lukket', pending: 1 })).toEqual([
      " must have required property 'title'",
      ' must NOT have additional properties',
      ' must NOT have additional properties',
      '/status must be equal to one of the allowed values',
    ]);
  });

  it('takes durations and times as the program does', async () => {
    const slots = (...fields: readonly object[]) =>
      mistakes('meeting', { title: 'A', date: '2026-01-02', timetable: fields });
    const right = ['15', '1 h', '1 H 30 MIN', '2 timer og 5 minutter', '1 Std. 30 Min.', '45 mins'];
    expect(await slots(...right.map(duration => ({ title: 'A', duration })))).toEqual([]);
    for (const duration of ['0.5 h', '1:30', '½ time', '45m'])
      expect(await slots({ title: 'A', duration })).not.toEqual([]);
    for (const time of [25.1, 1500, '6:30 pm']) expect(await slots({ title: 'A', time })).not.toEqual([]);
  });

  it('knows what a slot is of, and what an attachment must have', async () => {
    const slot = (fields: object) =>
      mistakes('meeting', { title: 'A', date: '2026-01-02', timetable: [{ time: '9.00', ...fields }] });
    for (const fields of [
      { item: 'a' },
      { item: ['a'], title: 'B' },
      { break: 'C' },
      { close: 'D' },
      { title: 'E' },
    ])
      expect(await slot(fields)).toEqual([]);
    expect(await slot({ item: 'a', break: null, title: '' })).toEqual([]);
    const wrong = [
      {},
      { item: 'a', break: 'C' },
      { break: 'C', title: 'E' },
      { break: 'C', close: 'D' },
      { item: [] },
    ];
    for (const fields of wrong) expect(await slot(fields)).not.toEqual([]);
    const attached = (fields: object | string) => mistakes('item', { title: 'A', attachments: [fields] });
    for (const fields of ['a.pdf', { file: 'a.pdf' }, { title: 'B' }])
      expect(await attached(fields)).toEqual([]);
    for (const fields of [{ document: 1 }, { title: null }]) expect(await attached(fields)).not.toEqual([]);
  });

  it('takes dates as the program does', async () => {
    const { pattern } = ((await printed('meeting')) as { properties: { date: { pattern: string } } })
      .properties.date;
    const taken = new RegExp(pattern, 'u');
    const numbers = ['0', '00', '1', '02', '2', '9', '11', '12', '13', '28', '29', '30', '31', '32'];
    const years = ['0000', '1900', '2000', '2024', '2025', '2100', '0004', '205'];
    for (const year of years)
      for (const month of numbers)
        for (const day of numbers)
          for (const text of [
            `${year}-${month}-${day}`,
            `${day}-${month}-${year}`,
            `${day}.${month}.${year}`,
            `${day}/${month}-${year}`,
            `${day}/${month}/${year}`,
          ])
            if (taken.test(text) !== 'value' in readDate(text))
              expect([text, taken.test(text)]).toBeUndefined();
  });

  it('has a title and a description for each field', async () => {
    for (const kind of ['meeting', 'item', 'template']) {
      const { properties } = (await printed(kind)) as { properties: Record<string, Record<string, unknown>> };
      for (const [name, field] of Object.entries(properties)) {
        expect([name, typeof field.title, typeof field.description]).toEqual([name, 'string', 'string']);
      }
    }
  });

  it('refuses another kind as a wrong command line', async () => {
    await expect(schema.run('minutes', {} as CommandOptions, testHost())).rejects.toThrow('schema-unknown');
  });
});
