import { describe, expect, it } from 'vitest';
import { severalNames } from '../../../src/validate/list-slips.ts';

describe('several names in one text', () => {
  it.each([
    ['Anna Holm, Per Lund, Tove Dahl', ['Anna Holm', 'Per Lund', 'Tove Dahl']],
    ['Anna Holm, Per Lund og Tove Dahl', ['Anna Holm', 'Per Lund', 'Tove Dahl']],
    [
      'Ruth Amberley, Graham Tillotson and Priya Hallworth',
      ['Ruth Amberley', 'Graham Tillotson', 'Priya Hallworth'],
    ],
    ['M. Lund, Karl von Arnim, Anne-Lise Brogaard', ['M. Lund', 'Karl von Arnim', 'Anne-Lise Brogaard']],
    ['Anna Holm (V), Per Lund (A)', ['Anna Holm (V)', 'Per Lund (A)']],
    ['Anna Holm (V), Per Lund, Tove Dahl (F)', ['Anna Holm (V)', 'Per Lund', 'Tove Dahl (F)']],
    ['Anna Holm; Per Lund', ['Anna Holm', 'Per Lund']],
    ['Anna, Per, Tove, Ib', ['Anna', 'Per', 'Tove', 'Ib']],
    ['AH, PL, TD', ['AH', 'PL', 'TD']],
  ])('are found: %s', (text, names) => {
    expect(severalNames([text])).toEqual(names);
  });

  it('are found on lines of their own', () => {
    const lines = ['Anna Holm, formand', 'Per Lund (V)'];
    expect(severalNames(lines)).toEqual(lines);
  });

  it.each([
    'Anna Holm',
    'Anna Holm, formand',
    'Anna Holm, Per Lund',
    'Jensen, borgmester',
    'Holm, Anna',
    'Holm, Anna, formand',
    'Holm, Anna, Formand, Venstre',
    'Anna Holm, Chair, Finance Committee',
    'Ruth Amberley, Town Clerk, Alder Lane',
    'Anna Holm, direktør, Teknik og Miljø',
    'Anna Holm, Dansk Folkeparti, Gladby Kommune',
    'Klaus Weber, Fachbereich Finanzen, Stadt Nordheim',
    'Anna Holm og Per Lund',
    'Karl Brandt, Ortsvorsteher von Niederau und Mitglied des Kreistags',
    'Ida Blum, Beigeordnete und Sprecherin von Bad Aue',
    'Økonomi, Løn og HR',
    'Anna Holm (V), Per Lund',
    'Anna Holm (V), formand',
    'Anna Holm, Gladby (V)',
    'Direktionen, Økonomi og Stab',
    '',
  ])('are none: %s', text => {
    expect(severalNames([text])).toBeUndefined();
  });

  it('are no role that goes over two lines', () => {
    expect(severalNames(['Anna Holm, direktør for', 'Teknik og Miljø'])).toBeUndefined();
  });

  it('are looked for in bounded time', () => {
    expect(severalNames(['Anna Holm, '.repeat(100_000)])).toBeUndefined();
    expect(severalNames([`${'Von '.repeat(100_000)}, x, y`])).toBeUndefined();
  });
});
