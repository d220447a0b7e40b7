import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type FileKind, parseFile, parseMeeting } from '../../src/parse/parse-meeting.ts';
import { sourceOf } from './front-matter/read.ts';

function parse(text: string, kind: FileKind = 'item') {
  const diagnostics: Diagnostic[] = [];
  const file = parseFile(sourceOf(text), kind, diagnostic => diagnostics.push(diagnostic));
  const found = diagnostics.map(({ code, place }) => `${place.start.line}:${place.start.column} ${code}`);
  return { file, found };
}

it('parses the body below the fields, in the file’s own lines and columns', () => {
  const { file, found } = parse('---\ntitle: x\n---\n\nText\n');
  expect(found).toEqual([]);
  expect(file.body).toMatchObject([
    { type: 'paragraph', position: { start: { line: 5, column: 1 }, end: { line: 5, column: 5 } } },
  ]);
});

it('parses the body where a field can’t be read, and none where the fields have no end', () => {
  expect(parse('---\nx\n---\n:::clsed\n').found).toEqual(['2:1 matter-line', '4:1 directive-wrong']);
  expect(parse('---\ntitle: x\n\n:::clsed\n').found).toEqual(['1:1 fence-unclosed']);
  expect(parse(':::clsed\n').found).toEqual(['1:1 fence-missing']);
});

it('warns of text below the fields of defaults.md, which nothing shows', () => {
  expect(parse('---\ntitle: x\n---\n\n<!-- note -->\n\n  Welcome. \nAll.\n', 'defaults')).toMatchObject({
    file: { body: [] },
    found: ['7:3 defaults-body'],
  });
  expect(parse('---\ntitle: x\n---\n\n<!-- note\n -->\n', 'defaults').found).toEqual([]);
});

it('parses the files of a meeting', () => {
  const item = { ...sourceOf('---\ntitle: b\n---\n'), id: 'b' };
  const { value, diagnostics } = parseMeeting({
    location: '/m',
    path: 'm',
    meeting: sourceOf('---\ntitle: a\n---\n'),
    defaults: sourceOf('---\ntitle:c\n---\n'),
    items: [item],
    hasAllItems: true,
    attachments: [],
    sources: [],
  });
  expect(value.meeting.frontMatter.entries.map(({ key }) => key)).toEqual(['title']);
  expect(value.items.map(({ source }) => source.id)).toEqual(['b']);
  expect(value.defaults?.readable).toBe(true);
  expect(diagnostics.map(({ code }) => code)).toEqual(['matter-space']);
});
