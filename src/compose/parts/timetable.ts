import type { Part } from '../../document/document.ts';
import type { Composition } from '../composition.ts';
import { words } from '../text.ts';
import { timetableBlock } from '../timetable-block.ts';

/** The timetable as a part of its own, unless an item contains it. */
export function timetable(composition: Composition): readonly Part[] {
  const { template, labels, timetableItem } = composition;
  const block = timetableItem ? undefined : timetableBlock(composition);
  if (!block) return [];
  return [
    {
      role: 'timetable',
      id: 'timetable',
      start: template.cover === 'page' ? 'page' : 'follow',
      bookmark: labels.timetable,
      blocks: [{ role: 'part-heading', inlines: [words(labels.timetable)] }, block],
    },
  ];
}
