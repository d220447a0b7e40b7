import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parse/parse-meeting.ts';
import { keptLines } from '../../src/validate/bodies.ts';
import { sourceOf } from '../parse/markdown/read.ts';
import { checkFiles, itemFile, meetingFile } from './rules/check-files.ts';

describe('line-ends: keep', () => {
  it('keeps each line of a text as a line', () => {
    const { body } = parseFile(
      sourceOf('---\ntitle: Plan\n---\n- The *board\n  decides* to\n  agree\n'),
      'item',
      () => {},
    );
    const text = JSON.stringify(keptLines(body), (key, value) => (key === 'position' ? undefined : value));
    expect(text.match(/"type":"break"/g)).toHaveLength(2);
    expect(text).not.toContain('\\n');
  });

  it('asks for no marks at lines’ ends', async () => {
    const poem = itemFile('Plan', '', 'The board decides\nto agree\nto publish');
    const told = (fields: string) =>
      checkFiles({ 'meeting.md': meetingFile(fields), 'items/1-plan.md': poem });
    expect(await told('line-ends: keep')).toEqual([]);
    expect(await told('line-ends: join')).toEqual(['items/1-plan.md:5:1 lines-joined']);
  });
});
