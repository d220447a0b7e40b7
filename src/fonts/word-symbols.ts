/** The private-use characters that Word writes for bullets and arrows (fonts Symbol and Wingdings), and the real ones. */
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

/** Replaces Word's private-use characters by what was meant. */
export function withoutWordSymbols(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, character => symbols[character] ?? character);
}
