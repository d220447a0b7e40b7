import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { languages } from '../../languages/index.ts';
import { typedWords } from '../../languages/typed.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { headingsOf } from './sections/item-headings.ts';
import { foldName } from './sections/near-name.ts';

/**
 * In minutes, an item for decision without a `:::decision`. Where a heading stands over it instead, it is told there; not
 * where `sections` has that heading: that is the house's own form.
 */
export function decisionMissing({ kind, items, sections }: Meeting): readonly Diagnostic[] {
  if (kind !== 'minutes') return [];
  const own = new Set(sections.map(({ title }) => foldName(title.value)));
  return items.flatMap(item => {
    const { purpose, withdrawn, body, unclear } = item;
    if (purpose?.value !== 'decision' || withdrawn || unclear.fields.has('withdrawn')) return [];
    if (body.some(({ type }) => type === 'decision' || type === 'publicDecision')) return [];
    // A block whose line is misspelled is told as that.
    if (unclear.fields.has('body')) return [];
    const heading = headingsOf(item).find(({ value }) => isDecision(foldName(value)));
    if (heading && own.has(foldName(heading.value))) return [];
    return [diagnose('decision-missing', heading?.place ?? purpose.place, { heading: heading?.value })];
  });
}

function isDecision(name: string): boolean {
  return (
    Object.values(languages).some(({ labels }) => foldName(labels.decision) === name) ||
    typedWords(({ decisionBlock }) => decisionBlock).some(word => foldName(word) === name)
  );
}
