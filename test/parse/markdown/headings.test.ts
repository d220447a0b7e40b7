import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('headings', () => {
  it('keep their levels', () => {
    const { outline, told } = read('## A\n\n### B\n\n#### C\n\n## D ##');
    expect(told).toEqual([]);
    expect(depths(outline)).toEqual([2, 3, 4, 2]);
  });

  it('with one # count as with two, with a warning', () => {
    const { outline, told, diagnostics } = read('# A\n\n## B');
    expect(depths(outline)).toEqual([2, 2]);
    expect(told).toEqual(['1:1 heading-level']);
    expect(diagnostics[0]).toMatchObject({ severity: 'warning', data: { text: 'A' } });
  });

  it('with five or six # count as with four', () => {
    expect(depths(read('## A\n\n### B\n\n##### C\n\n###### D\n\n#### E').outline)).toEqual([2, 3, 4, 4, 4]);
  });

  it('that are underlined are told', () => {
    const { outline, diagnostics } = read('Teksten\nher\n---\n\nMere\n===\n');
    expect(depths(outline)).toEqual([2, 2]);
    expect(diagnostics).toMatchObject([
      {
        code: 'heading-underlined',
        severity: 'warning',
        data: { text: 'Teksten her' },
        place: { start: { line: 1 } },
      },
      {
        code: 'heading-underlined',
        severity: 'warning',
        data: { text: 'Mere' },
        place: { start: { line: 5 } },
      },
    ]);
  });

  it('without text are none', () => {
    expect(read('#\n\n## \n\n### <!-- til mig selv -->').outline).toBe('');
  });

  it('in passages count in their place', () => {
    expect(depths(read('## A\n\n:::closed\n### B\n:::\n\n#### C').outline)).toEqual([2, 3, 4]);
  });
});

function depths(outline: string): readonly number[] {
  return [...outline.matchAll(/heading (\d)/g)].map(match => Number(match[1]));
}
