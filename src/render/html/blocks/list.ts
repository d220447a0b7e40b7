import type {
  FootnoteBlock,
  Footnotes,
  List,
  ListMarks,
  ListPoint,
  Steps,
} from '../../../document/document.ts';
import { anchorOf } from '../../anchor.ts';
import { inlines } from '../inlines.ts';
import { fixedAttributes as fixed } from '../own-attributes.ts';
import { block, element, type Html, nothing, text } from '../write.ts';
import { type Place, tight } from './text.ts';

const types = {
  decimal: '1',
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
} as const satisfies Record<Exclude<ListMarks, 'bullet'>, string>;

export function list({ marks, first, loose, points }: List, place: Place): Html {
  const content = points.map(point => listPoint(point, place));
  const tasks = points.some(({ checked }) => checked !== undefined) ? 'tasks' : undefined;
  const name = [loose ? 'loose' : undefined, tasks] as const;
  if (marks === 'bullet') return block('ul', { class: name }, ...content);
  return block('ol', { class: name, type: types[marks], start: first === 1 ? undefined : first }, ...content);
}

/** On a line from the first to the last, each with its time before it. */
export function steps({ steps: all }: Steps, place: Place): Html {
  const content = all.map(({ when, blocks }) => {
    const time = when ? element('span', { class: ['when'] }, inlines(when)) : nothing;
    return block('li', {}, time, text(' '), tight(blocks, place));
  });
  return block('ol', { class: ['steps'] }, ...content);
}

function listPoint({ checked, checkedLabel, blocks }: ListPoint, place: Place): Html {
  return block('li', {}, box(checked, checkedLabel), tight(blocks, place));
}

/** The box of a task; a screen reader says whether it is done. */
function box(checked: boolean | undefined, label: string | undefined): Html {
  if (checked === undefined) return nothing;
  const name = label === undefined ? fixed.hidden : { ...fixed.image, 'aria-label': label };
  return element('span', name, text(checked ? '\u2611 ' : '\u2610 '));
}

/** An item's notes; each number leads back to where the note is referred to. */
export function footnotes({ label, notes }: Footnotes, place: Place): Html {
  return block(
    'div',
    { class: ['notes'], ...fixed.group, 'aria-label': label },
    block('ul', {}, ...notes.map(note => footnote(note, place))),
  );
}

function footnote({ id, number, back: says, blocks }: FootnoteBlock, place: Place): Html {
  const href = `#${anchorOf(id)}.ref`;
  const back = element('a', { href, ...fixed.back, 'aria-label': says }, text(String(number)));
  return block('li', { id: anchorOf(id) }, back, element('div', {}, tight(blocks, place)));
}
