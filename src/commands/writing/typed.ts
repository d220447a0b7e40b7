import { isoDate, timeText } from '../../languages/dates.ts';
import { type LanguageCode, languageCodes, languages } from '../../languages/index.ts';
import { terminalLanguage } from '../../languages/terminal-language.ts';
import { builtInNames } from '../../template/built-in.ts';
import { readDate } from '../../validate/values/date.ts';
import { type LanguageValue, readLanguage } from '../../validate/values/language.ts';
import { readTime } from '../../validate/values/time.ts';
import { type Host, UsageError } from '../host.ts';
import type { CommandOptions } from '../options.ts';

/** Looks at what was typed. Throws a UsageError for what can't be meant. */
export function typedIn({ date, start, template, ...options }: CommandOptions, host: Host): void {
  const { code } = languageIn(options as CommandOptions, host);
  if (date !== undefined) dateIn(date, code);
  if (start !== undefined) timeIn(start, code);
  if (template !== undefined) templateIn(template);
}

/** The language that is asked for, else the terminal's with its region, else English. */
export function languageIn({ language }: CommandOptions, { environment }: Host): LanguageValue {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const region = /^[a-z]+_([A-Z]{2})/.exec(LC_ALL || LC_MESSAGES || LANG || '')?.[1];
  const code = terminalLanguage(environment);
  const known = code === 'no' ? 'nb' : code;
  const own = (languageCodes as readonly string[]).includes(known)
    ? `${known}${region ? `-${region}` : ''}`
    : 'en';
  const reading = readLanguage(language ?? own);
  if ('value' in reading) return reading.value;
  throw new UsageError('language-unknown', language ?? own, languageCodes.join(', '));
}

/** As it is written into meeting.md: 2026-10-07. */
export function dateIn(text: string, language: LanguageCode): string {
  const reading = readDate(text.trim(), language);
  if (!('value' in reading)) throw new UsageError('date-wrong', text);
  return isoDate(reading.value);
}

/** As the language writes it: 18.30, 18:30. */
export function timeIn(text: string, language: LanguageCode): string {
  const reading = readTime(text.trim());
  if (!('value' in reading)) throw new UsageError('time-wrong', text);
  return timeText(reading.value, languages[language].timeForm);
}

export function templateIn(name: string): string {
  const known = builtInNames();
  if (!known.includes(name)) throw new UsageError('template-unknown', name, known.join(', '));
  return name;
}
