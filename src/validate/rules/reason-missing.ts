import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting, Slot } from '../../meeting/meeting.ts';
import type { Text } from '../../meeting/place.ts';
import { isChoiceWord } from '../values/choice.ts';

/** `late: true`, `withdrawn: ja`, `break: true`: a field whose text is shown only says yes or no. */
export function reasonMissing({ slots, items }: Meeting): readonly Diagnostic[] {
  return [
    ...slots.flatMap(slot => answer(fieldOf(slot), slot.title)),
    ...items.flatMap(({ late, withdrawn }) => [...answer('late', late), ...answer('withdrawn', withdrawn)]),
  ];
}

/** The field that holds a slot's words. */
function fieldOf({ kind }: Slot): 'title' | 'break' | 'close' {
  return kind === 'items' ? 'title' : kind;
}

function answer(
  field: 'title' | 'break' | 'close' | 'late' | 'withdrawn',
  said: Text | undefined,
): readonly Diagnostic[] {
  const text = said?.value.trim() ?? '';
  const isTrue = isChoiceWord(text, 'true');
  if (!said || (!isTrue && !isChoiceWord(text, 'false'))) return [];
  return [diagnose('reason-missing', said.place, { field, text, isTrue })];
}
