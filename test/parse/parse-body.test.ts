import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { pointAt } from '../../src/diagnostics/places.ts';
import { rounds } from '../rounds.ts';
import { randomMarkdown } from './markdown/random-markdown.ts';
import { read, sourceOf } from './markdown/read.ts';

const matter = '---\ntitle: Budget\r\n---\n';

describe('parseBody', () => {
  it('counts in the file, behind front matter', () => {
    const text = `${matter}\n# Æble\n\n- [a](b)\n\n:::closed\nx\n:::\n`;
    const { blocks, told } = read(text, 'item', matter.length);
    expect(told).toEqual(['5:1 heading-level', '7:3 link-address']);
    expect(blocks.map(({ position }) => position?.start)).toEqual(
      [text.indexOf('# Æ'), text.indexOf('- ['), text.indexOf(':::')].map(offset => ({
        ...pointAt(sourceOf(text), offset),
        offset,
      })),
    );
  });

  it('looks for nothing before the body', () => {
    expect(read(`---\ntitle: ":::closed"\n:::closed\n---\nx`, 'item', 32).told).toEqual([]);
  });

  it.each(['', '\n', ' \t\n\n', '\ufeff', '\0', '\r'])('reads %j', text => {
    expect(read(text).told).toEqual([]);
  });

  it('leaves nothing that later stages do not know', () => {
    const left = new Set(['definition', 'html', 'linkReference', 'imageReference', 'directiveLine', 'root']);
    fc.assert(
      fc.property(randomMarkdown, text => {
        for (const node of nodesOf(read(text).blocks as Nodes[])) expect(left).not.toContain(node.type);
      }),
      { numRuns: rounds(200) },
    );
  });

  it('gives every node and every message a place in the file', () => {
    fc.assert(
      fc.property(randomMarkdown, text => {
        const { blocks, diagnostics } = read(matter + text, 'item', matter.length);
        const source = sourceOf(matter + text);
        const isInFile = ({ line, column }: { line: number; column: number }) => {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(source.lineStarts.length);
          const next = source.lineStarts[line] ?? source.text.length + 1;
          expect(source.lineStarts[line - 1]! + column - 1).toBeLessThanOrEqual(next);
        };
        for (const { position } of nodesOf(blocks as Nodes[])) {
          expect(position).toBeDefined();
          expect(pointAt(source, position!.start.offset!)).toMatchObject({
            line: position!.start.line,
            column: position!.start.column,
          });
          expect(position!.start.offset).toBeGreaterThanOrEqual(matter.length);
          expect(position!.end.offset).toBeGreaterThanOrEqual(position!.start.offset!);
          isInFile(position!.end);
        }
        for (const { place } of diagnostics) {
          isInFile(place.start);
          isInFile(place.end);
        }
      }),
      { numRuns: rounds(300) },
    );
  });

  it('loses no word, but where a message tells or the format says so', () => {
    fc.assert(
      fc.property(randomMarkdown, text => {
        const { blocks, diagnostics } = read(text);
        const shown = nodesOf(blocks as Nodes[])
          .flatMap(textOf)
          .join('\n');
        const hidden = hiddenIn(text, diagnostics);
        const lost = (text.match(/w\d+w/g) ?? []).filter(
          word => !shown.includes(word) && !hidden.includes(word),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: rounds(800) },
    );
  });
});

function nodesOf(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap(node => [node, ...('children' in node ? nodesOf(node.children as Nodes[]) : [])]);
}

function textOf(node: Nodes): readonly string[] {
  if ('value' in node) return [node.value];
  if (node.type === 'image') return [node.alt ?? '', node.url];
  return node.type === 'link' ? [node.url] : [];
}

/** What is not shown: comments, titles of links, the word after a fence, labels; and what a message names. */
function hiddenIn(text: string, diagnostics: readonly Diagnostic[]): string {
  const tree: Root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodes = nodesOf([tree]);
  const inTree = nodes.flatMap(node => [
    node.type === 'html' ? (node.value.match(/<!--[\s\S]*?-->/g)?.join('\n') ?? '') : '',
    'title' in node ? (node.title ?? '') : '',
    'label' in node ? (node.label ?? '') : '',
    node.type === 'code' && !node.meta ? (node.lang ?? '') : '',
  ]);
  const lines = text.split(/\r\n?|\n/);
  const notes = nodes.filter(node => node.type === 'footnoteDefinition');
  const told = diagnostics.flatMap(({ code, place, data }) => {
    if (code === 'definition-withheld') {
      const named = notes.filter(({ label }) => `[^${label}]` === data.name);
      return named.flatMap(note => lines.slice(note.position!.start.line - 1, note.position!.end.line));
    }
    const first = place.start.line - 1;
    // A note goes on to the first line that begins at the margin behind an empty one.
    const next = lines.findIndex(
      (line, index) => index > first && /^\S/.test(line) && !lines[index - 1]?.trim(),
    );
    if (code === 'footnote-unused') return lines.slice(first, next < 0 ? lines.length : next);
    // A comment without an end goes on to the first empty line.
    const empty = lines.findIndex((line, index) => index > first && /^[ \t>]*$/.test(line));
    if (code === 'comment-unclosed') return lines.slice(first, empty < 0 ? lines.length : empty);
    return lines.slice(first, place.end.line);
  });
  return [...inTree, ...told].join('\n');
}
