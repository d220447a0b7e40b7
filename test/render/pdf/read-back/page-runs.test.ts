import { expect, test } from 'vitest';
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
