import { ChangeSet } from '@codemirror/state';

/** The one change that makes a text of another: the stretch in which they differ. Line ends are `\n`. */
export function differenceOf(before: string, after: string): ChangeSet {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  const [to, insert] = [before.length - same, after.slice(from, after.length - same)];
  return ChangeSet.of(from === to && insert === '' ? [] : { from, to, insert }, before.length);
}
