import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rounds } from '../rounds.ts';
import { validated } from './validated.ts';

const texts = fc.constantFrom(
  '',
  'Board',
  '9.00',
  '25.10',
  '15 min',
  '2025-06-04',
  '4.6.2025',
  'open',
  'lukket',
  'da',
  'dansk',
  'true',
  'ja',
  'Anna Holm, chair',
  ', chair',
  '• Anna',
  'plan',
  'paln',
  'plan.pdf',
  '..\\Plan.pdf',
  '../../x.png',
  '7a',
  '7',
  'glyph-missing',
  '[x](item:none)',
  '__proto__',
);
const meetingFields =
  'title date start end location organisation logo language template kind status chair secretary members apologies signatories timetable sections';
const itemFields =
  'title status public-title case route responsible attendees purpose group public-group group-ends time duration attachments number late withdrawn recused allow';
const innerFields =
  'name role note title required time duration item break close points document file pending status constructor';

/** Front matter in YAML's flow form, of fields with values of any form. */
function frontMatter(names: string): fc.Arbitrary<string> {
  const text = texts.map(each => JSON.stringify(each));
  const map = fieldsOf(innerFields, text);
  const list = fc.array(fc.oneof(text, map), { maxLength: 3 }).map(each => `[${each.join(', ')}]`);
  return fieldsOf(names, fc.oneof(text, text, list, map)).map(flow =>
    flow.slice(2, -2).split(';; ').join('\n'),
  );
}

function fieldsOf(names: string, values: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const field = fc.tuple(fc.constantFrom(...names.split(' '), 'titel', 'toString'), values);
  const fields = fc.uniqueArray(field, { maxLength: 8, selector: ([name]) => name });
  return fields.map(
    each =>
      `{ ${each.map(([name, value]) => `${name}: ${value}`).join(names === innerFields ? ', ' : ';; ')} }`,
  );
}

it('any front matter is read, or told at places that are there', async () => {
  const items = fc.array(frontMatter(itemFields), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(
      frontMatter(meetingFields),
      fc.option(frontMatter(meetingFields)),
      items,
      async (meeting, defaults, all) => {
        const named = Object.fromEntries(
          all.map((text, index) => [`${index + 1}-${['plan', 'b', 'b'][index]}`, text]),
        );
        const { diagnostics } = await validated({
          meeting,
          defaults: defaults ?? undefined,
          items: named,
          attachments: ['plan.pdf', 'sub/plan.pdf'],
        });
        const files = new Map([
          ['meeting.md', meeting],
          ['../defaults.md', defaults ?? ''],
        ]);
        for (const [name, text] of Object.entries(named)) files.set(`items/${name}.md`, text);
        for (const { place } of diagnostics) {
          const lines = ['---', ...(files.get(place.file) ?? 'none').split('\n'), '---', ''];
          expect(place.start.column - 1).toBeLessThanOrEqual(lines[place.start.line - 1]?.length ?? -1);
        }
        const told = diagnostics.map(each => JSON.stringify([each.code, each.place, each.data]));
        expect(told.length).toBe(new Set(told).size);
      },
    ),
    { numRuns: rounds(400) },
  );
});
