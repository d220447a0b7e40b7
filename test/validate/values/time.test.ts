import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime } from '../../../src/validate/values/time.ts';

const refused = (text: string, right?: string) => ({
  refused: { code: 'time-wrong', data: { text, right } },
});

describe('a time of day', () => {
  it.each([
    ['9.00', 540],
    ['09:00', 540],
    ['9:00', 540],
    ['0.00', 0],
    ['00:05', 5],
    ['23.59', 1439],
  ])('%s is minute %i', (text, value) => {
    expect(readTime(text)).toEqual({ value });
  });

  it.each([
    ['kl. 17.00', '17.00'],
    ['kl. 17', '17.00'],
    ['klokken 9', '9.00'],
    ['17', '17.00'],
    ['6:30 pm', '18.30'],
    ['6 p.m.', '18.00'],
    ['12 am', '0.00'],
    ['12.15 pm', '12.15'],
    ['9,30', '9.30'],
    ['9h30', '9.30'],
    ['19 h 30', '19.30'],
    ['0930', '9.30'],
    ['930', '9.30'],
    ['9.00 Uhr', '9.00'],
    ['9:00:00', '9.00'],
    ['24.00', '0.00'],
    ['9..00', '9.00'],
  ])('%s is meant as %s', (text, right) => {
    expect(readTime(text)).toEqual(refused(text, right));
  });

  it.each(['25:10', '9.60', '9.5', '13 pm', 'noon', '9.00-10.00', '-1.00', '٩.٠٠', '', '9.000'])(
    '%s is none, and nobody knows what it means',
    text => {
      expect(readTime(text)).toEqual(refused(text));
    },
  );

  it('is read in each form in which it may be written', () => {
    fc.assert(
      fc.property(
        fc.nat(23),
        fc.nat(59),
        fc.constantFrom('.', ':'),
        fc.nat(1),
        (hour, minute, sign, zeros) => {
          const text = `${String(hour).padStart(1 + zeros, '0')}${sign}${String(minute).padStart(2, '0')}`;
          expect(readTime(text)).toEqual({ value: hour * 60 + minute });
        },
      ),
    );
  });

  it('never hints at what it would refuse', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(kl\. ?)?\d{1,4}[.:,h ]{0,2}\d{0,2} ?(am|pm|uhr)?$/), text => {
        const reading = readTime(text);
        if ('value' in reading || reading.refused.code !== 'time-wrong') return;
        const { right } = reading.refused.data;
        if (right !== undefined) expect(readTime(right)).toHaveProperty('value');
      }),
    );
  });
});
