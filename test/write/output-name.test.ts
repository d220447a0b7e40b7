import { expect, it } from 'vitest';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { outputName } from '../../src/write/output-name.ts';

function name(title: string, more: Partial<Meeting> = {}, edition: 'full' | 'public' = 'full'): string {
  const start = { line: 1, column: 1 };
  const place = { file: 'meeting.md', start, end: start };
  const meeting = { kind: 'agenda', date: { year: 2025, month: 6, day: 4 }, withholds: false, ...more };
  return outputName({ ...meeting, title: { value: title, place } } as Meeting, edition, '.pdf');
}

it('is the title and the date', () => {
  expect(name('Direktionen')).toBe('Direktionen-2025-06-04.pdf');
});

it('tells minutes and editions apart', () => {
  expect(name('Board', { kind: 'minutes' })).toBe('Board-2025-06-04-minutes.pdf');
  expect(name('Board', { withholds: true })).toBe('Board-2025-06-04-full.pdf');
  expect(name('Board', { withholds: true, kind: 'minutes' }, 'public')).toBe(
    'Board-2025-06-04-minutes-public.pdf',
  );
  expect(name('Board', {}, 'public')).toBe('Board-2025-06-04-public.pdf');
});

it('has letters, digits and _ of the title, and one hyphen for all between', () => {
  expect(name('Økonomi- & erhvervsudvalget, 2_b')).toBe('Økonomi-erhvervsudvalget-2_b-2025-06-04.pdf');
  expect(name('../../etc/passwd')).toBe('etc-passwd-2025-06-04.pdf');
  expect(name('A\u030asum')).toBe('Åsum-2025-06-04.pdf');
  expect(name('a\u0000b\u001b[31m')).toBe('a-b-31m-2025-06-04.pdf');
});

it('is never longer than a file name may be, and never empty', () => {
  expect(name('x'.repeat(200))).toBe(`${'x'.repeat(80)}-2025-06-04.pdf`);
  expect(name('\u{10330}'.repeat(80))).toBe(`${'\u{10330}'.repeat(55)}-2025-06-04.pdf`);
  expect(name('?!')).toBe('meeting-2025-06-04.pdf');
});

it('follows the meeting’s own pattern, and still tells minutes and editions apart', () => {
  const organisation = {
    value: 'Town & Co',
    place: { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  };
  const pattern = (namePattern: string, more: Partial<Meeting> = {}) =>
    name('Board', { namePattern, ...more }, 'public');
  expect(pattern('{date} {title}')).toBe('2025-06-04-Board-public.pdf');
  expect(pattern('{organisation}_{title}', { organisation, kind: 'minutes' })).toBe(
    'Town-Co_Board-minutes-public.pdf',
  );
  expect(pattern('{organisation}/{title}')).toBe('Board-public.pdf');
  expect(pattern('../x{title}')).toBe('xBoard-public.pdf');
  expect(pattern('x'.repeat(300))).toBe(`${'x'.repeat(220)}-public.pdf`);
});
