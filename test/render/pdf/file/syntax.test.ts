import { expect, test } from 'vitest';
import { pdfText } from '../../../../src/render/pdf/file/syntax.ts';
import { cutText } from '../../../../src/render/pdf/plain-text.ts';

test('a text is ASCII or UTF-16, with its brackets and line ends escaped', () => {
  expect(pdfText('a (b) \\ c\r\n')).toBe('(a \\(b\\) \\\\ c\\r\\n)');
  expect(pdfText('ø')).toBe('(\xfe\xff\x00\xf8)');
});

test('a text has no more bytes than PDF/A lets a string have, and no half of a character at its end', () => {
  for (const text of ['x'.repeat(40_000), '\ufeff'.repeat(40_000), `x${'😀'.repeat(20_000)}`])
    expect(pdfText(text).length).toBeLessThan(32_767);
  expect(cutText(`x${'😀'.repeat(20_000)}`, 16_000)).toBe(`x${'😀'.repeat(7_999)}…`);
  expect(cutText('x'.repeat(16_000), 16_000)).toBe('x'.repeat(16_000));
});
