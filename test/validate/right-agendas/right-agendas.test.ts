import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles, type Files } from '../rules/check-files.ts';

/**
 * Whole agendas as clerks write them, in which nothing is wrong: no message may be given for any. `LANGUAGE.txt` holds the
 * fields of meeting.md, then each item behind a line `=== Title`, its fields first.
 */
const root = 'test/validate/right-agendas';
const agendas = readdirSync(root).filter(name => name.endsWith('.txt'));

describe.each(agendas)('%s', name => {
  const files = filesOf(readFileSync(join(root, name), 'utf8'));

  it.each(['full', 'public'] as const)('is right in the %s edition', async edition => {
    expect(Object.keys(files).length).toBeGreaterThan(40);
    expect(await checkFiles(files, edition)).toEqual([]);
  });
});

function filesOf(text: string): Files {
  const [meeting = '', ...items] = text.split(/^=== /m);
  const named = items.map((item, index) => {
    const [, title = '', fields = '', body = ''] =
      /^([^\n]*)\n((?:[a-z-]+: [^\n]*\n)*)(.*)$/s.exec(item) ?? [];
    const name = `items/${String(index + 1).padStart(2, '0')}-item${index + 1}.md`;
    return [name, `---\ntitle: ${JSON.stringify(title)}\n${fields}---\n\n${body}`] as const;
  });
  return { 'meeting.md': `---\n${meeting}---\n`, ...Object.fromEntries(named) };
}
