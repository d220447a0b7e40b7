import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/validate/schema/kinds.ts';

describe('an address', () => {
  it.each([
    'https://www.example.org',
    'https://www.example.org:8443/a/b.pdf?id=7#page=2',
    'https://www.båstad.example/bilag/økonomi.pdf',
  ])('%s is taken as it is', text => expect(readAddress(text)).toEqual({ value: text }));

  it.each([
    ['http://www.example.org/a.pdf', 'https://www.example.org/a.pdf'],
    ['www.example.org/my plan.pdf', 'https://www.example.org/my%20plan.pdf'],
    ['//example.org', 'https://example.org'],
    ['plan', undefined],
    ['javascript:alert(1)', undefined],
    ['file:///C:/plan.pdf', undefined],
    ['R:\\Sager\\plan.pdf', undefined],
    ['https://', undefined],
    ['https://user:secret@www.example.org/', undefined],
    ['https://[::1', undefined],
  ])('%s is refused, with what may be meant', (text, secure) =>
    expect(readAddress(text)).toEqual({ refused: { code: 'address-wrong', data: { text, secure } } }),
  );
});
