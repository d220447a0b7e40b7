import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { publicBody, publicDecisionOf, publicInline } from '../../src/edition/public-body.ts';
import type { Block, OpenBlock } from '../../src/meeting/body.ts';
import { paragraph } from '../compose/samples.ts';

const ids = new Map([
  ['plan', '1'],
  ['secret', '2'],
]);
const agenda = { minutes: false, ids };
const minutes = { minutes: true, ids };

const refer = (identifier: string): PhrasingContent => ({ type: 'footnoteReference', identifier });
const note = (identifier: string, ...children: FootnoteDefinition['children']): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier,
  children,
});
const closed = (...children: OpenBlock[]): Block => ({ type: 'closed', children });
const decision = (...children: OpenBlock[]): Block => ({ type: 'decision', children });
const publicDecision = (...children: OpenBlock[]): Block => ({ type: 'publicDecision', children });
const link = (url: string, ...children: PhrasingContent[]): PhrasingContent =>
  ({ type: 'link', url, children }) as PhrasingContent;

describe('a public body', () => {
  it('has a mark for each closed passage', () => {
    const body = [paragraph('a'), closed(paragraph('b')), closed(paragraph('c'))];
    expect(publicBody(body, agenda)).toEqual([paragraph('a'), { type: 'withheld' }, { type: 'withheld' }]);
  });

  it('has no decisions in an agenda', () => {
    expect(publicBody([decision(paragraph('a')), publicDecision(paragraph('b'))], agenda)).toEqual([]);
  });

  it('has the decision in minutes, or the public one instead', () => {
    expect(publicBody([decision(paragraph('a'))], minutes)).toEqual([decision(paragraph('a'))]);
    expect(publicBody([decision(paragraph('a')), publicDecision(paragraph('b'))], minutes)).toEqual([
      decision(paragraph('b')),
    ]);
  });
});

describe('the notes of a public body', () => {
  it('are those that shown text refers to, and the notes of these', () => {
    const body = [
      paragraph('a', refer('x')),
      closed(paragraph('b', refer('y'))),
      note('x', paragraph('X', refer('z'))),
      note('y', paragraph('Y')),
      note('z', paragraph('Z')),
    ];
    expect(publicBody(body, agenda)).toEqual([body[0], { type: 'withheld' }, body[2], body[4]]);
  });

  it('are not those of a closed passage, nor is the mark in open text', () => {
    const body = [paragraph('a', refer('x')), closed(note('x', paragraph('X')))];
    expect(publicBody(body, agenda)).toEqual([paragraph('a'), { type: 'withheld' }]);
    expect(publicBody([paragraph(refer('x')), closed(note('x', paragraph('X')))], agenda)).toEqual([
      { type: 'withheld' },
    ]);
  });

  it('are the first of each name, as in the full edition, even if it is withheld', () => {
    const body = [
      paragraph('a', refer('x')),
      closed(note('x', paragraph('X'))),
      note('x', paragraph('Other')),
    ];
    expect(publicBody(body, agenda)).toEqual([paragraph('a'), { type: 'withheld' }]);
    const open = [paragraph('a', refer('x')), note('x', paragraph('X')), note('x', paragraph('Other'))];
    expect(publicBody(open, agenda)).toEqual([open[0], open[1]]);
  });

  it('are there where they are defined within one that is not', () => {
    const inner = note('x', paragraph('X', refer('y')), note('y', paragraph('Y')));
    const quoted: OpenBlock = { type: 'blockquote', children: [inner] };
    const body = [paragraph('a', refer('x')), note('outer', paragraph('Outer'), quoted as never)];
    expect(publicBody(body, agenda)).toEqual([paragraph('a', refer('x')), inner]);
  });

  it('refer to each other without end', () => {
    const body = [
      paragraph('a', refer('x')),
      note('x', paragraph(refer('y'))),
      note('y', paragraph(refer('x'))),
    ];
    expect(publicBody(body, agenda)).toEqual(body);
  });
});

describe('the public decision of a closed item', () => {
  it('is what its author wrote for the public, with its notes', () => {
    const body = [
      paragraph('secret', refer('x')),
      publicDecision(paragraph('a', refer('y'))),
      publicDecision(paragraph('b')),
      note('x', paragraph('X')),
      note('y', paragraph('Y')),
    ];
    expect(publicDecisionOf(body, minutes)).toEqual([paragraph('a', refer('y')), paragraph('b'), body[4]]);
  });

  it('has no note of another passage, nor of two the one that the full edition does not show', () => {
    const quoted: Block = { type: 'blockquote', children: [note('x', paragraph('X'))] };
    const decided = publicDecision(paragraph('a', refer('x')));
    expect(publicDecisionOf([quoted, decided], minutes)).toEqual([paragraph('a')]);
    expect(publicDecisionOf([closed(note('x', paragraph('X'))), decided], minutes)).toEqual([paragraph('a')]);
    const other = note('x', paragraph('Other'));
    expect(publicDecisionOf([closed(note('x', paragraph('X'))), decided, other], minutes)).toEqual([
      paragraph('a'),
    ]);
  });

  it('is not there where nobody wrote one', () => {
    expect(publicDecisionOf([paragraph('a'), decision(paragraph('b'))], minutes)).toBeUndefined();
    expect(publicDecisionOf([publicDecision()], minutes)).toBeUndefined();
  });
});

describe('links of the public edition', () => {
  const linked = (url: string, ...children: PhrasingContent[]) =>
    publicInline([link(url, ...children)], agenda)[0];
  const words: PhrasingContent = { type: 'text', value: 'the sale' };

  it('lead to numbers', () => {
    expect(linked('item:plan', words)).toEqual(link('item:1', words));
    expect(linked('ITEM:Secret')).toEqual(link('item:2'));
  });

  it('have no name of a file for their text', () => {
    expect(linked('item:secret', { type: 'text', value: 'item:secret' })).toEqual(link('item:2'));
    expect(linked('item:secret', { type: 'text', value: 'item:Secret' })).toEqual(link('item:2'));
  });

  it('keep what their author wrote', () => {
    expect(linked('item:secret', words)).toEqual(link('item:2', words));
    expect(linked('https://example.org/', words)).toEqual(link('https://example.org/', words));
    expect(linked('item:unknown', words)).toEqual(link('item:unknown', words));
  });

  it('are found wherever they stand', () => {
    const nested: Block = {
      type: 'blockquote',
      children: [paragraph({ type: 'strong', children: [link('item:plan') as never] })],
    };
    expect(JSON.stringify(publicBody([nested], agenda))).toContain('"item:1"');
  });
});
