import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMatter } from '../../src/edit/fields/matter.ts';
import { addPoint } from '../../src/edit/fields/points.ts';
import { removeField, setField } from '../../src/edit/fields/set-field.ts';
import { fieldLines, onOneLine, type Written, writtenFrom } from '../../src/edit/fields/written.ts';
import { rounds } from '../rounds.ts';

const plan = { title: 'Plan', file: 'plan.pdf' };

describe('a point that is added', () => {
  it.each([
    [
      'begins a list that was not there',
      '---\ntitle: A\n---\nBody',
      '---\ntitle: A\nattachments:\n  - title: Plan\n    file: plan.pdf\n---\nBody',
    ],
    [
      'stands below a field without a value',
      '---\nattachments:\ntitle: A\n---\n',
      '---\nattachments:\n  - title: Plan\n    file: plan.pdf\ntitle: A\n---\n',
    ],
    [
      'has the column of the others, and stands before comments and empty lines',
      '---\nattachments:\n- a.pdf\n\n# A note.\ntitle: A\n---\n',
      '---\nattachments:\n- a.pdf\n- title: Plan\n  file: plan.pdf\n\n# A note.\ntitle: A\n---\n',
    ],
    [
      'is in brackets where the others are',
      '---\nattachments: [a.pdf, { title: B }]\n---\n',
      '---\nattachments: [a.pdf, { title: B }, { title: Plan, file: plan.pdf }]\n---\n',
    ],
    [
      'is the only one in empty brackets',
      '---\nattachments: []\ntitle: A\n---\n',
      '---\nattachments: [{ title: Plan, file: plan.pdf }]\ntitle: A\n---\n',
    ],
    [
      'follows a comma in brackets on several lines',
      '---\nattachments: [\n  a.pdf,\n]\n---\n',
      '---\nattachments: [\n  a.pdf, { title: Plan, file: plan.pdf }\n]\n---\n',
    ],
    [
      'follows a single text, which becomes a point',
      '---\nattachments: a.pdf\ntitle: A\n---\n',
      '---\nattachments:\n  - a.pdf\n  - title: Plan\n    file: plan.pdf\ntitle: A\n---\n',
    ],
    [
      'follows a single map, which becomes a point',
      '---\nattachments:\n  title: B\n  file: b.pdf\ntitle: A\n---\n',
      '---\nattachments:\n  - title: B\n    file: b.pdf\n  - title: Plan\n    file: plan.pdf\ntitle: A\n---\n',
    ],
    [
      'follows a single map in brackets',
      '---\nattachments: { title: B }\n---\n',
      '---\nattachments:\n  - { title: B }\n  - title: Plan\n    file: plan.pdf\n---\n',
    ],
    [
      'has the line ends of the file',
      '---\r\ntitle: A\r\n---\r\n\r\nBody\n',
      '---\r\ntitle: A\r\nattachments:\r\n  - title: Plan\r\n    file: plan.pdf\r\n---\r\n\r\nBody\n',
    ],
  ])('%s', (_, before, after) => {
    expect(addPoint(before, 'attachments', plan)).toBe(after);
  });

  it.each([
    ['no front matter', 'Body'],
    ['front matter without an end', '---\ntitle: A\n'],
    ['a value that can not be read', '---\nattachments: *all\n---\n'],
    ['brackets without an end', '---\nattachments: [a.pdf\n---\n'],
  ])('is not written where there is %s', (_, text) => {
    expect(addPoint(text, 'attachments', plan)).toBeUndefined();
  });
});

describe('a field', () => {
  it('is put in place of its value, and every other byte stays', () => {
    const text = '---\r\n# Note.\r\ntitle:   "A"  \r\nstatus: open\r\n---\r\nBody';
    expect(setField(text, 'title', 'Skole: Åsum')).toBe(
      '---\r\n# Note.\r\ntitle:   "Skole: Åsum"  \r\nstatus: open\r\n---\r\nBody',
    );
  });

  it('that was not there comes last', () => {
    expect(setField('---\ntitle: A\n---\n', 'withdrawn', 'Later')).toBe(
      '---\ntitle: A\nwithdrawn: Later\n---\n',
    );
  });

  it('of several lines goes whole', () => {
    const text = '---\ntitle: A\n  B\nmembers:\n  - C\n\n# Note.\nstatus: open\n---\n';
    expect(setField(text, 'title', 'D')).toBe(
      '---\ntitle: D\nmembers:\n  - C\n\n# Note.\nstatus: open\n---\n',
    );
    expect(removeField(text, 'members')).toBe('---\ntitle: A\n  B\n\n# Note.\nstatus: open\n---\n');
  });
});

