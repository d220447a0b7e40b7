import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/languages/index.ts';
import { readDuration } from '../../../src/validate/values/time.ts';

const refused = (text: string, right?: string) => ({
  refused: { code: 'duration-wrong', data: { text, right } },
});

describe('a duration', () => {
  it.each([
    ['15', 15],
    ['15 min', 15],
    ['15min.', 15],
    ['1 h', 60],
    ['1h', 60],
    ['1 h 30 min', 90],
    ['90 min', 90],
    ['1440 min', 1440],
    ['100 h 1000 min', 7000],
    ['0', 0],
  ])('%s is read in every language', (text, value) => {
    for (const language of ['da', 'nb', 'sv', 'de', 'en', undefined] as const) {
      expect(readDuration(text, language)).toEqual({ value });
    }
  });

  it.each<[string, LanguageCode, number]>([
    ['1 time 30 minutter', 'da', 90],
    ['2 timer', 'da', 120],
    ['1 time og 15 min.', 'da', 75],
    ['20 minutter', 'nb', 20],
    ['1 timme 5 minuter', 'sv', 65],
    ['2 Stunden und 10 Minuten', 'de', 130],
    ['1 Std. 20 min', 'de', 80],
    ['1 hour and 10 minutes', 'en', 70],
    ['2 hrs', 'en', 120],
  ])('%s is read in %s', (text, language, value) => {
    expect(readDuration(text, language)).toEqual({ value });
  });

  it.each([
    ['0.5 h', '30 min'],
    ['1,5 timer', '1 h 30 min'],
    ['½ time', '30 min'],
    ['1½ t', '1 h 30 min'],
    ['1:30', '1 h 30 min'],
    ['1h30', '1 h 30 min'],
    ['15m', '15 min'],
    ["20'", '20 min'],
    ['ca. 20 min', '20 min'],
    ['2 Stunden', '2 h'],
  ])('%s is meant as %s', (text, right) => {
    expect(readDuration(text, 'en')).toEqual(refused(text, right));
  });

  it.each(['', 'a while', '15-20 min', '-5', '1 d', '1.', 'h', '99999'])('%s is none', text => {
    expect(readDuration(text, 'da')).toEqual(refused(text));
  });

  it('is read as hours and minutes and as minutes alone', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(59), (hours, minutes) => {
        const value = hours * 60 + minutes;
        expect(readDuration(`${hours} h ${minutes} min`, 'da')).toEqual({ value });
        expect(readDuration(`${value} min`, 'sv')).toEqual({ value });
      }),
    );
  });

  it('never hints at what it would refuse', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(ca\. )?\d{0,2}[.,:½h ]\d{0,2} ?(h|m|min|timer|Std)?$/), text => {
        const reading = readDuration(text, 'en');
        if ('value' in reading || reading.refused.code !== 'duration-wrong') return;
        const { right } = reading.refused.data;
        if (right !== undefined) expect(readDuration(right, 'en')).toHaveProperty('value');
      }),
    );
  });
});
