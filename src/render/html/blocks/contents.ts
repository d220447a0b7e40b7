import type { Contents, ContentsEntry } from '../../../document/document.ts';
import { inlines, link, statusMark } from '../inlines.ts';
import { block, element, type Html, joined, nothing, text } from '../write.ts';

/** Every entry is a link; the items of a group are a list within its entry. */
export function contents({ entries }: Contents): Html {
  return block('ul', {}, ...runsOf(entries).map(listed));
}

/** A group with its entries, or one entry. */
type Run = readonly [first: ContentsEntry, ...under: ContentsEntry[]];

function runsOf(entries: readonly ContentsEntry[]): readonly Run[] {
  const runs: [ContentsEntry, ...ContentsEntry[]][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    const isUnder = last?.[0].kind === 'group' && entry.kind === 'item' && !entry.leavesGroup;
    if (isUnder) last!.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function listed([first, ...under]: Run): Html {
  const inner = under.map(entry => block('li', {}, line(entry)));
  const list = inner.length > 0 ? block('ul', {}, ...inner) : nothing;
  return block('li', { class: first.kind === 'group' ? ['group'] : [] }, line(first), list);
}

function line({ target, number, inlines: title, marks = [] }: ContentsEntry): Html {
  const words =
    number === undefined
      ? nothing
      : joined([element('span', { class: ['number'] }, text(number)), text(' ')]);
  return joined([
    link({ target }, joined([words, inlines(title)])),
    ...marks.map(mark => joined([text(' '), statusMark(mark)])),
  ]);
}
