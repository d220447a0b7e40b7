import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { languages } from '../../languages/index.ts';
import { createStem, type Stem } from '../../languages/stem.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Place } from '../../meeting/place.ts';
import { nounsIn, stemsOf } from './closed/nouns.ts';
import { addPhrase, createPhrases, findPhrases, type Phrases } from './closed/phrases.ts';
import { type Secret, secretsOf } from './closed/secrets.ts';
import { createIsOwn } from './closed/standing.ts';
import { createIsOffice } from './names/office.ts';
import type { RuleContext } from './rule.ts';
import { createLocate } from './texts/locate.ts';
import { fieldText, type ShownText } from './texts/shown-text.ts';
import { wordsIn } from './texts/words.ts';

/**
 * What gives a closed item away: its title, its case number, the name of somebody who has to do with it, or the title of
 * a closed attachment, in what everyone reads of an open item, of the timetable, of the cover's note or of the place.
 * Each once for an item, and once for the timetable, the note and the place; who is responsible or recused once for all.
 */
export function closedNamed(meeting: Meeting, { parsed, texts }: RuleContext): readonly Diagnostic[] {
  const language = languages[meeting.language];
  const stem = createStem(language);
  const secrets = secretsOf(meeting, { stem, isOffice: createIsOffice(language, stem) });
  if (secrets.length === 0) return [];
  const read = [...fieldText(meeting.location, 'text', inMeeting), ...texts.filter(isRead)];
  const locate = createLocate(parsed);
  const told = new Set<string>();
  return withoutCommon(findSecrets(read, secrets, stem), texts, stem).flatMap(
    ({ secret, text, from, to }) => {
      const key = keyOf(secret, text);
      if (told.has(key)) return [];
      told.add(key);
      return [toDiagnostic(secret, locate(text, from, to))];
    },
  );
}

const inMeeting = { owner: { kind: 'meeting' }, withheld: false } as const;

/** Texts of open items, slots and the note; a name in a field of its own is public by its author's will. */
function isRead({ withheld, kind, owner }: ShownText): boolean {
  if (withheld || owner.kind === 'meeting') return false;
  if (kind === 'name') return owner.kind === 'slot';
  return owner.kind !== 'item' || owner.item.status === 'open';
}

function keyOf(secret: Secret, { owner, file }: ShownText): string {
  const { kind, item, text } = secret;
  if (kind === 'person' && secret.part !== 'attendees') return [kind, text].join('\n');
  return [kind, item.id, text, owner.kind, file].join('\n');
}

/** A secret in a text, by its offsets there. */
interface Found {
  readonly secret: Secret;
  readonly text: ShownText;
  readonly from: number;
  readonly to: number;
}

function findSecrets(texts: readonly ShownText[], secrets: readonly Secret[], stem: Stem): readonly Found[] {
  const exact = exactPhrases(secrets);
  const inflected = createPhrases<Secret>();
  for (const secret of secrets)
    if (secret.kind === 'title') addPhrase(inflected, stemsOf(secret.text, stem), secret);
  return texts.flatMap(text => {
    const found: Found[] = [];
    const words = nounsIn(text.text);
    const add = (secret: Secret, first: number, last: number) => {
      const { from } = words[first]!;
      const { to } = words[last]!;
      if (isMeant(secret, text, text.text.slice(from, to), stem)) found.push({ secret, text, from, to });
    };
    findPhrases(inflected, words, stem, add);
    findPhrases(exact, words, word => word, add);
    return found;
  });
}

/** A name is looked for in its genitive too: "Holms". */
function exactPhrases(secrets: readonly Secret[]): Phrases<Secret> {
  const phrases = createPhrases<Secret>();
  for (const secret of secrets) {
    if (secret.kind === 'title') continue;
    const words = nounsIn(secret.text).map(({ word }) => word);
    addPhrase(phrases, words, secret);
    if (secret.kind === 'person') addPhrase(phrases, words.with(-1, `${words.at(-1)}s`), secret);
  }
  return phrases;
}

/**
 * Whether words that agree are the same text: a case number with its signs ("26/11", not "26, 11"), a name without a
 * comma in it, a name of one word with its capital ("Revisor" may be a name, "revisor" is not), and a title of one word
 * with another ending if ten letters are left without.
 */
function isMeant(secret: Secret, { kind }: ShownText, found: string, stem: Stem): boolean {
  const { text } = secret;
  if (secret.kind === 'case') return plain(found) === plain(text);
  if (secret.kind === 'title') return isLong(text, stem) || plain(found) === plain(text);
  if (secret.kind === 'attachment') return true;
  if (kind === 'name') return false;
  if (wordsIn(text).length === 1) return found.normalize('NFC').startsWith(text.trim().normalize('NFC'));
  return !/[,;:()/]/.test(found);
}

function isLong(title: string, stem: Stem): boolean {
  const stems = stemsOf(title, stem);
  return stems.length > 1 || (stems[0] ?? '').length >= 10;
}

/** Without what stands around it: "(26/11)". */
function plain(text: string): string {
  const words = wordsIn(text);
  return text.slice(words[0]?.from, words.at(-1)?.to).normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}

/**
 * Without attachments' titles that an open title holds, and without those whose words stand elsewhere in the open:
 * "Draft of the agreement" is what any paper may be called.
 */
function withoutCommon(found: readonly Found[], texts: readonly ShownText[], stem: Stem): readonly Found[] {
  const attachments = found.filter(({ secret }) => secret.kind === 'attachment');
  if (attachments.length === 0) return found;
  const standing = new Map<Secret, Set<ShownText>>();
  for (const { secret, text } of attachments)
    standing.set(secret, (standing.get(secret) ?? new Set()).add(text));
  const wordsOf = ({ text }: Secret) => wordsIn(text).map(({ word }) => word);
  const isOwn = createIsOwn([...standing.keys()].map(wordsOf), texts, stem);
  const isTold = new Set(
    [...standing].flatMap(([secret, own]) => {
      const inTitle = [...own].some(isTitle);
      return !inTitle && isOwn(wordsOf(secret), own) ? [secret] : [];
    }),
  );
  return found.filter(({ secret }) => secret.kind !== 'attachment' || isTold.has(secret));
}

/** Whether a text is the title of an open item or of an open attachment. */
function isTitle({ owner, runs }: ShownText): boolean {
  if (owner.kind !== 'item') return false;
  const { title, attachments } = owner.item;
  return [title, ...attachments.map(attachment => attachment.title)].some(
    ({ place }) => place === runs[0]!.span,
  );
}

function toDiagnostic(secret: Secret, place: Place): Diagnostic {
  const { text, item } = secret;
  const { number } = item;
  if (secret.kind === 'person')
    return diagnose('closed-person', place, { name: text, number, part: secret.part });
  if (secret.kind === 'case') return diagnose('closed-case', place, { case: text, number });
  return diagnose(`closed-${secret.kind}`, place, { title: text, number });
}
