/** Letters that are written in two ways in the languages of the program: å or aa, ø, ö or oe, æ, ä or ae, ü or ue. */
export const spelledTwice: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** A text in small letters and digits of ASCII, with a hyphen for everything between: "oekonomiudvalget". */
export function slug(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöüßðþ]/g, letter => spelledTwice[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'x'
  );
}
