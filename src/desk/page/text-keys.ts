import type { KeyBinding } from '@codemirror/view';
import { marks } from './marks.ts';

/** The keys of a word processor, as far as browsers leave them. */
export const textKeys: readonly KeyBinding[] = [
  { key: 'Mod-b', run: marks.bold, preventDefault: true },
  { key: 'Mod-i', run: marks.italic, preventDefault: true },
  { key: 'Mod-Alt-2', run: marks.heading, preventDefault: true },
  { key: 'Mod-Shift-8', run: marks.bullets, preventDefault: true },
  { key: 'Mod-Shift-7', run: marks.numbers, preventDefault: true },
];
