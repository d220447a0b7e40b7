import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/languages/index.ts';
import { readDate } from '../../../src/validate/values/date.ts';

const fourthOfJune = { value: { year: 2025, month: 6, day: 4 } };
const refused = (text: string, ...right: string[]) => ({
  refused: { code: 'date-wrong', data: { text, right } },
});

describe('a date', () => {
  it.each(['2025-06-04', '2025-6-4', '2025-6-04'])('%s is read in every language', text => {
    for (const language of ['da', 'nb', 'sv', 'de', 'en', undefined] as const) {
      expect(readDate(text, language)).toEqual(fourthOfJune);
    }
  });

  it.each(['04-06-2025', '4-6-2025', '4.6.2025', '04.06.2025', '4/6-2025', '04/06-2025'])(
    '%s is read where the day comes first, and nowhere else',
    text => {
      for (const language of ['da', 'nb', 'de', undefined] as const) {
        expect(readDate(text, language)).toEqual(fourthOfJune);
      }
      for (const language of ['sv', 'en'] as const)
        expect(readDate(text, language)).toHaveProperty('refused');
    },
  );

  it('in numbers with slashes may be two days in English', () => {
    expect(readDate('10/02/2025', 'en')).toEqual(refused('10/02/2025', '2025-02-10', '2025-10-02'));
    expect(readDate('10/02/2025', 'da')).toEqual(refused('10/02/2025', '2025-02-10'));
    expect(readDate('10/10/2025', 'en')).toEqual(refused('10/10/2025', '2025-10-10'));
    expect(readDate('13/02/2025', 'en')).toEqual(refused('13/02/2025', '2025-02-13'));
    expect(readDate('02/13/2025', 'da')).toEqual(refused('02/13/2025', '2025-02-13'));
  });

  it.each([
    ['4. juni 2025', '2025-06-04'],
    ['onsdag den 4. juni 2025', '2025-06-04'],
    ['June 4, 2025', '2025-06-04'],
    ['4th of June 2025', '2025-06-04'],
    ['4. März 2025', '2025-03-04'],
    ['2. desember 2025', '2025-12-02'],
    ['20250604', '2025-06-04'],
    ['2025/06/04', '2025-06-04'],
    ['2025.6.4', '2025-06-04'],
    ['4/6 2025', '2025-06-04'],
    ['4.6.25', '2025-06-04'],
  ])('%s is meant as %s', (text, right) => {
    expect(readDate(text, 'sv')).toEqual(refused(text, right));
  });

  it.each([
    '2025-02-29',
    '31-04-2025',
    '2025-13-01',
    '0-1-2025',
    '2025-06',
    'June 2025',
    'tomorrow',
    '0000-01-01',
  ])('%s is no day', text => {
    expect(readDate(text, 'da')).toEqual(refused(text));
  });

  it('has a 29 February in leap years only', () => {
    expect(readDate('2024-02-29')).toHaveProperty('value');
    expect(readDate('2000-02-29')).toHaveProperty('value');
    expect(readDate('1900-02-29')).toHaveProperty('refused');
  });

  it('is read in each form in which it may be written', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    const forms: readonly (readonly [LanguageCode, (year: string, month: string, day: string) => string])[] =
      [
        ['en', (year, month, day) => `${year}-${month}-${day}`],
        ['da', (year, month, day) => `${day}-${month}-${year}`],
        ['nb', (year, month, day) => `${day}.${month}.${year}`],
        ['de', (year, month, day) => `${day}/${month}-${year}`],
      ];
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...forms),
        fc.constantFrom(1, 2),
        (date, [language, write], width) => {
          const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          const padded = [month, day].map(each => String(each).padStart(width, '0')) as [string, string];
          expect(readDate(write(String(year), ...padded), language)).toEqual({ value: { year, month, day } });
        },
      ),
    );
  });
});
