import type { ContentsEntry, Part } from '../../document/document.ts';
import type { Composition } from '../composition.ts';
import { quietTitle, type ShownItem, unusualMarks } from '../shown-items.ts';
import { words } from '../text.ts';
import { overview } from './overview.ts';

/** The table of contents: the items under their groups, then what else the document has. */
export function contents(composition: Composition, parts: readonly Part[]): readonly Part[] {
  const { items, labels, template, level } = composition;
  const others = partEntries(parts, items.at(-1));
  return [
    {
      role: 'contents',
      id: 'contents',
      start: template.cover !== 'masthead' ? 'page' : 'follow',
      bookmark: labels.contents,
      blocks: [
        { role: 'part-heading', level, inlines: [words(labels.contents)] },
        template.contents === 'overview'
          ? overview(composition, others)
          : {
              role: 'contents',
              entries: [
                ...items.flatMap((shown, index) => itemEntries(shown, items[index - 1], labels)),
                ...others,
              ],
            },
      ],
    },
  ];
}

function itemEntries(
  shown: ShownItem,
  before: ShownItem | undefined,
  labels: Composition['labels'],
): readonly ContentsEntry[] {
  const { target, number, title, group, opensGroup } = shown;
  if (target === undefined) return [];
  const entry: ContentsEntry = {
    kind: 'item',
    target,
    number,
    inlines: [quietTitle(shown)],
    marks: unusualMarks(shown, labels),
    leavesGroup: !group && isUnderGroup(before),
    place: title.place,
  };
  if (!group || !opensGroup) return [entry];
  return [{ kind: 'group', target: group.target, inlines: [group.title], place: group.title.place }, entry];
}

function isUnderGroup(shown: ShownItem | undefined): boolean {
  return shown?.group !== undefined && shown.target !== undefined;
}

/** Items have entries of their own, and who reads the contents has seen the cover. */
const unlisted: ReadonlySet<Part['role']> = new Set(['item', 'cover', 'masthead']);

function partEntries(parts: readonly Part[], before: ShownItem | undefined): readonly ContentsEntry[] {
  return parts
    .filter(({ role, bookmark }) => !unlisted.has(role) && bookmark !== undefined)
    .map(({ id, bookmark }, index) => ({
      kind: 'part',
      target: id,
      inlines: [words(bookmark!)],
      leavesGroup: index === 0 && isUnderGroup(before),
    }));
}
