import { expect, test } from 'vitest';
import type { Link } from '../../../src/document/document.ts';
import type { Flow } from '../../../src/render/pdf/flow.ts';
import { pieces } from '../../../src/render/pdf/inlines.ts';
import { flowOf } from './blocks/flow-of.ts';
import { builtInStyles } from './documents/built-in-styles.ts';

const inText = flowOf(builtInStyles.kommune!);
const inContents: Flow = { ...inText, part: 'contents' };
const inHeading: Flow = { ...inText, text: { ...inText.text, bold: true } };

const linkTo = (to: Link['to']): Link => ({ role: 'link', to, inlines: [{ role: 'text', value: 'Budget' }] });
const item = linkTo({ target: 'item-2' });

function isUnderlined(link: Link, flow: Flow): boolean {
  const [piece] = pieces([link], flow);
  return piece?.kind === 'text' && piece.style.underline === true;
}

test('an item that the text of another refers to has the look of a link, but not in contents and headings', () => {
  expect(isUnderlined(item, inText)).toBe(true);
  expect(isUnderlined(item, inContents)).toBe(false);
  expect(isUnderlined(item, inHeading)).toBe(false);
});

test('an address has it everywhere', () => {
  const address = linkTo({ url: 'https://eksempel.example' });
  for (const flow of [inText, inContents, inHeading]) expect(isUnderlined(address, flow)).toBe(true);
});
