import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { placeAt } from '../../../diagnostics/places.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import { endOf, startOf } from '../tree-walk.ts';
import type { BlockSlip } from './block-slips.ts';
import type { TextSlip } from './text-view.ts';

/** `-[ ] ring`, points with a box to tick that lack the space after their mark. */
export const taskSpace: TextSlip = ({ type, raw, shown, placeOf }) => {
  const first = type === 'paragraph' && shown.includes('[') && unspaced.exec(shown);
  if (!first) return [];
  const place = placeOf(first.index, endOfLine(raw, first.index));
  const text = raw.slice(first.index, endOfLine(raw, first.index));
  const found = diagnose('task-space', place, { text, right: spaced(text) });
  return [withFix(found, spaced(raw), placeOf(0, raw.length))];
};

/** `- [] ring` and `- [ ]ring`, points whose box lacks the space in it or after it. */
export const boxSpace: BlockSlip = ({ node, parent, source }) => {
  if (node.type !== 'list' || parent.type === 'listItem') return [];
  const typed = source.text.slice(startOf(node), endOf(node));
  const first = typed.includes('[') && wrongBox.exec(typed);
  if (!first) return [];
  const at = first.index + first[1]!.length;
  const text = typed.slice(at, endOfLine(typed, at));
  const found = diagnose(
    'task-space',
    placeAt(source, startOf(node) + at, startOf(node) + at + text.length),
    {
      text,
      right: boxed(first[1]! + text).slice(first[1]!.length),
    },
  );
  return [withFix(found, boxed(typed), placeAt(source, startOf(node), endOf(node)))];
};

const unspaced = /(?<=^[ \t>]*)[-+*]\[[ xX]?\][ \t]*(?=[\p{L}\p{N}])/mu;

function spaced(text: string): string {
  return text.replace(
    /^([ \t>]*[-+*])\[([ xX]?)\][ \t]*(?=[\p{L}\p{N}])/gmu,
    (_, mark: string, box: string) => `${mark} [${box === '' ? ' ' : box}] `,
  );
}

const wrongBox = /^([ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+)(?:\[\][ \t]*|\[[ xX]\])(?=[\p{L}\p{N}])/mu;

function boxed(text: string): string {
  return text.replace(
    /^([ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+)\[([ xX]?)\][ \t]*(?=[\p{L}\p{N}])/gmu,
    (_, mark: string, box: string) => `${mark}[${box === '' ? ' ' : box}] `,
  );
}

function endOfLine(text: string, from: number): number {
  return from + /^.*/.exec(text.slice(from))![0].trimEnd().length;
}
