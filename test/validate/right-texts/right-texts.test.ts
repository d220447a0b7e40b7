import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles, type Files, meetingFile } from '../rules/check-files.ts';

/**
 * Right texts that look like a slip and are none: a warning that cries wolf is worse than none. `CODE.LANGUAGE.md` holds
 * five meetings, or more, parted by lines `=====`, for which no message at all is given. Each is the file of an open item,
 * `items/1-open.md`; behind a line `== meeting.md` stand fields of that file, behind `== note` its text. A first part
 * `== closed` is a closed item that all of them have, `items/2-closed.md`.
 */
const root = 'test/validate/right-texts';
const samples = readdirSync(root).filter(name => name.endsWith('.md'));

describe.each(samples)('%s', name => {
  const [, language = ''] = name.split('.');
  const parts = readFileSync(join(root, name), 'utf8').split(/^=====\n/m);
  const [closed] = parts.flatMap(part => partsOf(part).get('closed') ?? []);
  const texts = closed === undefined ? parts : parts.slice(1);

  it('has five texts or more', () => {
    expect(texts.length).toBeGreaterThan(4);
  });

  it.each(texts)('is right: %s', async text => {
    const files = filesOf(partsOf(text), language, closed);
    for (const edition of ['full', 'public'] as const) {
      expect(await checkFiles(files, edition)).toEqual([]);
    }
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

/** The parts of a meeting by their names; the item has none. */
function partsOf(text: string): ReadonlyMap<string, string> {
  const [item = '', ...others] = text.split(/^== /m);
  const named = others.map(part => {
    const [name = ''] = part.split('\n', 1);
    return [name, part.slice(name.length).replace(/^\s+/, '')] as const;
  });
  return new Map([['', item.replace(/^\s+/, '')], ...named]);
}

function filesOf(parts: ReadonlyMap<string, string>, language: string, closed: string | undefined): Files {
  const fields = (parts.get('meeting.md') ?? '').trimEnd();
  return {
    'meeting.md': meetingFile(`language: ${language}${fields && '\n'}${fields}`, parts.get('note')),
    'items/1-open.md': parts.get('')!,
    ...(closed !== undefined && { 'items/2-closed.md': closed }),
  };
}
