/** What GitHub adds to CommonMark. */
export type GithubPart = 'addresses' | 'notes' | 'strikethrough' | 'tables' | 'tasks';

/** Without one of these a text can't hold the part; with it, it may. */
const signs: readonly (readonly [part: GithubPart, sign: RegExp])[] = [
  ['addresses', /https?:|www\.|@/i],
  ['notes', /\[\^/],
  ['strikethrough', /~/],
  ['tables', /\||:-|-:/],
  ['tasks', /\[[\t\n\r xX]\]/],
];

/**
 * What a text may hold of what GitHub adds to CommonMark. Each part that is looked for costs time at every word or line,
 * all of them as much as the rest of Markdown. A property test holds that a part that is not named is not there.
 */
export function githubParts(text: string): ReadonlySet<GithubPart> {
  return new Set(signs.flatMap(([part, sign]) => (sign.test(text) ? part : [])));
}
