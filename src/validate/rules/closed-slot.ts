import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { createStem, type Stem } from '../../languages/stem.ts';
import type { AgendaItem, Meeting } from '../../meeting/meeting.ts';
import { isOpen, isTitleOfWeight } from './closed/secrets.ts';
import { createIsOwn, stemsOf } from './closed/words.ts';
import type { RuleContext } from './rule.ts';
import type { ShownText } from './texts/shown-text.ts';
import { type Word, wordsIn } from './texts/words.ts';

/**
 * A slot without `item` that shares a word of six letters with a closed title, or joins two of its words or parts one
 * ("Schulleitergehalt" of "Gehalt der Schulleitung"), if no other open text has that word: most likely it is the time
 * of that item. Each slot is reported once, but not for a whole title, which `closed-title`
 * reports.
 */
export function closedSlot(meeting: Meeting, { texts, locate }: RuleContext): readonly Diagnostic[] {
  const language = languages[meeting.language];
  const stem = createStem(language);
  const isOfLooseSlot = looseSlots(meeting);
  const slots = texts.filter(isOfLooseSlot);
  if (slots.length === 0) return [];
  const titles = new Map<string, ClosedTitle>();
  for (const item of meeting.items.filter(each => !isOpen(each))) {
    const title = { item, stems: new Set(stemsOf(item.title.value, stem)) };
    for (const each of title.stems) if (!titles.has(each)) titles.set(each, title);
  }
  const findJoined = createFindJoined([...new Set(titles.values())], stem);
  const shared = slots.flatMap(text => {
    const all = wordsIn(text.text);
    const found = all.flatMap(each => {
      if (each.word.length < letters) return [];
      const title = titles.get(stem(each.word)) ?? findJoined(each.word, all);
      return title ? [{ ...each, title }] : [];
    });
    const whole = wholeTitles(
      text,
      found.map(({ title }) => title),
      stem,
    );
    return found.flatMap(({ word, from, to, title }) =>
      whole.has(title) ? [] : [{ word, item: title.item, text, from, to }],
    );
  });
  if (shared.length === 0) return [];
  const isOwn = createIsOwn(
    [shared.map(({ word }) => word)],
    texts.filter(text => !isOfLooseSlot(text)),
    stem,
  );
  const common = new Set(commonWords(language).map(stem));
  const told = new Set<ShownText['owner']>();
  return shared.flatMap(({ word, item, text, from, to }) => {
    if (told.has(text.owner) || common.has(stem(word)) || !isOwn([word], nowhere)) return [];
    told.add(text.owner);
    const data = { word: text.text.slice(from, to), number: item.number, id: item.id };
    return [diagnose('closed-slot', locate(text, from, to), data)];
  });
}

const nowhere: ReadonlySet<ShownText> = new Set();

/** The letters of a word that carries meaning. */
const letters = 6;

interface ClosedTitle {
  readonly item: AgendaItem;
  readonly stems: ReadonlySet<string>;
}

/** Finds the title that a slot's word joins two words of, or that has a word which joins it and another of the slot. */
function createFindJoined(titles: readonly ClosedTitle[], stem: Stem) {
  const byBeginning = new Map<string, { readonly word: string; readonly title: ClosedTitle }[]>();
  for (const title of titles) {
    for (const { word } of wordsIn(title.item.title.value).filter(each => each.word.length >= beginning)) {
      const alike = byBeginning.get(word.slice(0, beginning));
      if (alike) alike.push({ word, title });
      else byBeginning.set(word.slice(0, beginning), [{ word, title }]);
    }
  }
  return (own: string, slot: readonly Word[]): ClosedTitle | undefined =>
    byBeginning.get(own.slice(0, beginning))?.find(({ word, title }) => {
      const others = wordsIn(title.item.title.value);
      return isJoined(own, word, others, stem) || isJoined(word, own, slot, stem);
    })?.title;
}

/** Letters that a compound and its first word have in common at least. */
const beginning = 5;

/** Whether a word is made of another and of one of the rest: a few letters may link them. */
function isJoined(compound: string, first: string, rest: readonly Word[], stem: Stem): boolean {
  let same = 0;
  while (same < first.length && first[same] === compound[same]) same++;
  if (same < first.length - 4 || same > compound.length - 3) return false;
  const tails = [0, 1, 2, 3].map(link => compound.slice(same + link)).filter(({ length }) => length >= 3);
  return rest.some(({ word }) => {
    const root = stem(word);
    return (
      word !== first &&
      tails.some(tail => word.startsWith(tail) || (root.length > 3 && tail.startsWith(root)))
    );
  });
}

/** Titles that are whole in a text. */
function wholeTitles(
  { text }: ShownText,
  titles: readonly ClosedTitle[],
  stem: Stem,
): ReadonlySet<ClosedTitle> {
  const own = new Set(stemsOf(text, stem));
  const isWhole = ({ item, stems }: ClosedTitle) =>
    isTitleOfWeight(item) && [...stems].every(each => own.has(each));
  return new Set([...new Set(titles)].filter(isWhole));
}

/** Reports the texts of a slot that has no item, except its guests. */
function looseSlots({ slots }: Meeting): (text: ShownText) => boolean {
  const loose = slots.filter(({ kind }) => kind !== 'items');
  const guests = loose.flatMap(({ attendees }) =>
    attendees.flatMap(({ role, note }) => [role?.place, note?.place]),
  );
  const ofGuests = new Set<unknown>(guests);
  return ({ owner, kind, runs }) =>
    owner.kind === 'slot' && owner.slot.kind !== 'items' && kind === 'text' && !ofGuests.has(runs[0]?.span);
}

/** Words that every agenda has: "Orientering", "Beschluss", "closed". */
function commonWords({ labels, closedPhrases, closedWords, weekdays, months }: Language): readonly string[] {
  const texts = [...Object.values(labels), ...closedPhrases, ...closedWords, ...weekdays, ...months];
  return texts.flatMap(text => wordsIn(text).map(({ word }) => word));
}
