import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Place } from '../../meeting/place.ts';
import { addPhrase, createPhrases, findPhrases, type Phrases } from './closed/phrases.ts';
import { type Secret, secretsOf } from './closed/secrets.ts';
import type { RuleContext } from './rule.ts';
import { createLocate } from './texts/locate.ts';
import type { ShownText } from './texts/shown-text.ts';
import { wordsIn } from './texts/words.ts';

/**
 * What gives a closed item away: its title, an attendee's name or its case number in what everyone reads of an open item,
 * of the timetable or of the cover's note. Each once for an item, and once for the timetable and the note.
 */
export function closedNamed(meeting: Meeting, { parsed, texts }: RuleContext): readonly Diagnostic[] {
  const secrets = secretsOf(meeting);
  if (secrets.length === 0) return [];
  const phrases = phrasesOf(secrets);
  const locate = createLocate(parsed);
  const told = new Set<string>();
  return texts.filter(isRead).flatMap(text => {
    const found: Diagnostic[] = [];
    findSecrets(text.text, phrases, (secret, from, to) => {
      const key = [secret.kind, secret.item.id, secret.text, text.owner.kind, text.file].join('\n');
      if (told.has(key)) return;
      told.add(key);
      found.push(toDiagnostic(secret, locate(text, from, to)));
    });
    return found;
  });
}

/** Texts of open items, slots and the note; a name in a field of its own is public by its author's will. */
function isRead({ withheld, kind, owner }: ShownText): boolean {
  if (withheld || kind === 'name' || owner.kind === 'meeting') return false;
  return owner.kind !== 'item' || owner.item.status === 'open';
}

/** A name is looked for in its genitive too: "Holms". */
function phrasesOf(secrets: readonly Secret[]): Phrases<Secret> {
  const phrases = createPhrases<Secret>();
  for (const secret of secrets) {
    const words = wordsIn(secret.text).map(({ word }) => word);
    addPhrase(phrases, words, secret);
    if (secret.kind === 'person') addPhrase(phrases, words.with(-1, `${words.at(-1)}s`), secret);
  }
  return phrases;
}

function findSecrets(
  text: string,
  phrases: Phrases<Secret>,
  found: (secret: Secret, from: number, to: number) => void,
): void {
  const words = wordsIn(text);
  findPhrases(phrases, words, (secret, first, last) => {
    const { from } = words[first]!;
    const { to } = words[last]!;
    if (isMeant(secret, text.slice(from, to))) found(secret, from, to);
  });
}

/**
 * Whether words that agree are the same text: a case number with its signs ("26/11", not "26, 11"), a name without a
 * comma in it, and a name of one word with its capital ("Revisor" may be a name, "revisor" is not).
 */
function isMeant({ kind, text }: Secret, found: string): boolean {
  if (kind === 'case') return plain(found) === plain(text);
  if (kind !== 'person') return true;
  if (wordsIn(text).length === 1) return found.normalize('NFC').startsWith(text.trim().normalize('NFC'));
  return !/[,;:()/]/.test(found);
}

/** Without what stands around it: "(26/11)". */
function plain(text: string): string {
  const words = wordsIn(text);
  return text.slice(words[0]?.from, words.at(-1)?.to).normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}

function toDiagnostic({ kind, text, item }: Secret, place: Place): Diagnostic {
  const { number } = item;
  if (kind === 'title') return diagnose('closed-title', place, { title: text, number });
  if (kind === 'person') return diagnose('closed-person', place, { name: text, number });
  return diagnose('closed-case', place, { case: text, number });
}
