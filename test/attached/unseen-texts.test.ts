import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/attached/read-pages.ts';
import { onePage } from './make-pdf.ts';

const picture = {
  entries: '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray',
  data: '\xff',
};
const form = (content: string, entries = '') => ({
  entries: `/Type/XObject/Subtype/Form/BBox[0 0 595 842]${entries}/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R/P 7 0 R>>>>`,
  data: content,
});
const text = 'BT /F1 12 Tf 50 700 Td (secret) Tj ET';
const drawn = '/XObject<</X 6 0 R/P 7 0 R>>';

async function unseenIn(content: string, first: Parameters<typeof onePage>[2] = [picture]) {
  const file = onePage(content, drawn, [...(first ?? []), picture]);
  return (await readFacts(file)).unseenTexts;
}

describe('invisible text', () => {
  it.each([
    ['on a page of its own', `3 Tr ${text}`],
    ['after a state that is restored', `q 3 Tr Q 3 Tr q ${text} Q`],
    ['beside a small picture', `q 200 0 0 200 0 0 cm /X Do Q 3 Tr ${text}`],
    ['beside a large picture that is outside of the page', `q 900 0 0 900 800 0 cm /X Do Q 3 Tr ${text}`],
  ])('is found %s', async (_, content) => {
    expect(await unseenIn(content)).toEqual([1]);
  });

  it('is found in a form, and where a form is drawn invisibly', async () => {
    expect(await unseenIn('/X Do', [form(`3 Tr ${text}`)])).toEqual([1]);
    expect(await unseenIn('3 Tr /X Do', [form(text)])).toEqual([1]);
  });

  it.each([
    ['what is seen', `0 Tr ${text}`],
    ['what is only in a state that is restored', `q 3 Tr Q ${text}`],
    ['a mode without text', `3 Tr BT ET`],
    [
      'what a scanner has read on the picture of a page',
      `q 595 0 0 842 0 0 cm /X Do Q BT 3 Tr /F1 9 Tf (read) Tj ET`,
    ],
    [
      'the same on a picture in strips',
      `q 595 0 0 300 0 0 cm /X Do Q q 595 0 0 300 0 300 cm /X Do Q BT 3 Tr /F1 9 Tf (read) Tj ET`,
    ],
  ])('is not %s', async (_, content) => {
    expect(await unseenIn(content)).toEqual([]);
  });

  it('is not what a scanner has read on a picture in a form', async () => {
    const scan = form('q 1 0 0 1 0 0 cm /P Do Q', '/Matrix[595 0 0 842 0 0]');
    expect(await unseenIn(`/X Do 3 Tr ${text}`, [scan])).toEqual([]);
  });

  it('ends where forms draw themselves', async () => {
    expect(await unseenIn('/X Do', [form('/X Do '.repeat(50))])).toEqual([]);
  });

  it('ends where each form draws the next many times', async () => {
    const forms = Array.from({ length: 7 }, (_, index) => ({
      entries: `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${index + 7} 0 R>>>>`,
      data: '/X Do '.repeat(50),
    }));
    expect(await unseenIn('/X Do', [...forms, form(`3 Tr ${text}`)])).toEqual([1]);
  });
});
