import { describe, expect, it } from 'vitest';
import type { Text } from '../../../src/meeting/place.ts';
import { personIn } from '../../../src/validate/people.ts';

/** A text that begins in column 5 of line 3. */
function typed(text: string, quotes = 0): Text {
  const end = 5 + text.length + 2 * quotes;
  return {
    value: text,
    place: { file: 'meeting.md', start: { line: 3, column: 5 }, end: { line: 3, column: end } },
  };
}

function columns(text: Text | undefined): readonly number[] | undefined {
  return text && [text.place.start.column, text.place.end.column];
}

describe('a person in one text', () => {
  it.each([
    ['Anna Holm', 'Anna Holm', undefined],
    ['Anna Holm, direktør', 'Anna Holm', 'direktør'],
    ['Anna Holm (formand)', 'Anna Holm', 'formand'],
    ['Anna Holm (V)', 'Anna Holm', '(V)'],
    ['Anna Holm (KrF)', 'Anna Holm', '(KrF)'],
    ['Anna Holm [gæst]', 'Anna Holm', 'gæst'],
    ['Anna Holm, Direktør for Børn, Skole og Kultur', 'Anna Holm', 'Direktør for Børn, Skole og Kultur'],
    ['Anna Holm (V), formand', 'Anna Holm', '(V), formand'],
    ['Anna Holm, direktør (orlov)', 'Anna Holm', 'direktør (orlov)'],
    ['Anna Holm,', 'Anna Holm', undefined],
    ['Anna Holm ()', 'Anna Holm', undefined],
  ])('%s is %s, %s', (text, name, role) => {
    const person = personIn(typed(text));
    expect([person?.name.value, person?.role?.value]).toEqual([name, role]);
  });

  it.each([', direktør', '(formand)', ''])('%j has no name', text => {
    expect(personIn(typed(text))).toBeUndefined();
  });

  it('has the places of name and role, also between quotation marks', () => {
    const plain = personIn(typed('Anna Holm, direktør'));
    expect([columns(plain?.name), columns(plain?.role)]).toEqual([
      [5, 14],
      [16, 24],
    ]);
    const quoted = personIn(typed('Anna Holm (chef)', 1));
    expect([columns(quoted?.name), columns(quoted?.role)]).toEqual([
      [6, 15],
      [17, 21],
    ]);
  });
});
