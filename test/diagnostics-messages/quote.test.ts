import { expect, it } from 'vitest';
import { listed, quote, shorten } from '../../src/diagnostics/quote.ts';

it('puts a text on one line', () => {
  expect(quote('  a\n\tb  ')).toBe('"a b"');
});

it('takes curly marks around straight ones', () => {
  expect(quote('"Godkendelse" af plan')).toBe('“"Godkendelse" af plan”');
});

it('cuts a long text, and no character in two', () => {
  expect(shorten('x'.repeat(60))).toBe('x'.repeat(60));
  expect(shorten('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
  expect(shorten('👩'.repeat(100), 10)).toBe(`${'👩'.repeat(9)}…`);
  expect(shorten('x'.repeat(10_000_000), 10)).toBe('xxxxxxxxx…');
  expect(shorten(`${' '.repeat(1000)}x`, 10)).toBe('…');
});

it('lists texts', () => {
  expect(listed([], 'or')).toBe('');
  expect(listed(['a'], 'or')).toBe('a');
  expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});
