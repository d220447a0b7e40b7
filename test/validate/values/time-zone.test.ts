import { describe, expect, it } from 'vitest';
import { readTimeZone } from '../../../src/validate/values/time.ts';

describe('a time zone', () => {
  it.each(['Europe/Copenhagen', 'America/Argentina/Buenos_Aires', 'UTC', 'Asia/Calcutta'])('is %s', text => {
    expect(readTimeZone(text)).toEqual({ value: text });
  });

  it.each([
    ['europe/oslo', 'Europe/Oslo'],
    ['Stockholm', 'Europe/Stockholm'],
    ['new york', 'America/New_York'],
    ['Europe/Copenhage', 'Europe/Copenhagen'],
    ['+02:00', undefined],
    ['dansk tid', undefined],
  ])('is not %s', (text, right) => {
    expect(readTimeZone(text)).toEqual({ refused: { code: 'timezone-unknown', data: { text, right } } });
  });
});
