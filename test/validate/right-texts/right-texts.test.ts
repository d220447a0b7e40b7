import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../rules/check-files.ts';

/**
 * Right texts that look like a slip and are none. `CODE.LANGUAGE.md` holds five items, or more, parted by lines `=====`,
 * none of which may be given that code, nor an error of any kind: a warning that cries wolf is worse than none.
 */
const root = 'test/validate/right-texts';
const samples = readdirSync(root).filter(name => name.endsWith('.md'));

describe.each(samples)('%s', name => {
  const [code = '', language = ''] = name.split('.');
  const texts = readFileSync(join(root, name), 'utf8').split(/^=====\n/m);

  it('has five texts or more', () => {
    expect(texts.length).toBeGreaterThan(4);
  });

  it.each(texts)('is right: %s', async text => {
    const meeting = `---\ntitle: Board\ndate: 2026-03-12\nlanguage: ${language}\nstatus: open\n---\n`;
    const files = { 'meeting.md': meeting, 'items/1-plan.md': text.replace(/^\s+/, '') };
    const [full, open] = [await checkFiles(files), await checkFiles(files, 'public')];
    const told = [...full, ...open].map(line => line.split(' ')[1]);
    expect(told).not.toContain(code);
    expect(told.filter(each => /^(?:status|directive|matter|field)-/.test(each ?? ''))).toEqual([]);
  });
});

describe('right texts', () => {
  it('are there in Danish, German and English', () => {
    const codes = new Set(samples.map(name => name.split('.')[0]));
    const missing = [...codes].flatMap(code =>
      ['da', 'de', 'en'].map(language => `${code}.${language}.md`).filter(name => !samples.includes(name)),
    );
    expect(missing).toEqual([]);
  });
});
