/** The private characters that Word writes for bullets and arrows (of the fonts Symbol and Wingdings), as real ones. */
const symbols: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '□',
  '\uf06f': '□',
  '\uf071': '❑',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0df': '←',
  '\uf0fc': '✓',
  '\uf0fb': '✗',
  '\uf0fe': '☑',
  '\uf02d': '-',
};

/** Text with Word's private characters as what was meant. */
export function withoutWordSymbols(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, character => symbols[character] ?? character);
}
