import { describe, expect, it } from 'vitest';
import { dateText } from '../../src/languages/dates.ts';
import { languages } from '../../src/languages/index.ts';

const day = { year: 2025, month: 6, day: 4 };
const january = { year: 2027, month: 1, day: 19 };

describe('dates', () => {
  it.each([
    ['da', 'onsdag den 4. juni 2025', '4. juni 2025', '04-06-2025'],
    ['nb', 'onsdag 4. juni 2025', '4. juni 2025', '04.06.2025'],
    ['nn', 'onsdag 4. juni 2025', '4. juni 2025', '04.06.2025'],
    ['nl', 'woensdag 4 juni 2025', '4 juni 2025', '04-06-2025'],
    ['fi', 'keskiviikko 4. kesäkuuta 2025', '4. kesäkuuta 2025', '4.6.2025'],
    ['fr', 'mercredi 4 juin 2025', '4 juin 2025', '04/06/2025'],
    ['sv', 'onsdagen den 4 juni 2025', '4 juni 2025', '2025-06-04'],
    ['de', 'Mittwoch, 4. Juni 2025', '4. Juni 2025', '04.06.2025'],
    ['en', 'Wednesday 4 June 2025', '4 June 2025', '04/06/2025'],
  ] as const)('in %s', (code, full, long, numeric) => {
    const language = languages[code];
    expect(dateText(day, 'full', language)).toBe(full);
    expect(dateText(day, 'long', language)).toBe(long);
    expect(dateText(day, 'numeric', language)).toBe(numeric);
  });

  it('are American in the United States', () => {
    expect(dateText(january, 'full', languages.en, 'US')).toBe('Tuesday, January 19, 2027');
    expect(dateText(january, 'long', languages.en, 'US')).toBe('January 19, 2027');
    expect(dateText(january, 'numeric', languages.en, 'US')).toBe('01/19/2027');
    expect(dateText(january, 'numeric', languages.en, 'GB')).toBe('19/01/2027');
  });

  it('have 1er for the first of a month in French', () => {
    const first = { year: 2026, month: 5, day: 1 };
    expect(dateText(first, 'full', languages.fr)).toBe('vendredi 1er mai 2026');
    expect(dateText(first, 'numeric', languages.fr)).toBe('01/05/2026');
  });

  it('begin with Jänner in Austria', () => {
    expect(dateText(january, 'full', languages.de, 'AT')).toBe('Dienstag, 19. Jänner 2027');
    expect(dateText(january, 'long', languages.de, 'DE')).toBe('19. Januar 2027');
  });

  it('have the right day of the week, in any century', () => {
    const weekday = (year: number, month: number, date: number) =>
      dateText({ year, month, day: date }, 'full', languages.en).split(' ')[0];
    expect(weekday(2024, 2, 29)).toBe('Thursday');
    expect(weekday(2025, 6, 8)).toBe('Sunday');
    expect(weekday(1900, 3, 1)).toBe('Thursday');
    expect(weekday(2000, 1, 1)).toBe('Saturday');
    expect(weekday(99, 12, 31)).toBe('Thursday');
  });

  it('have twelve months and seven days in every language', () => {
    for (const { months, weekdays } of Object.values(languages)) {
      expect(new Set(months).size).toBe(12);
      expect(new Set(weekdays).size).toBe(7);
    }
  });
});

describe('durations', () => {
  it.each([
    ['da', '20 min.', '1 time', '2 timer 5 min.'],
    ['nb', '20 min', '1 time', '2 timer 5 min'],
    ['sv', '20 min', '1 tim', '2 tim 5 min'],
    ['de', '20 Min.', '1 Std.', '2 Std. 5 Min.'],
    ['en', '20 min', '1 hour', '2 hours 5 min'],
  ] as const)('in %s', (code, minutes, hour, both) => {
    expect(languages[code].duration(20)).toBe(minutes);
    expect(languages[code].duration(60)).toBe(hour);
    expect(languages[code].duration(125)).toBe(both);
  });

  it('of nothing are said', () => {
    expect(languages.en.duration(0)).toBe('0 min');
  });
});

describe('times of the clock', () => {
  it.each([
    ['da', 'kl. 9.00–12.30'],
    ['nb', 'kl. 9.00–12.30'],
    ['sv', 'kl. 9.00–12.30'],
    ['de', '9.00–12.30 Uhr'],
    ['en', '9.00–12.30'],
  ] as const)('in %s', (code, span) => {
    expect(languages[code].clock('9.00–12.30')).toBe(span);
  });
});
