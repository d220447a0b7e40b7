/**
 * The standards that a pack does not claim.
 * @param only the word of the language, before the level that it claims instead
 */
export function lost(ua: boolean, a: string | undefined, only: string): string {
  return [
    ...(ua ? [] : ['PDF/UA-1']),
    ...(a === 'A' ? [] : [a ? `PDF/A-2a (${only} 2${a.toLowerCase()})` : 'PDF/A-2a']),
  ].join(', ');
}
