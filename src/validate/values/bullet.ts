/** Bullets of a word processor, which YAML takes for the beginning of a text. */
const bullet = /^(?:[•·▪◦‣∙●○■□\u{f0b7}\u{f0a7}]|[–—*]\s)/u;

/** The bullet that a text begins with, where a list's dash is meant. */
export function bulletOf(text: string): string | undefined {
  return bullet.exec(text.trimStart())?.[0][0];
}
