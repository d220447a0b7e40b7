/** Languages, each by its code and its name in another: "da (Danish)". */
export function languageNames(codes: readonly string[], inLanguage: string): readonly string[] {
  const names = new Intl.DisplayNames([inLanguage], { type: 'language' });
  return codes.map(code => `${code} (${names.of(code)})`);
}
