import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const table = '| Skole | Elever |\n|---|---|\n| Nord | 120 |\n';

describe('what is drawn', () => {
  it('is the one table or the one numbered list between the lines', () => {
    const { blocks, told } = read(`Før.\n:::bars\n${table}:::\n:::steps\n1. 3. maj: Høring\n:::\nEfter.`);
    expect(told).toEqual([]);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'table', 'list', 'paragraph']);
    expect(blocks[1]).toMatchObject({ data: { bars: true } });
    expect(blocks[2]).toMatchObject({ data: { steps: true } });
  });

  it('may have a footnote', () => {
    const { blocks, told } = read(
      `:::bars\n\n${table.replace('Nord', 'Nord[^1]')}\n[^1]: Med filialen.\n\n:::`,
    );
    expect(told).toEqual([]);
    expect(blocks[0]).toMatchObject({ type: 'table', data: { bars: true } });
  });

  it.each([
    ['nothing', ':::bars\n:::'],
    ['text beside the table', `:::bars\n\nTal:\n\n${table}\n:::`],
    ['two tables', `:::bars\n\n${table}\n${table}\n:::`],
    ['no figures', ':::bars\n\n| Skole | Leder |\n|---|---|\n| Nord | Anna |\n\n:::'],
    ['figures in the header alone', ':::bars\n\n| Skole | 2026 |\n|---|---|\n| Nord | – |\n\n:::'],
    ['bullets', ':::steps\n\n- 1. maj: Høring\n\n:::'],
    ['a table as steps', `:::steps\n\n${table}\n:::`],
  ])('is not %s, which is shown as it is', (_, text) => {
    const { blocks, told } = read(text);
    expect(told).toEqual(['1:1 drawn-nothing']);
    const plain = read(text.replace(/^:::.*$/gm, ''));
    expect(blocks.map(({ type }) => type)).toEqual(plain.blocks.map(({ type }) => type));
    expect(blocks.every(block => !('data' in block) || block.data === undefined)).toBe(true);
  });

  it.each([
    ['in a closed passage', `:::closed\n:::bars\n${table}:::\n:::`, '2:1 directive-nested'],
    ['around a closed passage', `:::bars\n:::closed\nHemmeligt.\n:::\n:::`, '2:1 directive-nested'],
    ['without an end', `:::bars\n${table}`, '1:1 directive-unclosed'],
    ['mistyped', `:::bar\n${table}:::`, '1:1 directive-wrong'],
    ['with two colons', `::bars\n${table}:::`, '1:1 directive-wrong'],
  ])('is an error %s', (_, text, error) => {
    expect(read(text).told).toEqual([error]);
  });

  it('takes nothing out of a closed passage', () => {
    const { blocks } = read(':::bars\n:::closed\nHemmeligt.\n:::\n:::\nÅbent.');
    expect(blocks[0]).toMatchObject({ type: 'closed', children: [{ type: 'paragraph' }] });
  });

  it('is open text: a closed passage may use what it defines', () => {
    const text = `:::bars\n${table}\n[plan]: https://example.org/plan\n\n:::\n\nSe [plan].\n\n:::closed\nSe [plan].\n:::`;
    const { told, outline } = read(text);
    expect(told).toEqual([]);
    expect(outline.match(/link https:\/\/example\.org\/plan/g)).toHaveLength(2);
  });
});
