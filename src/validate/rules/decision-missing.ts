import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { languages } from '../../languages/index.ts';
import { typedWords } from '../../languages/typed.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Place } from '../../meeting/place.ts';
import type { ParsedFile } from '../../parse/parsed-file.ts';
import type { RuleContext } from './rule.ts';
import { headingsOf } from './sections/item-headings.ts';
import { foldName } from './sections/near-name.ts';

/**
 * In minutes, an item for decision without a `:::decision`. Where a heading stands over it instead, it is told there; not
 * where `sections` has that heading: that is the house's own form.
 */
export function decisionMissing(
  { kind, items, sections }: Meeting,
  { parsed }: RuleContext,
): readonly Diagnostic[] {
  if (kind !== 'minutes') return [];
  const own = new Set(sections.map(({ title }) => foldName(title.value)));
  return items.flatMap((item, index) => {
    const { purpose, withdrawn, body } = item;
    const file = parsed.items[index];
    if (purpose !== 'decision' || withdrawn || !file?.readable) return [];
    if (body.some(({ type }) => type === 'decision' || type === 'publicDecision')) return [];
    // A block whose line is misspelled is told as that.
    if (/^[ \t]*:::(?!\s*(?:closed)?\s*$)/m.test(file.source.text)) return [];
    const heading = headingsOf(item).find(({ value: text }) => isDecision(foldName(text)));
    if (heading && own.has(foldName(heading.value))) return [];
    return [
      diagnose('decision-missing', heading?.place ?? purposePlace(file) ?? item.place, {
        heading: heading?.value,
      }),
    ];
  });
}

function purposePlace({ frontMatter }: ParsedFile): Place | undefined {
  return frontMatter.entries.find(({ key }) => key === 'purpose')?.value.place;
}

function isDecision(name: string): boolean {
  return (
    Object.values(languages).some(({ labels }) => foldName(labels.decision) === name) ||
    typedWords(({ decisionBlock }) => decisionBlock).some(word => foldName(word) === name)
  );
}
