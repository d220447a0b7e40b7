import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { bodyLines, placeOfLine } from './misplaced/body-lines.ts';
import { findSecondMatter } from './misplaced/second-matter.ts';
import type { TypedFile } from './rule.ts';

/** A second block of fields between two lines `---`: its fields would be printed, and would close nothing. */
export function matterSecond({ file, item }: TypedFile): readonly Diagnostic[] {
  if (!mayHaveSecond.test(file.source.text)) return [];
  return findSecondMatter([...bodyLines(file)], item ? 'item' : 'meeting').map(({ first, last }) => {
    const { start } = placeOfLine(file, first);
    return diagnose('matter-second', { ...placeOfLine(file, last), start }, {});
  });
}

/** Four fences: most files have two. */
const mayHaveSecond = /^---(?:[\s\S]*?[\r\n]---){3}/;
