/** The standards that a pack does not claim. */
export function lost(ua: boolean, a: string | undefined): string {
  return [
    ...(ua ? [] : ['PDF/UA-1']),
    ...(a === 'A' ? [] : [a ? `PDF/A-2a (only 2${a.toLowerCase()})` : 'PDF/A-2a']),
  ].join(', ');
}
