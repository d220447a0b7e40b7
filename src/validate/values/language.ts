import { type LanguageCode, languageCodes, languages } from '../../languages/index.ts';
import { wordsOf } from '../../languages/typed.ts';
import { type Reading, refuse } from './reading.ts';

export interface LanguageValue {
  readonly code: LanguageCode;
  /** BCP 47: the language in lower case, its region in upper case. */
  readonly tag: string;
}

/** Language and region: "da", "en-GB", "de-AT". */
const form = /^([a-z]{2})(?:-([a-z]{2}|\d{3}))?$/i;

/** Reads a language tag, with or without a region. */
export function readLanguage(text: string): Reading<LanguageValue> {
  const found = form.exec(text);
  const code = languageCodes.find(known => known === found?.[1]?.toLowerCase());
  if (found && code) return { value: { code, tag: found[2] ? `${code}-${found[2].toUpperCase()}` : code } };
  return refuse('language-unknown', { text, known: languageCodes, right: meantLanguage(text) });
}

function meantLanguage(text: string): string | undefined {
  const [first = '', region] = text.toLowerCase().split(/[-_\s(]+/);
  const code = languageCodes.find(known => wordsOf(languages[known].typed.names).includes(first));
  if (code === undefined) return undefined;
  return region !== undefined && /^[a-z]{2}$/.test(region) ? `${code}-${region.toUpperCase()}` : code;
}
