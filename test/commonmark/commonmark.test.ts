import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import type { Built } from '../../src/built.ts';
import { uncovered } from '../../src/fonts/coverage.ts';
import { treeText } from '../render/pdf/documents/tree-text.ts';
import { examples, writeCommonmarkMeeting } from './commonmark-meeting.ts';

const folder = mkdtempSync(join(tmpdir(), 'commonmark-'));
let built: Built;
let sections: readonly string[];

beforeAll(async () => {
  writeCommonmarkMeeting(folder);
  built = await buildMeeting({ location: folder, root: folder, workingDirectory: folder, edition: 'full' });
  const text = built.files[0] ? letters(treeText(built.files[0].bytes).text) : '';
  // The contents name each example first; the items follow, each with its number and title.
  const starts: number[] = [];
  for (const { number } of [...examples].reverse())
    starts.unshift(text.lastIndexOf(letters(`${number}. Example ${number}`), (starts[0] ?? text.length) - 1));
  sections = examples.map((_, index) => text.slice(starts[index], starts[index + 1]));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the examples of CommonMark', () => {
  it('are 652', () => expect(examples).toHaveLength(652));

  it('build without an error', () => {
    expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(examples)('has all the text of example $number in its item', ({ number, body }) => {
    const section = sections[number - 1]!;
    let from = 0;
    for (const wanted of textsOf(unified().use(remarkParse).parse(body))) {
      const at = section.indexOf(letters(wanted), from);
      expect({ wanted, found: at >= 0 }).toEqual({ wanted, found: true });
      from = at;
    }
  });
});

/** White space and hyphens are the layout's, and so is how quotation marks look; characters that no font has stand as their numbers. */
function letters(text: string): string {
  const shown = Array.from(text.normalize('NFC'), character =>
    uncovered(character).length > 0
      ? `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`
      : character,
  ).join('');
  return shown
    .replace(/[\s\u00a0-]/g, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
}

function textsOf(node: Nodes): readonly string[] {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return [node.value];
  if (node.type === 'html')
    return [node.value.replace(/<!-->|<!--->|<!--[\s\S]*?-->|<br ?\/?>|<\/?su[bp]>/g, '')];
  if (node.type === 'image') return [node.alt ?? ''];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}
