import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { personSpelling } from '../../../src/validate/rules/person-spelling.ts';
import { missed, onePerson, twoPersons } from './names/pairs.ts';
import { type Fields, meetingOf } from './names/persons.ts';

describe('person-spelling', () => {
  it.each(onePerson)('finds that %s is %s', (a, b) => {
    expect(found({ items: [[a], [b]] })).toHaveLength(1);
    expect(found({ items: [[b], [a]] })).toHaveLength(1);
  });

  it.each(twoPersons)('does not accuse %s of being %s', (a, b) => {
    expect(found({ items: [[a], [b]] })).toEqual([]);
    expect(found({ items: [[b], [a]] })).toEqual([]);
  });

  it.each(missed)('does not see that %s may be %s', (a, b) => {
    expect(found({ items: [[a], [b]] })).toEqual([]);
  });

  const typed = ["Peter O'Brien", 'Peter O’Brien', 'Peter O‘Brien', 'Peter O´Brien'];
  it.each(typed.flatMap(a => typed.map(b => [a, b])))('takes %s and %s for one spelling', (a, b) => {
    expect(found({ items: [[a], [b], [b]] })).toEqual([]);
  });

  it('was tried on more than 120 pairs', () => {
    expect(onePerson.length + twoPersons.length).toBeGreaterThan(150);
  });

  it('reports the rarer spelling, and names the other with its first place', () => {
    const [only, ...others] = found({
      items: [['Torben Kjelgaard'], ['Torben Kjeldgaard'], ['Torben Kjeldgaard']],
    });
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      place: { file: 'items/1.md', start: { line: 2, column: 3 } },
      data: { name: 'Torben Kjelgaard', other: 'Torben Kjeldgaard', place: 'items/2.md:3' },
    });
  });

  it('reports the later one of two that stand as often', () => {
    const [only] = found({ members: ['Mette Lund'], items: [['Mette Aagaard Lund']] });
    expect(only).toMatchObject({
      place: { file: 'items/1.md' },
      data: { other: 'Mette Lund', place: 'meeting.md:2' },
    });
  });

  it('reports each of several spellings once', () => {
    const names = ['Mette Aagaard Lund', 'Mette A. Lund', 'M. Lund', 'Mette Aagaard Lund'];
    expect(found({ items: names.map(name => [name]) }).map(({ data }) => data)).toMatchObject([
      { name: 'Mette A. Lund', other: 'Mette Aagaard Lund' },
      { name: 'M. Lund', other: 'Mette Aagaard Lund' },
    ]);
  });

  it('takes two in one list for two persons', () => {
    expect(found({ members: ['Søren Østergaard', 'Søren Østergård'] })).toEqual([]);
    expect(found({ items: [['Hans Jensen', 'Hans Peter Jensen']] })).toEqual([]);
    expect(found({ chair: 'Kari Hansen', secretary: 'Kari Hanssen' })).toEqual([]);
  });

  it('takes a short form that two may have for nobody’s', () => {
    expect(found({ members: ['Mette Lund', 'Morten Lund'], items: [['M. Lund']] })).toEqual([]);
    expect(found({ members: ['Anna Holm', 'Anna Krag'], items: [['Anna']] })).toEqual([]);
    expect(found({ members: ['Hans Ole Jensen', 'Hans Peter Jensen'], items: [['Hans Jensen']] })).toEqual(
      [],
    );
  });

  it('takes a role that several have for no sign of one person', () => {
    const members = ['Rosa Halloran, Warden', 'Idris Bevan, Warden', 'Mei Lindqvist, Warden'];
    expect(found({ members, items: [['Anna Holm, Warden'], ['Anne Holm, Warden']] })).toEqual([]);
  });

  it('compares every field that holds persons', () => {
    expect(found({ chair: 'Mette Lund', signatories: ['Lund, Mette'] })).toHaveLength(1);
    expect(found({ secretary: 'Søren Åkjær', apologies: ['Søren Aakjær'] })).toHaveLength(1);
  });

  it('has nothing to say of people whose names have nothing in common', () => {
    const members = Array.from(
      { length: 300 },
      (_, at) => `${given[at % given.length]} ${surnames[at % surnames.length]}`,
    );
    expect(found({ items: [...new Set(members)].map(name => [name]) })).toEqual([]);
  });
});

const given = [
  'Anna',
  'Bent',
  'Camilla',
  'Dorte',
  'Erik',
  'Finn',
  'Gitte',
  'Hanne',
  'Ida',
  'Jens',
  'Kirsten',
  'Lars',
  'Mads',
];
const surnames = [
  'Holm',
  'Krag',
  'Nielsen',
  'Olsen',
  'Petersen',
  'Solbakke',
  'Thygesen',
  'Vangsøe',
  'Birkholm',
  'Dam',
  'Lund',
];

function found(fields: Fields): readonly Diagnostic[] {
  return personSpelling(meetingOf(fields));
}
