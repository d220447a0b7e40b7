import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { ParsedFile } from '../../parse/parsed-file.ts';
import { bodyLines, placeOfLine } from './misplaced/body-lines.ts';
import { findSecondMatter } from './misplaced/second-matter.ts';
import type { RuleContext } from './rule.ts';

/** A second block of fields between two lines `---`: its fields would be printed, and would close nothing. */
export function matterSecond(_: Meeting, { parsed }: RuleContext): readonly Diagnostic[] {
  return [...secondIn(parsed.meeting, 'meeting'), ...parsed.items.flatMap(file => secondIn(file, 'item'))];
}

function secondIn(file: ParsedFile, kind: 'meeting' | 'item'): readonly Diagnostic[] {
  if (!mayHaveSecond.test(file.source.text)) return [];
  return findSecondMatter([...bodyLines(file)], kind).map(({ first, last }) => {
    const { start } = placeOfLine(file, first);
    return diagnose('matter-second', { ...placeOfLine(file, last), start }, {});
  });
}

/** Four fences: most files have two. */
const mayHaveSecond = /^---(?:[\s\S]*?[\r\n]---){3}/;
