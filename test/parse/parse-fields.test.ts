import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseFields } from '../../src/parse/parse-fields.ts';
import { plain, sourceOf } from './front-matter/read.ts';

function read(text: string) {
  const found: Diagnostic[] = [];
  const map = parseFields(sourceOf(text), diagnostic => found.push(diagnostic));
  return {
    data: map && plain(map),
    found: found.map(({ code, place }) => `${place.start.line}:${place.start.column} ${code}`),
  };
}

describe('a file of fields', () => {
  it.each(readdirSync('templates').filter(name => !name.endsWith('.yml')))(
    'is read as the library yaml reads it: %s',
    name => {
      const text = readFileSync(`templates/${name}/template.yaml`, 'utf8');
      expect(read(text)).toEqual({ data: parse(text, { schema: 'failsafe' }), found: [] });
    },
  );

  it('may have comments behind values, which are none in quotation marks and in texts of several lines', () => {
    const text = [
      '--- ',
      '# a',
      'b: c # d',
      'e: "f # g" # h',
      "i: 'j''k # l'\t# m",
      'n: [o, "p # q"] # r',
      's: # t',
      '  u: v#w',
      'x: |',
      '  y # z',
      "a2: it's b2 # c2",
      "d2: 'e2'",
    ].join('\n');
    expect(read(text)).toEqual({ data: parse(text, { schema: 'failsafe' }), found: [] });
  });

  it('that is empty, or holds comments alone, has no fields', () => {
    expect(read('')).toEqual({ data: {}, found: [] });
    expect(read('# a\n')).toEqual({ data: {}, found: [] });
  });

  it('is not read where a line is lost', () => {
    expect(read('a: b\nprose\n')).toEqual({ data: undefined, found: ['2:1 matter-line'] });
  });
});
