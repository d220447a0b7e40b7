import { languages } from './index.ts';

/** What authors write for `closed` in their own languages: in no language does one of them mean anything else. */
export const closedWords: readonly string[] = [
  ...new Set(Object.values(languages).flatMap(language => language.closedWords)),
];
