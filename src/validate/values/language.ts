import type { LanguageCode } from '../../meeting/meeting.ts';
import { type Reading, refuse } from './reading.ts';

export interface LanguageValue {
  readonly code: LanguageCode;
  /** BCP 47: the language in lower case, its region in upper case. */
  readonly tag: string;
}

export const languageCodes: readonly LanguageCode[] = ['da', 'nb', 'sv', 'de', 'en'];

/** Language and region: "da", "en-GB", "de-AT". */
const form = /^([a-z]{2})(?:-([a-z]{2}|\d{3}))?$/i;

/** What people write for a language that the program knows. */
const names: Readonly<Record<LanguageCode, string>> = {
  da: 'da dk dan dansk danish dänisch danska danmark denmark',
  nb: 'nb no nn nor nob norsk bokmål norwegian norwegisch norska norge norway',
  sv: 'sv se swe svensk svenska swedish schwedisch sverige sweden',
  de: 'de ger deu tysk deutschland germany tyskland tyska german deutsch',
  en: 'en eng england gb uk us engelsk engelska english englisch',
};

/** Reads the name of a language, with or without region. */
export function readLanguage(text: string): Reading<LanguageValue> {
  const found = form.exec(text);
  const code = languageCodes.find(known => known === found?.[1]?.toLowerCase());
  if (found && code) return { value: { code, tag: found[2] ? `${code}-${found[2].toUpperCase()}` : code } };
  return refuse('language-unknown', { text, right: meantLanguage(text) });
}

function meantLanguage(text: string): string | undefined {
  const [first = '', region] = text.toLowerCase().split(/[-_\s(]+/);
  const code = languageCodes.find(known => names[known].split(' ').includes(first));
  if (code === undefined) return undefined;
  return region !== undefined && /^[a-z]{2}$/.test(region) ? `${code}-${region.toUpperCase()}` : code;
}
