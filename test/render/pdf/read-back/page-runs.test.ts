import { describe, expect, test } from 'vitest';
import type { FontCodes } from '../../../../src/render/pdf/read-back/font-codes.ts';
import { pageRuns } from '../../../../src/render/pdf/read-back/page-runs.ts';

const fonts: Readonly<Record<string, FontCodes>> = {
  '/F1': { texts: new Map([['0001', 'a']]), widths: new Map() },
  '/F2': { texts: new Map([['0001', 'b']]), widths: new Map() },
};

test('the font is what it was before, after what was painted late', () => {
  const content = 'BT /F1 10 Tf <0001> Tj ET q BT /F2 12 Tf <0001> Tj ET Q BT <0001> Tj ET';
  const runs = pageRuns(content, name => fonts[name]!);
  expect(runs.map(({ text }) => text)).toEqual(['a', 'b', 'a']);
});

describe('what is not known', () => {
  test.each(["(a) '", '0 0 (a) "', 'BI /W 1 ID x EI', '10 20 Td', '90 Tz', '/Name MP', 'BX', 'toString'])(
    'is a fault: %s',
    operator => {
      expect(() => pageRuns(`BT /F1 10 Tf ${operator} ET`, name => fonts[name]!)).toThrow(RangeError);
    },
  );

  test('is a fault where it is a code of a font', () => {
    expect(() => pageRuns('BT /F1 10 Tf <00010002> Tj ET', name => fonts[name]!)).toThrow(RangeError);
  });

  test('is a fault where no font was set', () => {
    expect(() => pageRuns('BT <0001> Tj ET', name => fonts[name]!)).toThrow(RangeError);
  });
});