/** Front matter as people write it: fields in many forms, with comments and empty lines between them. */
const name = fc.constantFrom('title', 'status', 'case', 'route', 'members', 'purpose', 'note', 'x');
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...' :#-"\'[]{}abÆ|>&*!%@`,\\?~') }),
    fc.constantFrom(
      'yes',
      'null',
      '~',
      '- a',
      'a: b',
      'a #b',
      '2026-10-07',
      '18:30',
      '00123',
      '[a] b',
      '---',
      '|',
    ),
  )
  .map(onOneLine)
  .filter(line => line !== '');
const { written } = fc.letrec<{ written: Written }>(tie => ({
  written: fc.oneof(
    { maxDepth: 2 },
    text,
    fc.array(tie('written'), { minLength: 1, maxLength: 3 }),
    fc.dictionary(name, tie('written'), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
  ),
}));
const block = fc.record({
  name,
  value: fc.option(written, { nil: undefined }),
  before: fc.array(fc.constantFrom('', '# A note: to you.', '   '), { maxLength: 2 }),
});
const file = fc.record({
  blocks: fc.uniqueArray(block, { selector: each => each.name, maxLength: 6 }),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  body: fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '---', ':::', '#', 'Æ') }),
});

function written_(content: typeof file extends fc.Arbitrary<infer T> ? T : never): string {
  const lines = content.blocks.flatMap(({ name, value, before }) => [
    ...before,
    ...(value === undefined ? [`${name}:`] : fieldLines(name, value)),
  ]);
  return `${['---', ...lines, '---', ''].join(content.lineEnd)}${content.body}`;
}

function fieldsOf(content: string) {
  const { entries } = openMatter(content)!;
  return Object.fromEntries(entries.map(({ key, value }) => [key, writtenFrom(value)]));
}

/** Whether a text is another one with something put in, or with one stretch of it replaced. */
function isAround(before: string, after: string, isAddition: boolean): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return isAddition ? start + end >= before.length : true;
}

describe('random front matter', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(file, content => {
        const fields = content.blocks.map(({ name, value }) => [name, value]);
        expect(fieldsOf(written_(content))).toEqual(Object.fromEntries(fields));
      }),
    );
  });

  it('has a new field, and every other byte as before', () => {
    fc.assert(
      fc.property(file, written, (content, value) => {
        const before = written_(content);
        const after = setField(before, 'late', value)!;
        expect(fieldsOf(after)).toEqual({ ...fieldsOf(before), late: value });
        expect(isAround(before, after, true)).toBe(true);
        expect(removeField(after, 'late')).toBe(before);
      }),
    );
  });

  it('has another value in a field, and every other field as before', () => {
    fc.assert(
      fc.property(file, name, written, (content, field, value) => {
        const before = written_(content);
        const after = setField(before, field, value)!;
        expect(fieldsOf(after)).toEqual({ ...fieldsOf(before), [field]: value });
        expect(after.endsWith(content.body)).toBe(true);
        const notes = (typed: string) => typed.split(/\r\n|\r|\n/).filter(line => /^\s*#/.test(line));
        expect(notes(after)).toEqual(notes(before));
      }),
    );
  });

  it('has one more point in a list, and every other byte as before', () => {
    const points = fc.array(fc.oneof(text, fc.record({ title: text, file: text })), { maxLength: 3 });
    fc.assert(
      fc.property(file, points, fc.record({ title: text, file: text }), (content, list, point) => {
        const before = setField(written_(content), 'attachments', list)!;
        const after = addPoint(before, 'attachments', point)!;
        expect(fieldsOf(after)).toEqual({ ...fieldsOf(before), attachments: [...list, point] });
        expect(isAround(before, after, true)).toBe(true);
      }),
    );
  });

  it('is refused, or changed as was meant, whatever it is', () => {
    const unit = fc.constantFrom(
      '\n',
      '  ',
      '- ',
      'a',
      'b: ',
      ':',
      ' ',
      '#',
      '[',
      ']',
      '{',
      '"',
      '|',
      ',',
      '\t',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), typed => {
        const before = `---\ntitle: A\nattachments:${typed}\nstatus: open\n---\n`;
        const after = addPoint(before, 'attachments', plan);
        if (after === undefined) return;
        const { attachments = [], ...others } = fieldsOf(before);
        const points = Array.isArray(attachments) ? attachments : [attachments];
        expect(fieldsOf(after)).toEqual({ ...others, attachments: [...points, plan] });
      }),
      { numRuns: rounds(2000) },
    );
  });
});
