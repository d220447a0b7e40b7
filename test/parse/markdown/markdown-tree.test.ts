import fc from 'fast-check';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { githubParts, markdownTree } from '../../../src/parse/markdown/markdown-tree.ts';
import { rounds } from '../../rounds.ts';

/** With all that GitHub adds, whatever the text. */
function whole(text: string) {
  return unified()
    .data('micromarkExtensions', [gfm()])
    .data('fromMarkdownExtensions', [...gfmFromMarkdown()])
    .use(remarkParse)
    .parse(text);
}

const piece = fc.constantFrom(
  ...[
    'a',
    'b c',
    ' ',
    '\n',
    '\n\n',
    '|',
    ' | ',
    '---',
    '| - |',
    ':-',
    '-:',
    '~',
    '~~',
    '*',
    '**',
    '[^1]',
    '[^1]: x',
  ],
  ...[
    '[ ]',
    '[x]',
    '- [ ] x',
    '- ',
    '1. ',
    '> ',
    '# ',
    '`',
    '```',
    '[a](b)',
    '![a](b)',
    '<b>',
    '&amp;',
    '\\|',
    '    ',
  ],
  ...[
    'www.example.org',
    'https://example.org/a',
    'HTTP://EX.dk',
    'a@b.dk',
    'xmpp:a@b.dk',
    'mailto:a@b.c',
    '<a@b.dk>',
  ],
);

test('a text is read as with all of GitHub’s syntax, though parts that it can’t hold are not looked for', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
      const text = pieces.join('');
      expect(markdownTree(text, { syntax: [] })).toEqual(whole(text));
    }),
    { numRuns: rounds(2000) },
  );
});

test.each([
  ['Plain *text* with [a link](b) and `code`', []],
  ['| a |\n| - |', ['tables']],
  ['a ~~b~~ c', ['strikethrough']],
  ['- [x] done', ['tasks']],
  ['a[^1]', ['notes']],
  ['see www.example.org', ['addresses']],
])('%s may hold %j', (text, parts) => {
  expect([...githubParts(text)]).toEqual(parts);
});
