import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { createStem } from '../../languages/stem.ts';
import type { AgendaItem, Meeting } from '../../meeting/meeting.ts';
import { stemsOf } from './closed/nouns.ts';
import { isOpen, isTitleOfWeight } from './closed/secrets.ts';
import { createIsOwn } from './closed/standing.ts';
import type { RuleContext } from './rule.ts';
import { createLocate } from './texts/locate.ts';
import type { ShownText } from './texts/shown-text.ts';
import { wordsIn } from './texts/words.ts';

/**
 * A slot without `item` that shares with a closed title a word of six letters which stands in no other open text: most
 * likely it is the time of that item. Each slot is told once, and none for a whole title, which `closed-title` tells.
 */
export function closedSlot(meeting: Meeting, { parsed, texts }: RuleContext): readonly Diagnostic[] {
  const language = languages[meeting.language];
  const stem = createStem(language);
  const titles = new Map<string, AgendaItem>();
  const slots = texts.filter(isOfLooseSlot);
  if (slots.length === 0) return [];
  for (const item of meeting.items.filter(each => !isOpen(each)))
    for (const each of stemsOf(item.title.text, stem)) titles.set(each, titles.get(each) ?? item);
  const shared = slots.flatMap(text => {
    const own = new Set(stemsOf(text.text, stem));
    return wordsIn(text.text).flatMap(({ word, from, to }) => {
      const item = word.length >= 6 ? titles.get(stem(word)) : undefined;
      const isWhole =
        item && isTitleOfWeight(item) && stemsOf(item.title.text, stem).every(each => own.has(each));
      return item && !isWhole ? [{ word, item, text, from, to }] : [];
    });
  });
  if (shared.length === 0) return [];
  const isOwn = createIsOwn(
    [shared.map(({ word }) => word)],
    texts.filter(text => !isOfLooseSlot(text)),
    { stem, letters: 6 },
  );
  const common = new Set(commonWords(language).map(stem));
  const locate = createLocate(parsed);
  const told = new Set<ShownText['owner']>();
  return shared.flatMap(({ word, item, text, from, to }) => {
    if (told.has(text.owner) || common.has(stem(word)) || !isOwn([word], nowhere)) return [];
    told.add(text.owner);
    const data = { word: text.text.slice(from, to), number: item.number, id: item.id };
    return [diagnose('closed-slot', locate(text, from, to), data)];
  });
}

const nowhere: ReadonlySet<ShownText> = new Set();

/** What stands in a slot for what is no item, but its guests. */
function isOfLooseSlot({ owner, withheld, kind, runs }: ShownText): boolean {
  if (owner.kind !== 'slot' || owner.slot.kind === 'items' || withheld || kind !== 'text') return false;
  return !owner.slot.attendees.some(({ role, note }) =>
    [role?.place, note?.place].includes(runs[0]!.span as never),
  );
}

/** What agendas are made of: "Orientering", "Beschluss", "closed". */
function commonWords({ labels, closedPhrases, closedWords, weekdays, months }: Language): readonly string[] {
  const texts = [...Object.values(labels), ...closedPhrases, ...closedWords, ...weekdays, ...months];
  return texts.flatMap(text => wordsIn(text).map(({ word }) => word));
}
