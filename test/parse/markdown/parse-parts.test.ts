import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { expect, it } from 'vitest';
import { pointAt } from '../../../src/diagnostics/places.ts';
import { directiveSyntax, directiveTree } from '../../../src/parse/markdown/directive-syntax.ts';
import { findDirectives } from '../../../src/parse/markdown/directives/find-directives.ts';
import { markdownTree, placeNodes } from '../../../src/parse/markdown/markdown-tree.ts';
import { knownReferences, parseParts } from '../../../src/parse/markdown/parse-parts.ts';
import { rounds } from '../../rounds.ts';
import { randomMarkdown } from './random-markdown.ts';
import { outlineOf, read, sourceOf } from './read.ts';

/** Reads a text in parts of about so many lines. */
function inParts(text: string, lines: number): Root {
  const source = sourceOf(text);
  const exact = new Set(
    findDirectives(source, 0).flatMap(line => (line.exact && line.before === 'nothing' ? line.start : [])),
  );
  return parseParts(
    source,
    0,
    (start, end, references) => {
      const syntax = [knownReferences(references), directiveSyntax(offset => exact.has(start + offset))];
      const part = markdownTree(text.slice(start, end), { syntax, tree: [directiveTree] });
      const place = {
        lines: pointAt(source, start).line - 1,
        fileOffset: (offset: number) => start + offset,
      };
      placeNodes(part, text, place, 1000);
      return part;
    },
    lines,
  );
}

/** Blocks with what tells them apart, and their places. A reference that only looked like one is text. */
function blocksOf(root: Root): readonly string[] {
  return root.children.map(block => placed(block));
}

function placed(node: Nodes): string {
  const { start } = node.position!;
  const spread = 'spread' in node ? ` ${node.spread}` : '';
  const isBlock = !['paragraph', 'heading', 'table'].includes(node.type) && 'children' in node;
  const inside = isBlock ? (node.children as Nodes[]).map(placed).join(',') : '';
  return `${node.type}${spread} ${start.line}:${start.column}@${start.offset}(${inside})`;
}

it('reads a long text in parts as it would whole', () => {
  fc.assert(
    fc.property(
      fc.array(randomMarkdown, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 4 }),
      (texts, lines) => {
        const text = texts.join('\n\n');
        expect(blocksOf(inParts(text, lines))).toEqual(blocksOf(inParts(text, 1e6)));
      },
    ),
    { numRuns: rounds(400) },
  );
});

it('knows addresses and notes of other parts', () => {
  const filling = '## Afsnit\n\nTekst.\n\n'.repeat(700);
  const { outline, told } = read(
    `[p] og[^1] og [q]\n\n${filling}[p]: https://a.dk\n\n[^1]: note [q]\n\n    [q]: https://b.dk\n`,
  );
  expect(told).toEqual([]);
  expect(outline).toContain(
    'paragraph\n  link https://a.dk\n    text "p"\n  text " og"\n  footnoteReference 1\n  text " og "\n  link https://b.dk',
  );
});

it('puts back as typed what only looked like a definition', () => {
  const filling = 'Tekst.\n\n'.repeat(1500);
  const { blocks, told } = read(
    `a [p] [p][] [*q*][p] ![p] [^1]\n\n${filling}\`\`\`\n[p]: x\n[^1]: y\n\`\`\`\n`,
  );
  expect(told).toEqual(['1:27 footnote-missing']);
  const outline = outlineOf(blocks[0] as Nodes, '');
  expect(
    outline
      .match(/"([^"]*)"/g)
      ?.map(text => text.slice(1, -1))
      .join(''),
  ).toBe('a [p] [p][] [q][p] ![p] [^1]');
});

it('keeps a list of many points whole', () => {
  const { blocks } = read(Array.from({ length: 5000 }, (_, index) => `${index + 1}. a\n`).join(''));
  expect(blocks).toMatchObject([{ type: 'list', start: 1, spread: false }]);
  expect(blocks[0]).toHaveProperty('children.length', 5000);
});
