import { nearest } from '../../diagnostics/suggest.ts';
import { languages } from '../../languages/index.ts';
import type { Kind, Purpose, Status } from '../../meeting/meeting.ts';
import { type Reading, refuse } from './reading.ts';

/** The words of a field that knows only a few, each with what people write for it. */
export type Choices<C extends string> = Readonly<Record<C, string>>;

/** In every language, the words of two with a hyphen, and as one. */
const closedWords = Object.values(languages)
  .flatMap(language => language.closedWords)
  .flatMap(word => [word.replaceAll(' ', '-'), word.replaceAll(' ', '')]);

export const statuses: Choices<Status> = {
  open: 'åben åbent åbne åpen åpent åpne öppen öppet öppna offen öffentlich offentlig public',
  closed: `${closedWords.join(' ')} lukkad unntatt private close secret hemmelig hemmeligt hemlig geheim`,
};

export const kinds: Choices<Kind> = {
  agenda: 'dagsorden saksliste sakliste innkalling dagordning föredragningslista kallelse tagesordnung',
  minutes: 'referat beslutningsprotokol protokol protokoll protocol møtebok niederschrift minute',
};

export const purposes: Choices<Purpose> = {
  decision: 'beslutning til-beslutning godkendelse vedtak beslut beschluss entscheidung for-decision',
  discussion: 'drøftelse til-drøftelse drøfting diskussion diskusjon beratung for-discussion',
  information: 'orientering til-orientering informasjon kenntnisnahme info efterretning for-information',
};

/** Reads one of a few words, exactly as it is spelled. */
export function readChoice<C extends string>(text: string, choices: Choices<C>): Reading<C> {
  const words = Object.keys(choices) as C[];
  const chosen = words.find(word => word === text);
  if (chosen !== undefined) return { value: chosen };
  return refuse('choice-unknown', { text, choices: words, right: meantWord(text, choices) });
}

function meantWord<C extends string>(text: string, choices: Choices<C>): string | undefined {
  const meant = text.trim().toLowerCase().replace(/\s+/g, '-');
  const words = Object.keys(choices) as C[];
  return words.find(word => choices[word].split(' ').includes(meant)) ?? nearest(text, words);
}

const yes = ['true', 'True', 'TRUE'];
const no = ['false', 'False', 'FALSE'];
const forYes = [
  'ja',
  'eftersendes',
  'ettersendes',
  'senere',
  'later',
  'yes',
  'y',
  'j',
  'x',
  '1',
  'on',
  'sand',
  'wahr',
  'sant',
];
const forNo = ['nej', 'nei', 'nein', 'no', 'n', '0', 'off', 'falsk', 'falsch', 'usant'];

/** Reads `true` or `false`, in the spellings of YAML 1.2 (core schema, 10.3.2). */
export function readYesOrNo(text: string): Reading<boolean> {
  if (yes.includes(text)) return { value: true };
  if (no.includes(text)) return { value: false };
  const meant = text.toLowerCase();
  const right = forYes.includes(meant) ? 'true' : forNo.includes(meant) ? 'false' : undefined;
  return refuse('choice-unknown', { text, choices: ['true', 'false'], right });
}
