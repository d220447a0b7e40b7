import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/meeting/meeting.ts';
import { eachOnce, personIn } from '../../src/validate/people.ts';

const place = { file: 'meeting.md', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const read = (text: string): Person => personIn({ value: text, place })!;

describe('a person', () => {
  it.each([
    ['Bürgermeister Dr. Klaus Weber', 'Dr. Klaus Weber, Bürgermeister'],
    ['Borgmester Karen Holm', 'Karen Holm (A), borgmester'],
    ['Cllr Mrs J. Smith', 'J. Smith'],
    ['Burgemeester mr. J. de Vries', 'J. de Vries'],
    ['Ordförande Eva Lind', 'Eva Lind (S)'],
    ['Madame Anne Petit', 'Anne Petit, maire'],
  ])('%s is %s', (first, second) => {
    expect(eachOnce([read(first), read(second)]).map(({ name }) => name.value)).toEqual([
      read(first).name.value,
    ]);
  });

  it.each([
    ['Klaus Weber', 'Klara Weber'],
    ['Bürgermeister Weber', 'Bürgermeister Walter'],
  ])('%s is not %s', (first, second) => {
    expect(eachOnce([read(first), read(second)])).toHaveLength(2);
  });

  it.each([
    ['Sabine Groß (Grüne)', '(Grüne)'],
    ['Sabine Groß (Freie Wähler)', '(Freie Wähler)'],
    ['Bo Juul (V)', '(V)'],
    ['Bo Juul (formand)', 'formand'],
    ['Eva Kurz (Vorsitzende)', 'Vorsitzende'],
    ['Per Lund (Kommunaldirektør)', 'Kommunaldirektør'],
  ])('%s has the role %s', (text, role) => {
    expect(read(text).role?.value).toBe(role);
  });
});
