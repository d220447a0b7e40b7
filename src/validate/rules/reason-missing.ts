import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Entry, Value } from '../../parse/parsed-file.ts';
import { isChoiceWord } from '../values/choice.ts';
import type { RuleContext } from './rule.ts';

/** `late: true`, `withdrawn: ja`, `break: true`: a field whose text is shown holds only that it is so, or is not. */
export function reasonMissing(_: Meeting, { parsed }: RuleContext): readonly Diagnostic[] {
  const slots = parsed.meeting.frontMatter.entries.find(({ key }) => key === 'timetable');
  return [
    ...(slots ? mapsIn(slots.value).flatMap(slot => answers(slot, ['break', 'close', 'title'])) : []),
    ...parsed.items.flatMap(({ frontMatter }) => answers(frontMatter.entries, ['late', 'withdrawn'])),
  ];
}

function mapsIn(value: Value): readonly (readonly Entry[])[] {
  if (value.kind === 'list') return value.values.flatMap(mapsIn);
  return value.kind === 'map' ? [value.entries] : [];
}

function answers(entries: readonly Entry[], fields: readonly string[]): readonly Diagnostic[] {
  return entries.flatMap(({ key, value }) => {
    if (!fields.includes(key) || value.kind !== 'text') return [];
    const text = value.value.trim();
    const isTrue = isChoiceWord(text, 'true');
    if (!isTrue && !isChoiceWord(text, 'false')) return [];
    const field = key as 'break' | 'close' | 'title' | 'late' | 'withdrawn';
    return [diagnose('reason-missing', value.place, { field, text, isTrue })];
  });
}
