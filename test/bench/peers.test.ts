import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'points'; readonly points: readonly string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly string[][] };

interface Agenda {
  readonly title: string;
  readonly items: readonly {
    readonly title: string;
    readonly case: string;
    readonly responsible: string;
    readonly sections: readonly { readonly heading: string; readonly blocks: readonly Block[] }[];
  }[];
}

interface Peer {
  readonly name: string;
  input(agenda: Agenda): Map<string, string>;
}

// The benchmark is plain JavaScript, run as it is.
const load = (path: string) => import(pathToFileURL(`bench/${path}`).href);
const { makeAgenda }: { makeAgenda(count: number, first?: number): Agenda } = await load('make-agenda.mjs');
const { readExample }: { readExample(folder: string): Agenda } = await load('text/read-example.mjs');
const { peers }: { peers: readonly Peer[] } = await load('peers/index.mjs');

describe('the benchmark’s agenda', () => {
  it('is the same on every machine', () => {
    const digest = createHash('sha256')
      .update(JSON.stringify(makeAgenda(50)))
      .digest('hex');
    expect(digest.slice(0, 16)).toBe('5afa67548525b51f');
  });

  it('begins the same whatever its length, and is another from another number on', () => {
    expect(makeAgenda(12).items.slice(0, 5)).toEqual(makeAgenda(5).items);
    expect(makeAgenda(12).items.slice(5)).toEqual(makeAgenda(7, 6).items);
  });
});

describe.each(peers.map(peer => [peer.name, peer] as const))('the input of %s', (_name, peer) => {
  it.each([
    ['the generated agenda', makeAgenda(6)],
    ['the words of the Danish example', readExample('examples/direktionen')],
  ])('holds %s, whole and in order', (_which, agenda) => {
    const input = unmarked([...peer.input(agenda).values()].join('\n'));
    const missing: string[] = [];
    let from = 0;
    for (const text of textsOf(agenda).map(unmarked)) {
      const at = input.indexOf(text, from);
      if (at < 0) missing.push(text);
      else from = at + text.length;
    }
    expect(missing).toEqual([]);
  });
});

function textsOf({ items }: Agenda): string[] {
  return items.flatMap(item => [
    item.title,
    item.case,
    item.responsible,
    ...item.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)]),
  ]);
}

function blockTexts(block: Block): readonly string[] {
  if (block.kind === 'text') return [block.text];
  return block.kind === 'points' ? block.points : [block.header, ...block.rows].flat();
}

/** Only the letters and numbers: each source escapes other characters in its own way. */
function unmarked(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/\\n/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
