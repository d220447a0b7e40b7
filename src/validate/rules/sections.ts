import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { editDistance } from '../../diagnostics/suggest.ts';
import { languages } from '../../languages/index.ts';
import { isLatin, latinLetters } from '../../languages/latin.ts';
import { typedWords } from '../../languages/typed.ts';
import type { AgendaItem, ExpectedSection, Meeting } from '../../meeting/meeting.ts';
import { withStraightQuotes } from '../../meeting/plain-text.ts';
import { askedItems, headingsOf, type ItemHeading, wouldBeHeadings } from './sections/item-headings.ts';

/**
 * Sections that items lack. A section is not missing if a heading is nearly its name, or would be its name if it were a
 * heading; that is reported instead.
 */
export function sectionMissing(meeting: Meeting): readonly Diagnostic[] {
  const expected = meeting.sections.map(section => ({ ...section, name: nameOf(section) }));
  if (expected.length === 0) return [];
  const names = new Set(expected.map(({ name }) => name));
  // An item that may be closed is not asked for what an open item must have.
  const asked = askedItems(meeting).filter(
    ({ unclear: { fields } }) => !fields.has('status') && !fields.has('withdrawn'),
  );
  return asked.flatMap(item => {
    const headings = headingsOf(item);
    const own = headings.filter(({ value: text }) => !names.has(text)).map(folded);
    const wouldBe = wouldBeHeadings(item).map(folded);
    const present = new Set(headings.map(({ value: text }) => text));
    return expected
      .filter(({ name }) => !present.has(name))
      .flatMap(section => checkSection(section, { own, wouldBe }, item));
  });
}

interface FoldedHeading extends ItemHeading {
  readonly folded: string;
}

function folded(heading: ItemHeading): FoldedHeading {
  return { ...heading, folded: foldName(heading.value) };
}

interface Headings {
  readonly own: readonly FoldedHeading[];
  readonly wouldBe: readonly FoldedHeading[];
}

function checkSection(
  { name, required }: ExpectedSection & { readonly name: string },
  { own, wouldBe }: Headings,
  item: AgendaItem,
): readonly Diagnostic[] {
  const section = foldName(name);
  const near =
    own.find(heading => isNearName(heading.folded, section)) ??
    wouldBe.find(heading => heading.folded === section);
  if (near) return [diagnose('section-near', near.place, { heading: near.value, section: name })];
  return required ? [diagnose('section-missing', item.place, { section: name })] : [];
}

/** Names in the form in which headings are compared. */
function nameOf({ title }: ExpectedSection): string {
  return withStraightQuotes(title.value).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The first section of an item that comes after one that it should come before. */
export function sectionOrder(meeting: Meeting): readonly Diagnostic[] {
  const ranks = new Map(meeting.sections.map((section, rank) => [nameOf(section), rank]));
  return askedItems(meeting).flatMap(item => firstMisplaced(headingsOf(item), ranks) ?? []);
}

function firstMisplaced(
  headings: readonly ItemHeading[],
  ranks: ReadonlyMap<string, number>,
): Diagnostic | undefined {
  const above = new Map<number, ItemHeading>();
  for (const heading of headings) {
    const rank = ranks.get(heading.value);
    if (rank === undefined || above.has(rank)) continue;
    const later = [...above.keys()].filter(other => other > rank);
    if (later.length > 0) {
      const before = above.get(Math.min(...later))!.value;
      return diagnose('section-order', heading.place, { heading: heading.value, before });
    }
    above.set(rank, heading);
  }
  return undefined;
}

/**
 * In minutes, an item for decision without a `:::decision`. If it has such a heading instead, it is reported there; but
 * not if `sections` lists that heading, since it is then the house's own form.
 */
export function decisionMissing({ kind, items, sections }: Meeting): readonly Diagnostic[] {
  if (kind !== 'minutes') return [];
  const own = new Set(sections.map(({ title }) => foldName(title.value)));
  return items.flatMap(item => {
    const { purpose, withdrawn, body, unclear } = item;
    if (purpose?.value !== 'decision' || withdrawn || unclear.fields.has('withdrawn')) return [];
    if (body.some(({ type }) => type === 'decision' || type === 'publicDecision')) return [];
    // A block with a misspelled line is reported as that.
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

/** A name without what makes no difference: capitals, accents, a number before it, signs. */
export function foldName(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  if (isLatin(plain))
    return plain
      .replace(latinNumber, '')
      .replace(/[!-#%-*,-/:;?@[-\]_{}¡§«¶·»¿‐-‧‰-⁃⁅-⁑⁓-⁞\s]+/g, ' ')
      .trim();
  return plain
    .replace(/\p{M}/gu, '')
    .replace(/^[\d.)\s]+(?=\p{L})/u, '')
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
}

const latinNumber = new RegExp(`^[\\d.)\\s]+(?=[${latinLetters}])`);

/**
 * Whether a heading is a section's name apart from a slip, both folded: it is equal, has another ending
 * ("Indstillinger") or, if long enough, one or two wrong letters. Short words that differ by a letter mean something
 * else ("Bilag", "Bidrag"), so they must be equal.
 */
export function isNearName(heading: string, section: string): boolean {
  if (heading === section) return heading !== '';
  const [short, long] = heading.length < section.length ? [heading, section] : [section, heading];
  if (short.length >= 4 && long.startsWith(short) && /^\p{L}{1,2}$/u.test(long.slice(short.length)))
    return true;
  const limit = short.length < 6 ? 0 : short.length < 9 ? 1 : 2;
  return editDistance(short, long, limit) <= limit;
}
