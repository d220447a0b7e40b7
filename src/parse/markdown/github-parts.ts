/** What GitHub adds to CommonMark. */
export type GithubPart = 'addresses' | 'notes' | 'strikethrough' | 'tables' | 'tasks';

/** A text without one of these can't have the part; a text with one may. */
const signs: readonly (readonly [part: GithubPart, sign: RegExp])[] = [
  ['addresses', /https?:|www\.|@/i],
  ['notes', /\[\^/],
  ['strikethrough', /~/],
  ['tables', /\||:-|-:/],
  ['tasks', /\[[\t\n\r xX]\]/],
];

/**
 * The parts of GitHub's additions to CommonMark that a text may have. Each part that is looked for costs time at
 * every word or line, and all together as much as the rest of Markdown. A property test checks that a part that is
 * not named is not there.
 */
export function githubParts(text: string): ReadonlySet<GithubPart> {
  return new Set(signs.flatMap(([part, sign]) => (sign.test(text) ? part : [])));
}
